/**
 * What spending may do to the size of the economy, by a multiplier that somebody has published. It is off
 * unless a scenario names one, it is told beside the answer, and it never changes what the promise costs.
 */

import type { YearResult } from "#lib/scenario/result.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";

export interface Multiplier {
  readonly name: string;
  readonly edition: string;
  /** Change of GDP for one unit more of spending; below 0 if spending shrinks the economy. */
  readonly value: number;
}

export interface GdpEffect {
  readonly year: string;
  /** Billions in the cash of the year. */
  readonly change: number;
  /** Per cent of the year's GDP. */
  readonly percent: number;
}

/** Our choice: published multipliers lie well within it, and a slip of a decimal point does not. */
const limit = 10;

/** @throws {ScenarioError} for a multiplier that is no number, or above 10 or below -10. */
export function effectsOnGdp(years: readonly YearResult[], { value }: Multiplier): readonly GdpEffect[] {
  if (!Number.isFinite(value) || Math.abs(value) > limit) {
    throw new ScenarioError("multiplier.value", `${value} is not a multiplier from -${limit} to ${limit}.`);
  }
  return years.map(({ year, gdp, cash }) => {
    const change = cash.extra * value;
    return { year, change, percent: (change / gdp) * 100 };
  });
}
