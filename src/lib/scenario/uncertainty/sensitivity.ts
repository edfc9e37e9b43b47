/** What drives a result: each outcome with one input at its low and its high, and all others at their centre. */

import { centralDraw, namesIn, type RangeName, type Ranges } from "./input.ts";
import { type Outcome, type OutcomeName, outcomeOf } from "./outcome.ts";
import type { Trial } from "./trial.ts";

export interface SensitivityBar {
  readonly name: RangeName;
  readonly atLow: Outcome;
  readonly central: Outcome;
  readonly atHigh: Outcome;
}

/**
 * One bar for each range, the longest first.
 *
 * @param by the outcome whose length counts.
 * @throws {ScenarioError} as the model.
 */
export function sensitivityOf(trial: Trial, ranges: Ranges, by: OutcomeName): readonly SensitivityBar[] {
  const centre = centralDraw(ranges);
  const central = outcomeOf(trial, centre);
  const lengthOf = ({ atLow, atHigh }: SensitivityBar): number => Math.abs((atHigh[by] ?? 0) - (atLow[by] ?? 0));
  return namesIn(ranges)
    .flatMap((name): readonly SensitivityBar[] => {
      const range = ranges[name];
      if (range === undefined) return [];
      const at = (value: number): Outcome => outcomeOf(trial, { ...centre, [name]: value });
      return [{ name, atLow: at(range.low), central, atHigh: at(range.high) }];
    })
    .sort((a, b) => lengthOf(b) - lengthOf(a));
}
