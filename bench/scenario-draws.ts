/** A thousand draws of a scenario, and a plain loop over the same years to hold them against. */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import type { Ranges } from "#lib/scenario/uncertainty/input.ts";
import { sampleOf } from "#lib/scenario/uncertainty/sample.ts";
import { makeTrial } from "#lib/scenario/uncertainty/trial.ts";

const ranges: Ranges = {
  gdpGrowth: { after: "2026-27", low: -1, central: 0, high: 1, edition: "bench" },
  inflation: { after: "2026-27", low: -0.5, central: 0, high: 0.5, edition: "bench" },
  baseline: { low: 0.95, central: 1, high: 1.05, edition: "bench" },
};

export interface DrawCost {
  /** Median of the runs, in milliseconds. */
  readonly draws: number;
  readonly loop: number;
}

export function costOfDraws(input: ScenarioInput, draws: number, runs: number): DrawCost {
  let kept = 0;
  const time = (work: () => void): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const sample = (): void => {
    kept += sampleOf(makeTrial(input, ranges), ranges, { seed: 1, draws }).outcomes.cash.median;
  };
  const loop = (): void => {
    for (let draw = 0; draw < draws; draw += 1) {
      let gdp = 3000 + draw / draws;
      for (let year = 0; year < input.years.length; year += 1) {
        gdp *= 1.035;
        kept += (gdp * (0.9 * year)) / (100 * input.years.length);
      }
    }
  };
  for (let warm = 0; warm < 5; warm += 1) {
    sample();
    loop();
  }
  const all = Array.from({ length: runs }, () => ({ draws: time(sample), loop: time(loop) }));
  if (!Number.isFinite(kept)) throw new Error("A draw is not a number.");
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[runs >> 1] ?? 0;
  return { draws: median(all.map((one) => one.draws)), loop: median(all.map((one) => one.loop)) };
}
