/** What drives a result: the answer with one input at its low and its high, and all others at their centre. */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import type { RangeName, Ranges } from "./input.ts";
import { centralDraw, run } from "./interval.ts";
import { namesIn } from "./vary.ts";

export interface SensitivityBar {
  readonly name: RangeName;
  readonly atLow: number;
  readonly central: number;
  readonly atHigh: number;
}

/** One bar for each range, the longest first. */
export function sensitivityOf(input: ScenarioInput, ranges: Ranges): readonly SensitivityBar[] {
  const centre = centralDraw(ranges);
  const answer = (name: RangeName, value: number): number =>
    run(input, { ...centre, [name]: value }, ranges).answer.extra;
  const central = run(input, centre, ranges).answer.extra;
  return namesIn(ranges)
    .flatMap((name): readonly SensitivityBar[] => {
      const range = ranges[name];
      if (range === undefined) return [];
      return [{ name, atLow: answer(name, range.low), central, atHigh: answer(name, range.high) }];
    })
    .sort((a, b) => lengthOf(b) - lengthOf(a));
}

function lengthOf({ atLow, atHigh }: SensitivityBar): number {
  return Math.abs(atHigh - atLow);
}
