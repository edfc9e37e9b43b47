/** Results for many draws from the ranges, which a seed decides: the same seed gives the same bits everywhere. */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import { seededNumbers } from "#lib/scenario/link/states.ts";
import type { Draw, Range, Ranges } from "./input.ts";
import { run } from "./interval.ts";
import { namesIn } from "./vary.ts";

export interface SampleResult {
  readonly seed: number;
  readonly draws: number;
  /** The extra of each year in cash. */
  readonly years: readonly ({ readonly year: string } & Quantiles)[];
  readonly answer: Quantiles;
}

/** Of ten draws one lies below `tenth`, five below `median`, nine below `ninetieth`. */
export interface Quantiles {
  readonly tenth: number;
  readonly median: number;
  readonly ninetieth: number;
}

/** @param draws a whole number from 10. */
export function sampleOf(
  input: ScenarioInput,
  ranges: Ranges,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): SampleResult {
  const next = seededNumbers(seed);
  const names = namesIn(ranges);
  const results = Array.from({ length: draws }, () => {
    const draw: Draw = Object.fromEntries(names.map((name) => [name, valueAt(ranges[name], next())]));
    const { years, answer } = run(input, draw, ranges);
    return { years: years.map(({ cash }) => cash.extra), answer: answer.extra };
  });
  return {
    seed,
    draws,
    years: input.years.map((year, at) => ({ year, ...quantiles(results.map(({ years }) => years[at] ?? 0)) })),
    answer: quantiles(results.map(({ answer }) => answer)),
  };
}

/**
 * The value of a range below which the part `chance` of all draws lies: between its ends alike, or more often near its
 * centre, by the exact inverse of the triangle.
 */
export function valueAt(range: Range | undefined, chance: number): number | undefined {
  if (range === undefined) return undefined;
  const { low, central, high, shape = "triangular" } = range;
  const width = high - low;
  if (width === 0) return central;
  if (shape === "uniform") return low + chance * width;
  const peak = (central - low) / width;
  return chance < peak
    ? low + Math.sqrt(chance * width * (central - low))
    : high - Math.sqrt((1 - chance) * width * (high - central));
}

/** The nearest rank, so that each is a result that was drawn. */
function quantiles(values: readonly number[]): Quantiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { tenth: at(0.1), median: at(0.5), ninetieth: at(0.9) };
}
