/** What a costing says of spending, as the model's input: legs, baselines, floors, definitions. */

import type {
  BaselineInput,
  Bridge,
  ByYear,
  DefinitionsInput,
  LegEnd,
  LevelTarget,
  PathLeg,
  StepLeg,
} from "#lib/scenario/input.ts";
import type { Wanted } from "#lib/scenario/lookup.ts";
import { getExtendedRun, getValue } from "#lib/scenario/run.ts";
import { getYear } from "#lib/scenario/years.ts";
import type { CaseBaseline, CaseBridge, CaseFields, CaseLeg, CaseLevels, CaseMovingLeg, CaseSeries } from "./case.ts";
import { type CaseContext, caseNumber, caseValues, editionOf, isMoney } from "./case-values.ts";
import { CaseError, type CasePath } from "./origins.ts";

/** What the model calls a part, and where it stands in the file. */
export interface Part {
  readonly operand: string;
  readonly path: CasePath;
}

function below({ operand, path }: Part, ours: string, theirs: string, { origins }: CaseContext): CasePath {
  const at = [...path, ours];
  origins.note(`${operand}.${theirs}`, at);
  return at;
}

function money({ currency }: CaseContext): Wanted {
  return { kind: "money", currency };
}

export function legsOf(said: readonly CaseLeg[], part: Part, context: CaseContext): readonly PathLeg[] {
  context.origins.note(part.operand, part.path);
  return said.map((leg, index) => {
    const at = { operand: `${part.operand}[${index}]`, path: [...part.path, index] };
    context.origins.note(at.operand, at.path);
    return leg.kind === "explicit" ? explicitLeg(leg, at, context) : movingLeg(leg, at, context);
  });
}

function explicitLeg(leg: Extract<CaseLeg, { kind: "explicit" }>, part: Part, context: CaseContext): PathLeg {
  const { kind, afterwards } = leg;
  return {
    kind,
    afterwards,
    ...statedYears(leg.by ?? "share", leg, { ...part, path: [...part.path, "values"] }, context),
  };
}

/** Every year of spending stated, as the one leg of a path. */
export function statedYears(
  by: "share" | "level",
  said: CaseLevels,
  { operand, path }: Part,
  context: CaseContext,
): { readonly shares: ByYear["values"] } | { readonly levels: ByYear["values"] } {
  if (by === "level") return { levels: sumsOf(said, { operand: `${operand}.levels`, path }, context) };
  const destination = { wanted: { kind: "share" }, operand: `${operand}.shares` } as const;
  return { shares: caseValues(said.values, destination, path, context) };
}

/** Sums in cash; those in the prices of a year are raised, or lowered, to the prices of their own. */
function sumsOf(said: CaseLevels, { operand, path }: Part, context: CaseContext): ByYear["values"] {
  const pricesOf = said["prices-of"];
  const wanted = { kind: "money", currency: context.currency, orReal: pricesOf } as const;
  const values = caseValues(said.values, { wanted, operand }, path, context);
  if (pricesOf === undefined) return values;
  const { yearKind, origins, deflator, lastNamed } = context;
  const at = [...(path.at(-1) === "values" ? path.slice(0, -1) : path), "prices-of"];
  if (deflator === undefined)
    throw new CaseError(at, `Sums in the prices of ${pricesOf} need a deflator, and there is none.`);
  const index = getExtendedRun(deflator, { operand: "deflator", yearKind, kind: "index", upTo: lastNamed });
  const priceIn = (year: string): number => getValue(index, getYear(year, yearKind, origins.at(at)), "a sum in prices");
  const base = priceIn(pricesOf);
  return values.map(({ year, value }) => ({ year, value: value * (priceIn(year) / base) }));
}

function movingLeg(leg: CaseMovingLeg, part: Part, context: CaseContext): PathLeg {
  const { kind, from, afterwards } = leg;
  below(part, "from", "from", context);
  below(part, "afterwards", "afterwards", context);
  const start = startOf(leg, part, context);
  if (kind === "step") {
    const { startShare } = start;
    return { kind, from, afterwards, startShare, ...endOf(leg, part, context) } satisfies StepLeg;
  }
  below(part, "to", "to", context);
  const common = { from, to: leg.to ?? "", afterwards, ...start };
  if (kind !== "constant-growth") return { kind, ...common, ...endOf(leg, part, context) };
  if (leg.rate !== undefined) {
    const rate = caseNumber(leg.rate, { kind: "rate" }, below(part, "rate", "end.rate", context), context);
    return { kind, ...common, end: { rate } };
  }
  if (leg["real-rate"] !== undefined) {
    const path = below(part, "real-rate", "end.realRate", context);
    return { kind, ...common, end: { realRate: caseNumber(leg["real-rate"], { kind: "rate" }, path, context) } };
  }
  const level = levelOf(leg, { part, theirs: "end.level" }, context);
  if (level !== undefined) return { kind, ...common, end: { level } };
  const share = caseNumber(
    leg.share ?? Number.NaN,
    { kind: "share" },
    below(part, "share", "end.share", context),
    context,
  );
  return { kind, ...common, end: { share } };
}

