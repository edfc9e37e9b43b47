/** The sentence with a scenario's choices in it, as parts: words, and numbers that lead to their figures. */

import type {
  BaselineDefinition,
  PathLegDefinition,
  Reference,
  ScenarioDefinition,
  ValuesDefinition,
} from "#lib/scenario/definition.ts";
import { centralValue } from "#lib/units/amount.ts";
import { type Form, formatAmount } from "#lib/units/format.ts";
import { unitText } from "#lib/units/unit.ts";
import { getCatalogue } from "./catalogue.ts";
import { type NumberView, viewNumber } from "./number-view.ts";

export type SentencePart = string | { readonly number: NumberView; readonly form: Form; readonly shown: string };

/**
 * The clause up to the answer: "If Aldermere’s library spending rose from 2.6% of GDP in
 * 2027-28 to 3.5% by 2035-36 in a straight line, instead of staying at 2.6%".
 */
export function conditionOf(model: ScenarioDefinition, placeId: string): readonly SentencePart[] {
  return [
    `If ${possessive(placeId)} ${spendingName(model)}`,
    ...pathWords(model.path),
    ", instead of ",
    ...baselineWords(model.baseline),
    ",",
  ];
}

/** What is spent on, from the name of the share that the path leads to. */
export function spendingName({ path }: Pick<ScenarioDefinition, "path">): string {
  const last = path.at(-1);
  const reference = last === undefined ? undefined : shareOf(last);
  const name = reference === undefined ? "" : viewNumber(reference).measure;
  const spending = /^(.+?),? as a share of /.exec(name)?.[1] ?? "spending";
  return /^[A-Z][a-z]/.test(spending) ? spending.charAt(0).toLowerCase() + spending.slice(1) : spending;
}

/** "the town’s", "Wales’". */
export function possessive(placeId: string): string {
  const place = getCatalogue().places.get(placeId);
  const name = `${place?.article === true ? "the " : ""}${place?.name ?? placeId}`;
  return `${name}’${name.endsWith("s") ? "" : "s"}`;
}

function number(reference: Reference, form: Form = "value"): SentencePart {
  const view = viewNumber(reference);
  return { number: view, form, shown: formatAmount(view.record, form) };
}

function pathWords(path: readonly PathLegDefinition[]): readonly SentencePart[] {
  let before: Reference | undefined;
  return path.flatMap((leg, index) => {
    const start = ("start" in leg ? leg.start : undefined) ?? before;
    const words = legWords(leg, { start, first: index === 0 });
    before = shareOf(leg);
    return [index === 0 ? " " : " and then ", ...words];
  });
}

function legWords(
  leg: PathLegDefinition,
  { start, first }: { readonly start: Reference | undefined; readonly first: boolean },
): readonly SentencePart[] {
  switch (leg.kind) {
    case "step":
      return start === undefined
        ? ["was ", ...goalWords(leg, "full"), ` from ${leg.from} on`]
        : [
            verb(start, goalOf(leg)),
            ...(first ? [" from ", number(start, "full")] : []),
            " to ",
            ...goalWords(leg),
            ` in ${leg.from}`,
          ];
    case "straight-line-share":
      return [...lineWords(leg, start, first), " in a straight line"];
    case "straight-line-cash":
      return [...lineWords(leg, start, first), " by the same sum of money each year"];
    case "constant-growth":
      if ("rate" in leg.end) return ["grew by ", number(leg.end.rate), ` a year in cash from ${leg.from} to ${leg.to}`];
      return [...lineWords({ ...leg, ...leg.end }, start, first), ", with cash growing at one rate"];
    case "explicit":
      return [`took the ${leg.by === "level" ? "sum" : "share"} stated for each year ${valuesSpan(leg.values)}`];
    default:
      return leg satisfies never;
  }
}

/** Where a leg goes, as an editor writes it. */
interface Goal {
  readonly share?: Reference | undefined;
  readonly level?: Reference | undefined;
  readonly average?: { readonly share: Reference; readonly from: string; readonly to: string } | undefined;
}

function goalOf({ share, level, average }: Goal): Reference | undefined {
  return share ?? level ?? average?.share;
}

function goalWords(goal: Goal, form: Form = "value"): readonly SentencePart[] {
  const reference = goalOf(goal);
  if (reference === undefined) return [];
  const { average } = goal;
  if (average === undefined) return [number(reference, form)];
  return ["what makes ", number(reference, form), ` on average from ${average.from} to ${average.to}`];
}

function lineWords(
  leg: Goal & { readonly from: string; readonly to: string },
  start: Reference | undefined,
  first: boolean,
): readonly SentencePart[] {
  const from: readonly SentencePart[] =
    first && start !== undefined ? [" from ", number(start, "full"), ` in ${leg.from}`] : [];
  return [start === undefined ? "went" : verb(start, goalOf(leg)), ...from, " to ", ...goalWords(leg), ` by ${leg.to}`];
}

/** Only numbers of one unit are said to rise or to fall. */
function verb(start: Reference, end: Reference | undefined): string {
  if (end === undefined) return "went";
  const [from, to] = [viewNumber(start).record, viewNumber(end).record];
  const [before, after] = [centralValue(from.amount), centralValue(to.amount)];
  if (unitText(from.unit) !== unitText(to.unit) || before === after) return "went";
  return before < after ? "rose" : "fell";
}

function baselineWords(baseline: BaselineDefinition): readonly SentencePart[] {
  switch (baseline.kind) {
    case "constant-share":
      return ["staying at ", number(baseline.share)];
    case "flat-cash":
      return ["staying at the ", number(baseline.level), ` of ${baseline.year}, in cash`];
    case "flat-real":
      return ["rising only with prices from the ", number(baseline.level), ` of ${baseline.year}`];
    case "plan":
      return [`following the plan ${valuesSpan(baseline.values)}`];
    case "path": {
      const last = baseline.path.at(-1);
      const share = last === undefined ? undefined : shareOf(last);
      return share === undefined ? ["following a path of its own"] : ["following a path of its own to ", number(share)];
    }
    case "explicit":
      return [`what is stated for each year ${valuesSpan(baseline.values)}`];
    default:
      return baseline satisfies never;
  }
}

function valuesSpan(values: ValuesDefinition): string {
  if ("series" in values) return `from ${values.from} to ${values.to}`;
  const years = Object.keys(values.years);
  return `from ${years[0] ?? ""} to ${years.at(-1) ?? ""}`;
}

/** The share a leg ends at, where its definition names one. */
function shareOf(leg: PathLegDefinition): Reference | undefined {
  switch (leg.kind) {
    case "step":
    case "straight-line-share":
    case "straight-line-cash":
      return leg.share ?? leg.average?.share;
    case "constant-growth":
      return "share" in leg.end ? leg.end.share : undefined;
    case "explicit":
      if (leg.by === "level") return undefined;
      return "series" in leg.values ? `${leg.values.series}/${leg.values.to}` : Object.values(leg.values.years).at(-1);
    default:
      return leg satisfies never;
  }
}
