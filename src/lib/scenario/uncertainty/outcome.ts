/** What one draw comes to in the year that is asked about: billions in each way of telling it. */

import type { YearResult } from "#lib/scenario/result.ts";
import type { Draw } from "./input.ts";
import type { Trial } from "./trial.ts";

export const outcomeNames = ["cash", "today-gdp", "real", "gap", "debt"] as const;

/** The extra in each price basis; what is left to pay and what is owed are in cash. */
export type OutcomeName = (typeof outcomeNames)[number];

/** `null` where the scenario does not have it. */
export type Outcome = { readonly [Name in OutcomeName]: number | null };

/**
 * @param years of the draw, if they are at hand.
 * @throws {ScenarioError} as the model.
 */
export function outcomeOf(trial: Trial, draw: Draw, years: readonly YearResult[] = trial.run(draw)): Outcome {
  const year = years[trial.at];
  return {
    cash: year?.cash.extra ?? null,
    "today-gdp": year?.todayGdp?.extra ?? null,
    real: year?.real?.extra ?? null,
    ...trial.pay(draw, years),
  };
}
