/**
 * A text that names a time beside a number names a time of that number, so that a year mistyped, or the id of
 * another year's figure, is seen. What is known of a figure is its period, when its source came out, and the
 * times that its own sentence and note name; of a derived figure, also those of its inputs.
 */

import { findNumber } from "#catalogue/number-record.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { periodLabel } from "#lib/time/label.ts";
import { mentionsIn } from "#lib/time/mentions.ts";
import { type Moment, momentKey, type Period } from "#lib/time/period.ts";
import type { Check, CheckContext } from "./context.ts";
import { clauseOf, type ShownNumber, shownNumbers } from "./shown-numbers.ts";

interface Times {
  readonly periods: readonly Period[];
  /** The years in which sources came out. */
  readonly published: readonly string[];
  /** Named in the figure's own sentence or note. */
  readonly said: readonly Moment[];
}

const none: Times = { periods: [], published: [], said: [] };

export const checkTimesBesideNumbers: Check = (context) => {
  const shown = shownNumbers(context.content);
  const evidence = context.content.claims.flatMap(({ id: owner, data, place }) =>
    data.evidence.flatMap((item, index): readonly ShownNumber[] => {
      if (item.figure === undefined) return [];
      // What the evidence shows is said of its figure, and of no other number in the same words.
      const typed = item.shows.parts.some((part) => typeof part !== "string") ? "" : item.shows.text;
      return [
        { id: item.figure, owner, before: typed, after: "", location: () => place.at(["evidence", index, "figure"]) },
      ];
    }),
  );
  return [...shown, ...evidence].flatMap((one) => judge(one, context) ?? []);
};

function judge(shown: ShownNumber, context: CheckContext): Diagnostic | undefined {
  const record = findNumber(context.indexes, shown.id);
  if (record === undefined) return undefined;
  const { before, after } = clauseOf({
    before: withoutOtherTimes(shown.before),
    after: withoutOtherTimes(shown.after),
  });
  const named = momentsIn(`${before}#${after}`);
  if (named.length === 0) return undefined;
  const own = { ...none, periods: [record.period] };
  const next = momentsIn(timeRightAfter.exec(after)?.[1] ?? "").filter((moment) => !isKnown(moment, own));
  const known = join([timesOf(shown.id, context), timesOf(shown.owner, context)]);
  const strange = named.some((moment) => isKnown(moment, known)) ? [] : named;
  const wrong = next.length > 0 ? next : strange;
  if (wrong.length === 0) return undefined;
  return {
    code: "prose/time-beside-figure",
    // A time right after the number is its own; one elsewhere in the clause may be that of something else.
    severity: next.length > 0 ? "error" : "warning",
    message: `The words beside this number speak of ${wrong.map((moment) => periodLabel(moment)).join(" and ")}, and the number is for ${periodLabel(record.period)}.`,
    location: shown.location(),
    fix: "mend the time, or name the figure of that time",
  };
}

const timeRightAfter =
  /^(?:\s(?:of GDP|a year|or more|more|in all|altogether))*\s(?:in|for|by)\s(\d{4}(?:[-–]\d{2})?)(?![\d-])/u;

/** The year of prices, a decade, and a year that is compared with or counted from are not the time of a number. */
function withoutOtherTimes(text: string): string {
  return text
    .replace(/\b\d{4}(?:[-–]\d{2})?(?=\sprices\b)|(?<=\bprices of )\d{4}(?:[-–]\d{2})?|\b\d{4}s\b/gu, "#")
    .replace(/(?<=\b(?:than|since|from|after|unlike)\s(?:(?:in|for|\p{Lu}\p{L}+)\s)?)\d{4}(?:[-–]\d{2})?/gu, "#");
}

function momentsIn(text: string): readonly Moment[] {
  return mentionsIn(text).map(({ moment }) => moment);
}

function timesOf(id: string, context: CheckContext, seen: ReadonlySet<string> = new Set()): Times {
  const record = findNumber(context.indexes, id);
  if (record === undefined || seen.has(id)) return none;
  const date = context.indexes.sources.get(record.source ?? "")?.datePublished;
  const formula = context.content.derived.find((derived) => derived.id === id);
  const inputs = Object.values(formula?.data.inputs ?? {});
  return join([
    {
      periods: [record.period],
      published: date === undefined ? [] : [date.slice(0, 4)],
      said: [record.says, record.note].flatMap((text) => momentsIn(text?.text ?? "")),
    },
    ...inputs.map(({ figure }) => timesOf(figure, context, new Set([...seen, id]))),
  ]);
}

function join(times: readonly Times[]): Times {
  return {
    periods: times.flatMap(({ periods }) => periods),
    published: times.flatMap(({ published }) => published),
    said: times.flatMap(({ said }) => said),
  };
}

function isKnown(moment: Moment, { periods, published, said }: Times): boolean {
  return (
    periods.some((period) => isOf(moment, period)) ||
    (moment.kind !== "financial-year" && published.includes(momentKey(moment).slice(0, 4))) ||
    said.some((other) => other.kind === moment.kind && momentKey(other) === momentKey(moment))
  );
}

/** Whether a time is a part of a period, or one that it touches: 2030 of 2030-31, April 2027 of 2027-28. */
function isOf(moment: Moment, period: Period): boolean {
  if (period.kind === "by") return isOf(moment, period.moment);
  if (period.kind === "span") {
    const [first, last] = [Math.min(...yearsOf(period.from)), Math.max(...yearsOf(period.to))];
    return yearsOf(moment).every((year) => year >= first && year <= last);
  }
  if (moment.kind === "financial-year" && period.kind === "financial-year") {
    return moment.startYear === period.startYear;
  }
  return yearsOf(moment).some((year) => yearsOf(period).includes(year));
}

function yearsOf(moment: Moment): readonly number[] {
  const year = Number(momentKey(moment).slice(0, 4));
  return moment.kind === "financial-year" ? [year, year + 1] : [year];
}
