/** What one draw comes to in the year that is asked about: billions in each way of telling it. */

import type { Draw } from "./input.ts";
import type { Trial } from "./trial.ts";

export const outcomeNames = ["cash", "today-gdp", "real", "gap", "debt"] as const;

/** The extra in each price basis; what is left to pay and what is owed are in cash. */
export type OutcomeName = (typeof outcomeNames)[number];

/** `null` where the scenario does not have it. */
export type Outcome = { readonly [Name in OutcomeName]: number | null };

/** @throws {ScenarioError} as the model. */
export function outcomeOf(trial: Trial, draw: Draw): Outcome {
  const years = trial.run(draw);
  const year = years[trial.at];
  return {
    cash: year?.cash.extra ?? null,
    "today-gdp": year?.todayGdp?.extra ?? null,
    real: year?.real?.extra ?? null,
    ...trial.pay(draw, years),
  };
}
