/** How low and how high what is spent may lie in each year, with the change and without it: the bands of a picture. */

import type { ScenarioPriceBasis } from "#lib/scenario/input.ts";
import type { Amounts } from "#lib/scenario/result.ts";
import { centralDraw, type InDoubt, rangesThatMatter } from "./input.ts";
import { corners, type Interval, intervalIn } from "./interval.ts";
import { makeTrial } from "./trial.ts";

/** Billions, in the years of the answer. */
export type LevelBands = readonly { readonly level: Interval; readonly baselineLevel: Interval }[];

const amountsField = { cash: "cash", "today-gdp": "todayGdp", real: "real" } as const;

/** @throws {ScenarioError} as the model, if a range takes an input out of its bounds. */
export function levelBands(doubt: InDoubt, basis: ScenarioPriceBasis): LevelBands {
  const ranges = rangesThatMatter(doubt);
  const trial = makeTrial(doubt.input, ranges);
  const runs = [centralDraw(ranges), ...corners(ranges)].map((draw) => trial.run(draw));
  const over = (year: number, of: (amounts: Amounts) => number): Interval =>
    intervalIn(
      runs.flatMap((years) => {
        const amounts = years[year]?.[amountsField[basis]] ?? null;
        return amounts === null ? [] : [of(amounts)];
      }),
    );
  return doubt.input.years.map((_, year) => ({
    level: over(year, ({ level }) => level),
    baselineLevel: over(year, ({ baselineLevel }) => baselineLevel),
  }));
}
