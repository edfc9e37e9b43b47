/**
 * What a number of the input may be. The limits are our choice: wide enough for any country and
 * currency, narrow enough that no sum or product of the model overflows, and that a slip of
 * magnitude (millions for billions) is seen.
 */

import { ScenarioError } from "./scenario-error.ts";

export type NumberKind =
  | "share"
  | "level"
  | "gdp"
  | "index"
  | "rate"
  | "count"
  | "ratio"
  | "exchange"
  | "yield"
  | "rise"
  | "part"
  | "interest";

const limits: Readonly<Record<NumberKind, readonly [number, number, string]>> = {
  share: [0, 100, "a share of GDP from 0 to 100 per cent"],
  level: [0, 1e9, "an amount from 0 to 1,000,000,000 billion"],
  gdp: [1e-6, 1e9, "GDP from 0.000001 to 1,000,000,000 billion"],
  index: [1e-6, 1e9, "a price index from 0.000001 to 1,000,000,000"],
  rate: [-50, 100, "growth from -50 to 100 per cent a year"],
  count: [1, 1e11, "a count from 1 to 100,000,000,000"],
  ratio: [1e-6, 1e6, "a ratio from 0.000001 to 1,000,000"],
  yield: [0, 1e9, "a yield from 0 to 1,000,000,000 billion"],
  rise: [-1000, 1000, "a rise from -1,000 to 1,000 units"],
  part: [0, 100, "a part from 0 to 100 per cent"],
  interest: [-20, 100, "interest from -20 to 100 per cent a year"],
  exchange: [1e-9, 1e9, "an exchange rate from 0.000000001 to 1,000,000,000"],
};

/**
 * Gives the number back if it is one and within its limits; `year` says which of many it is.
 *
 * @throws {ScenarioError} naming the operand and the value.
 */
export function getNumber(value: number, kind: NumberKind, operand: string, year?: string): number {
  if (isWithin(value, kind)) return value;
  const [, , wanted] = limits[kind];
  const seen = year === undefined ? String(value) : `In ${year}, ${String(value)}`;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new ScenarioError(operand, `${seen} is not a number; it must be ${wanted}.`);
  }
  throw new ScenarioError(operand, `${seen} is not ${wanted}.`);
}

/** The same as a question, for lists, which need no words for each of their numbers. */
export function isWithin(value: number, kind: NumberKind): boolean {
  const [low, high] = limits[kind];
  return typeof value === "number" && value >= low && value <= high;
}
