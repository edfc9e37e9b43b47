/**
 * How low and how high a result may lie: the least and the most over every low, central and high of every range
 * with every other. No chance is given to any of it.
 */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import { projectNumbers, type ScenarioNumbers } from "#lib/scenario/project.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import type { Draw, Range, RangeName, Ranges } from "./input.ts";
import { namesIn, vary } from "./vary.ts";

export interface Interval {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

export interface IntervalResult {
  /** The extra of each year in cash, and of the answer in its own prices. */
  readonly years: readonly { readonly year: string; readonly extra: Interval; readonly cumulativeExtra: Interval }[];
  readonly answer: Interval;
}

/**
 * Works out the interval.
 *
 * @throws {ScenarioError} for a range whose low, central and high are not in order, or as the model.
 */
export function intervalOf(input: ScenarioInput, ranges: Ranges): IntervalResult {
  const names = namesIn(ranges);
  for (const name of names) checkRange(ranges[name], name);
  const central = run(input, centralDraw(ranges), ranges);
  const all = [central, ...corners(names, ranges).map((draw) => run(input, draw, ranges))];
  const over = (of: (numbers: ScenarioNumbers) => number): Interval => {
    const values = all.map(of);
    return { low: Math.min(...values), central: of(central), high: Math.max(...values) };
  };
  return {
    years: central.years.map(({ year }, at) => ({
      year,
      extra: over(({ years }) => years[at]?.cash.extra ?? 0),
      cumulativeExtra: over(({ years }) => years[at]?.cash.cumulativeExtra ?? 0),
    })),
    answer: over(({ answer }) => answer.extra),
  };
}

export function run(input: ScenarioInput, draw: Draw, ranges: Ranges): ScenarioNumbers {
  return projectNumbers(vary(input, draw, ranges));
}

export function centralDraw(ranges: Ranges): Draw {
  return Object.fromEntries(namesIn(ranges).map((name) => [name, ranges[name]?.central]));
}

/** Every low, central and high of each range with those of all others. */
function corners(names: readonly RangeName[], ranges: Ranges): readonly Draw[] {
  return names.reduce<readonly Draw[]>(
    (draws, name) => {
      const range = ranges[name];
      if (range === undefined) return draws;
      return draws.flatMap((draw) =>
        [range.low, range.central, range.high].map((value) => ({ ...draw, [name]: value })),
      );
    },
    [{}],
  );
}

function checkRange(range: Range | undefined, name: RangeName): void {
  if (range === undefined || (range.low <= range.central && range.central <= range.high)) return;
  const seen = `${range.low}, ${range.central} and ${range.high}`;
  throw new ScenarioError(`ranges.${name}`, `Low, central and high must be in this order, and are ${seen}.`);
}
