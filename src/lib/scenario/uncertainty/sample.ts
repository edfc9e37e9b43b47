/** Results for many draws from the ranges, which a seed decides: the same seed gives the same bits everywhere. */

import type { Extra } from "#lib/scenario/numbers.ts";
import { seededNumbers } from "#lib/scenario/seeded.ts";
import { namesIn, type Range, type RangeName, type Ranges } from "./input.ts";
import type { Trial } from "./trial.ts";

export interface SampleResult {
  readonly seed: number;
  readonly draws: number;
  /** The extra of the year that is asked about; `null` in a price basis that the scenario does not have. */
  readonly outcomes: {
    readonly cash: Quantiles;
    readonly "today-gdp": Quantiles | null;
    readonly real: Quantiles | null;
  };
  /** The extra of each year in cash. */
  readonly years: readonly Quantiles[];
}

/** Of ten draws one lies below `tenth`, five below `median`, nine below `ninetieth`. */
export interface Quantiles {
  readonly tenth: number;
  readonly median: number;
  readonly ninetieth: number;
}

/**
 * Draws from all ranges at once, each without regard to the others.
 *
 * @param draws a whole number from 10.
 * @throws {ScenarioError} as the model.
 */
export function sampleOf(
  trial: Trial,
  ranges: Ranges,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): SampleResult {
  const next = seededNumbers(seed);
  const names = namesIn(ranges);
  const drawn = Array.from({ length: draws }, () => {
    const draw: { -readonly [Name in RangeName]?: number | undefined } = {};
    for (const name of names) draw[name] = valueAt(ranges[name], next());
    return trial.extras(draw);
  });
  const { at } = trial;
  const of = (year: number, basis: keyof Extra): Quantiles => {
    const column = new Float64Array(draws);
    // A plain loop: this is most of what a thousand draws cost beside the model itself.
    for (let place = 0; place < draws; place += 1) column[place] = drawn[place]?.[year]?.[basis] ?? 0;
    return quantiles(column);
  };
  const [first = []] = drawn;
  const has = (basis: keyof Extra): boolean => typeof first[at]?.[basis] === "number";
  return {
    seed,
    draws,
    outcomes: {
      cash: of(at, "cash"),
      "today-gdp": has("todayGdp") ? of(at, "todayGdp") : null,
      real: has("real") ? of(at, "real") : null,
    },
    years: first.map((_, year) => of(year, "cash")),
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
function quantiles(sorted: Float64Array): Quantiles {
  sorted.sort();
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { tenth: at(0.1), median: at(0.5), ninetieth: at(0.9) };
}
