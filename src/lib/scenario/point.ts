/** A year's spending, as a share of GDP and in cash: whichever is stated stays exact. */

import { ScenarioError } from "./scenario-error.ts";

export interface Point {
  /** Per cent of GDP. */
  readonly share: number;
  /** Billions, in the cash of the year. */
  readonly level: number;
}

export function fromShare(share: number, gdp: number): Point {
  return { share, level: (gdp * share) / 100 };
}

/** @throws {ScenarioError} if the level is more than the whole of GDP, which is a slip of magnitude. */
export function fromLevel(level: number, gdp: number, operand: string): Point {
  if (level > gdp) {
    throw new ScenarioError(operand, `A level of ${level} billion is more than GDP, ${gdp} billion.`);
  }
  return { share: (level / gdp) * 100, level };
}
