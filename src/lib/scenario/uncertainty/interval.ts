/**
 * How low and how high a result may lie: the least and the most over every low, central and high of every range
 * with every other. No chance is given to any of it.
 */

import { centralDraw, type Draw, namesIn, type Ranges } from "./input.ts";
import { type Outcome, type OutcomeName, outcomeNames, outcomeOf } from "./outcome.ts";
import type { Trial } from "./trial.ts";

export interface Interval {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

export interface IntervalResult {
  /** Of the year that is asked about; `null` where the scenario has no such outcome. */
  readonly outcomes: { readonly [Name in OutcomeName]: Interval | null };
  /** Every year in cash. */
  readonly years: readonly { readonly year: string; readonly extra: Interval; readonly cumulativeExtra: Interval }[];
}

/**
 * Works out the interval.
 *
 * @throws {ScenarioError} as the model, if a range takes an input out of its bounds.
 */
export function intervalOf(trial: Trial, ranges: Ranges): IntervalResult {
  const draws = [centralDraw(ranges), ...corners(ranges)];
  const runs = draws.map((draw) => trial.run(draw));
  const outcomes = draws.map((draw, at) => outcomeOf(trial, draw, runs[at]));
  return {
    outcomes: Object.fromEntries(
      outcomeNames.map((name) => [name, over(outcomes.map((one: Outcome) => one[name]))]),
    ) as IntervalResult["outcomes"],
    years: (runs[0] ?? []).map(({ year }, at) => ({
      year,
      extra: intervalIn(runs.map((years) => years[at]?.cash.extra ?? 0)),
      cumulativeExtra: intervalIn(runs.map((years) => years[at]?.cash.cumulativeExtra ?? 0)),
    })),
  };
}

/** The first value is the central one. */
function over(values: readonly (number | null)[]): Interval | null {
  const there = values.filter((value) => value !== null);
  return there.length === values.length ? intervalIn(there) : null;
}

export function intervalIn(values: readonly number[]): Interval {
  return { low: Math.min(...values), central: values[0] ?? 0, high: Math.max(...values) };
}

/** Every low, central and high of each range with those of all others. */
export function corners(ranges: Ranges): readonly Draw[] {
  return namesIn(ranges).reduce<readonly Draw[]>(
    (draws, name) => {
      const range = ranges[name];
      if (range === undefined) return draws;
      return draws.flatMap((draw) =>
        [...new Set([range.low, range.central, range.high])].map((value) => ({ ...draw, [name]: value })),
      );
    },
    [{}],
  );
}
