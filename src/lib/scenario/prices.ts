/** Price bases: the factor that turns the cash of a year into what the reader wants to compare it with. */

import type { PricesInput } from "./input.ts";
import { ScenarioError } from "./scenario-error.ts";
import { getYear, type YearKind } from "./years.ts";

export interface PricesContext {
  readonly yearKind: YearKind;
  readonly gdpIn: (year: number, neededBy: string) => number;
  readonly indexIn: ((year: number, neededBy: string) => number) | undefined;
}

/** Factors on cash by year; exactly 1 in the base year. `null` where the input names no base year. */
export interface ResolvedPrices {
  readonly todayGdp: ((year: number) => number) | null;
  readonly real: ((year: number) => number) | null;
}

/**
 * Resolves the price bases.
 *
 * `today-gdp` is the share of GDP applied to the GDP of one year, which is the cash of a year times
 * that GDP over the year's own.
 *
 * @throws {ScenarioError} if the answer's basis has no base year, or real terms have no deflator.
 */
export function resolvePrices(prices: PricesInput, context: PricesContext): ResolvedPrices {
  const { todayGdpYear, realYear, answer } = prices;
  if (answer === "today-gdp" && todayGdpYear === undefined) {
    throw new ScenarioError("prices.todayGdpYear", "The answer is in today's GDP, but no year is given.");
  }
  if (answer === "real" && realYear === undefined) {
    throw new ScenarioError("prices.realYear", "The answer is in real terms, but no price year is given.");
  }
  return {
    todayGdp:
      todayGdpYear === undefined
        ? null
        : factorTo(getYear(todayGdpYear, context.yearKind, "prices.todayGdpYear"), context.gdpIn),
    real: realYear === undefined ? null : realFactor(realYear, context),
  };
}

function realFactor(realYear: string, context: PricesContext): (year: number) => number {
  if (context.indexIn === undefined) {
    throw new ScenarioError("deflator", `Prices of ${realYear} need a deflator, and there is none.`);
  }
  return factorTo(getYear(realYear, context.yearKind, "prices.realYear"), context.indexIn);
}

function factorTo(base: number, valueIn: (year: number, neededBy: string) => number): (year: number) => number {
  const wanted = valueIn(base, "the price basis");
  return (year) => wanted / valueIn(year, "the price basis");
}
