/** Works a costing out: each place, variant and edition by the model, and the sum over places. */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import type { Payer } from "#lib/scenario/paying/input.ts";
import { payFor } from "#lib/scenario/paying/pay.ts";
import type { PayingResult } from "#lib/scenario/paying/result.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";
import { projectTogether, type SumOfYear } from "#lib/scenario/together.ts";
import { SCENARIO_MODEL_VERSION } from "#lib/scenario/version.ts";

import type { CostingCase } from "./case.ts";
import { type CaseNote, cautionsOf } from "./case-notes.ts";
import { placed } from "./origins.ts";
import { type CaseLookup, type ResolvedCase, type ResolvedRun, resolveCase } from "./resolve-case.ts";
import { payersOf } from "./resolve-paying.ts";
import { type CostingRanges, workRanges } from "./work-ranges.ts";

export interface CostingResult {
  readonly modelVersion: string;
  readonly name: string | null;
  readonly runs: readonly CostingRun[];
  /** In a case of several places. */
  readonly together: CostingSum | null;
}

export interface CostingRun {
  readonly place: { readonly id: string; readonly name: string } | null;
  readonly variant: string | null;
  /** The name of the edition of GDP, in a case of several. */
  readonly edition: string | null;
  readonly notes: readonly CaseNote[];
  /** What looks like a slip, and may be none. */
  readonly cautions: readonly CaseNote[];
  readonly result: ScenarioResult;
  /** In a case that says who pays. */
  readonly paying: PayingResult | null;
  /** In a case that says how far its numbers may lie off. */
  readonly ranges: CostingRanges | null;
}

export interface CostingSum {
  /** ISO 4217; every amount is in billions of it, in cash. */
  readonly currency: string;
  readonly years: readonly SumOfYear[];
  readonly totals: {
    readonly years: number;
    readonly level: number;
    readonly baselineLevel: number;
    readonly extra: number;
    readonly averageExtra: number;
  };
  readonly mixesYearKinds: boolean;
}

/** @throws {CaseError} for the first thing that is missing, out of bounds or contradictory. */
export function workCase(said: CostingCase, lookup: CaseLookup): CostingResult {
  const resolved = resolveCase(said, lookup);
  const runs = resolved.runs.map((run): CostingRun => {
    const { place, variant, edition, notes, input, context } = run;
    const result = placed(context.origins, () => projectScenario(input));
    const payers = payersOfRun(run);
    const paying =
      run.pay === undefined ? null : placed(context.origins, () => payFor({ years: result.years, input }, payers));
    const { ranges, cautions } = placed(context.origins, () => workRanges(run, payers));
    return {
      place: place === undefined ? null : { id: place.id, name: place.name ?? place.id },
      variant: variant ?? null,
      edition: edition ?? null,
      notes,
      cautions: [...cautionsOf(result), ...cautions],
      result,
      paying,
      ranges,
    };
  });
  return { modelVersion: SCENARIO_MODEL_VERSION, name: said.name ?? null, runs, together: sumOf(resolved) };
}

function payersOfRun({ pay, context }: ResolvedRun): readonly Payer[] {
  return pay === undefined ? [] : placed(context.origins, () => payersOf(pay.payers, pay.path, context));
}

function sumOf({ runs, together: currency }: ResolvedCase): CostingSum | null {
  const [first] = runs;
  if (currency === undefined || first === undefined) return null;
  const { origins } = first.context;
  runs.forEach((run, index) => {
    noteRun(run, `places[${index}]`, origins.note);
  });
  const places = runs.map(({ place, input, exchange }) => ({ id: place?.id ?? "", scenario: input, exchange }));
  const { years, mixesYearKinds } = placed(origins, () => projectTogether({ currency, places }));
  const counted = (runs[0] === undefined ? undefined : countedYears(runs[0].input)) ?? [0, years.length];
  return { currency, ...addedUp(years, counted), mixesYearKinds };
}

/** Where the years that sums count begin and end in the list of all years. */
function countedYears({ years, cumulativeFrom, cumulativeTo }: ScenarioInput): readonly [number, number] {
  const last = cumulativeTo === undefined ? years.length - 1 : years.indexOf(cumulativeTo);
  return [years.indexOf(cumulativeFrom), last + 1];
}

/** The sums of a case count the years that it says, as they do for each place. */
function addedUp(
  years: readonly SumOfYear[],
  [start, end]: readonly [number, number],
): Pick<CostingSum, "years" | "totals"> {
  let [level, baselineLevel, extra] = [0, 0, 0];
  const list = years.map((year, at): SumOfYear => {
    if (at >= start && at < end) {
      level += year.level;
      baselineLevel += year.baselineLevel;
      extra += year.extra;
    }
    return { ...year, cumulativeExtra: extra };
  });
  const count = end - start;
  return { years: list, totals: { years: count, level, baselineLevel, extra, averageExtra: extra / count } };
}

/** What only the sum can refuse: years that differ, and exchange rates. */
function noteRun(
  { context, exchange }: ResolvedRun,
  operand: string,
  note: (operand: string, path: readonly (string | number)[]) => void,
): void {
  const { origins } = context;
  note(`${operand}.scenario.years`, origins.find("years"));
  note(operand, origins.find("itself"));
  note(`${operand}.exchange`, origins.find("exchange"));
  exchange?.values.forEach((_, index) => {
    note(`${operand}.exchange.values[${index}]`, origins.find(`exchange.values[${index}]`));
  });
}
