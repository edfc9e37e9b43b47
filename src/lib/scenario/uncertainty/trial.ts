/** A scenario that is run many times, each with other numbers: what no range touches is worked out once. */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import type { Payer } from "#lib/scenario/paying/input.ts";
import { payFor } from "#lib/scenario/paying/pay.ts";
import { type Extra, extrasOf, numbersOf } from "#lib/scenario/project.ts";
import { type ResolvedInput, resolveGround, resolveOn } from "#lib/scenario/resolved.ts";
import type { YearResult } from "#lib/scenario/result.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { getYear } from "#lib/scenario/years.ts";
import { type Draw, namesIn, type Range, type RangeName, type Ranges } from "./input.ts";
import { grown, moved, otherPayers, scaled, seriesOf } from "./vary.ts";

export interface Trial {
  /** The place in the answer's years of the year that is asked about. */
  readonly at: number;
  /** @throws {ScenarioError} as the model, for a draw that takes an input out of its bounds. */
  readonly run: (draw: Draw) => readonly YearResult[];
  /** The same, of which only the extra is kept. */
  readonly extras: (draw: Draw) => readonly Extra[];
  /** What is left to pay and what is owed in that year, in billions of cash; `null` where nobody pays, or borrows. */
  readonly pay: (draw: Draw, years: readonly YearResult[]) => PaidFor;
}

export interface PaidFor {
  readonly gap: number | null;
  readonly debt: number | null;
}

/** What a trial needs beside the input: who pays, nobody without it, and the year asked about, the last without it. */
export interface TrialOptions {
  readonly payers?: readonly Payer[] | undefined;
  readonly year?: string | undefined;
}

/**
 * Prepares a scenario.
 *
 * @throws {ScenarioError} as the model, and for ranges that are out of order or name no year.
 */
export function makeTrial(
  input: ScenarioInput,
  ranges: Ranges,
  { payers = [], year = input.years.at(-1) ?? "" }: TrialOptions = {},
): Trial {
  for (const name of namesIn(ranges)) checkRange(ranges[name], name);
  const ground = resolveGround(input);
  const { yearKind } = input;
  const yearAfter = (name: "gdpGrowth" | "inflation"): number => {
    const after = ranges[name]?.after;
    return after === undefined ? Number.POSITIVE_INFINITY : getYear(after, yearKind, `ranges.${name}.after`);
  };
  const gdpAfter = { after: yearAfter("gdpGrowth"), kind: "gdp", operand: "ranges.gdpGrowth" } as const;
  const pricesAfter = { after: yearAfter("inflation"), kind: "index", operand: "ranges.inflation" } as const;
  const groundOf = ({ gdpGrowth = 0, inflation = 0 }: Draw): typeof ground => ({
    ...ground,
    gdp: grown(ground.gdp, gdpGrowth, gdpAfter),
    deflator: ground.deflator && grown(ground.deflator, inflation, pricesAfter),
  });
  const resolvedOf = (draw: Draw): ResolvedInput => {
    const { baseline = 1, share = 0 } = draw;
    const resolved = resolveOn(groundOf(draw), { ...input, path: moved(input.path, share) });
    return { ...resolved, baseline: scaled(resolved.baseline, baseline) };
  };
  const at = input.years.indexOf(year);
  if (at < 0) throw new ScenarioError("ranges", `"${year}" is not one of the years of the answer.`);
  return {
    at,
    run: (draw) => numbersOf(resolvedOf(draw)).years,
    extras: (draw) => extrasOf(resolvedOf(draw)),
    pay: (draw, years) => {
      if (payers.length === 0) return { gap: null, debt: null };
      const { gdp, deflator } = groundOf(draw);
      const costed = {
        years,
        input: {
          yearKind,
          gdp: seriesOf(gdp, input.gdp),
          deflator: deflator && input.deflator && seriesOf(deflator, input.deflator),
        },
      };
      const paid = payFor(costed, otherPayers(payers, draw)).years[at];
      return { gap: paid?.gap ?? null, debt: paid?.debt?.debt ?? null };
    },
  };
}

function checkRange(range: Range | undefined, name: RangeName): void {
  if (range === undefined || (range.low <= range.central && range.central <= range.high)) return;
  const seen = `${range.low}, ${range.central} and ${range.high}`;
  throw new ScenarioError(`ranges.${name}`, `Low, central and high must be in this order, and are ${seen}.`);
}