function startOf(
  leg: CaseMovingLeg,
  part: Part,
  context: CaseContext,
): { readonly startShare?: number; readonly startLevel?: number } {
  const level = leg["start-level"];
  if (level !== undefined) {
    return {
      startLevel: caseNumber(level, money(context), below(part, "start-level", "startLevel", context), context),
    };
  }
  const path = below(part, "start", "startShare", context);
  if (leg.start === undefined) return {};
  if (!isMoney(leg.start, path, context))
    return { startShare: caseNumber(leg.start, { kind: "share" }, path, context) };
  context.origins.note(`${part.operand}.startLevel`, path);
  return { startLevel: caseNumber(leg.start, money(context), path, context) };
}

function endOf(leg: CaseMovingLeg, part: Part, context: CaseContext): LegEnd {
  const endLevel = levelOf(leg, { part, theirs: "endLevel" }, context);
  if (endLevel !== undefined) return { endLevel };
  const { average } = leg;
  if (average !== undefined) {
    const path = below(part, "average", "average", context);
    for (const field of ["from", "to"]) context.origins.note(`${part.operand}.average.${field}`, [...path, field]);
    context.origins.note(`${part.operand}.average.share`, [...path, "share"]);
    const share = caseNumber(average.share, { kind: "share" }, [...path, "share"], context);
    return { average: { share, from: average.from, to: average.to } };
  }
  const path = below(part, "share", "endShare", context);
  return { endShare: caseNumber(leg.share ?? Number.NaN, { kind: "share" }, path, context) };
}

function levelOf(
  leg: CaseMovingLeg,
  { part, theirs }: { part: Part; theirs: string },
  context: CaseContext,
): LevelTarget | undefined {
  if (leg.level === undefined) return undefined;
  const path = below(part, "level", theirs, context);
  context.origins.note(`${part.operand}.${theirs}.pricesOf`, [...part.path, "prices-of"]);
  const pricesOf = leg["prices-of"];
  const wanted = { kind: "money", currency: context.currency, orReal: pricesOf } as const;
  return { level: caseNumber(leg.level, wanted, path, context), pricesOf };
}

export function baselineOf(said: CaseBaseline, part: Part, context: CaseContext): BaselineInput {
  const { operand, path } = part;
  context.origins.note(operand, path);
  switch (said.kind) {
    case "constant-share":
      return {
        kind: said.kind,
        share: caseNumber(said.share, { kind: "share" }, below(part, "share", "share", context), context),
      };
    case "flat-cash":
    case "flat-real": {
      below(part, "year", "year", context);
      const wanted = { kind: "money", currency: context.currency, orReal: said.year } as const;
      return {
        kind: said.kind,
        level: caseNumber(said.level, wanted, below(part, "level", "level", context), context),
        year: said.year,
      };
    }
    case "path":
      return {
        kind: said.kind,
        path: legsOf(said.path, { operand: `${operand}.path`, path: [...path, "path"] }, context),
      };
    case "plan":
    case "explicit": {
      below(part, "afterwards", "afterwards", context);
      const at = [...path, "values"];
      const values =
        said.by === "share"
          ? caseValues(said.values, { wanted: { kind: "share" }, operand: `${operand}.values` }, at, context)
          : sumsOf(said, { operand: `${operand}.values`, path: at }, context);
      return said.kind === "plan"
        ? { kind: "plan", by: said.by, values, afterwards: said.afterwards }
        : { kind: "explicit", by: said.by, values };
    }
    default:
      return said satisfies never;
  }
}

export function definitionsOf(
  { path, baseline, answer, bridges = [] }: NonNullable<CaseFields["definitions"]>,
  part: Part,
  context: CaseContext,
): DefinitionsInput {
  for (const field of ["path", "baseline", "answer"]) below(part, field, field, context);
  return { path, baseline, answer, bridges: bridges.map((said, index) => bridgeOf(said, index, part, context)) };
}

function bridgeOf(said: CaseBridge, index: number, { operand, path }: Part, context: CaseContext): Bridge {
  const part = { operand: `${operand}.bridges[${index}]`, path: [...path, "bridges", index] };
  context.origins.note(part.operand, part.path);
  const { from, to } = said;
  const at = (field: string): CasePath => below(part, field, field, context);
  const own = (of: CaseSeries): string => said.edition ?? editionOf(of, "this case", context);
  if (said.levels !== undefined) {
    const levels = caseValues(
      said.levels,
      { wanted: money(context), operand: `${part.operand}.levels` },
      at("levels"),
      context,
    );
    return { kind: "level", from, to, levels, edition: own(said.levels) };
  }
  if (said.share !== undefined) {
    const share = caseNumber(said.share, { kind: "share" }, at("share"), context);
    return { kind: "share", from, to, share, edition: own({ kind: "held", value: said.share }) };
  }
  if (said.ratio === undefined) throw new CaseError(part.path, "A bridge states none of its numbers.");
  const ratio = caseNumber(said.ratio, { kind: "ratio" }, at("ratio"), context);
  return { kind: "ratio", from, to, ratio, edition: own({ kind: "held", value: said.ratio }) };
}
