/** How spending goes on after its last stated year: the same share, the same cash, or the same in real terms. */

import type { Continuation } from "./input.ts";
import { fromLevel, fromShare, type Point } from "./point.ts";
import { ScenarioError } from "./scenario-error.ts";
import { type YearKind, yearLabel } from "./years.ts";

export interface MoneyContext {
  readonly yearKind: YearKind;
  readonly gdpIn: (year: number, neededBy: string) => number;
  /** The price index; `undefined` where the input has no deflator. */
  readonly indexIn: ((year: number, neededBy: string) => number) | undefined;
}

/** Who continues, for messages: `operand` is the field that says how, `neededBy` the part of the scenario. */
export interface Continuing extends MoneyContext {
  readonly operand: string;
  readonly neededBy: string;
}

export type Continue = (last: Point, year: number) => Point;

/** @throws {ScenarioError} for real terms without a deflator; when asked for a year without GDP or prices. */
export function continued(afterwards: Continuation, from: number, context: Continuing): Continue {
  const { operand, neededBy } = context;
  const gdpIn = (year: number): number => context.gdpIn(year, neededBy);
  switch (afterwards) {
    case "constant-share":
      return (last, year) => fromShare(last.share, gdpIn(year));
    case "flat-cash":
      return (last, year) => fromLevel(last.level, gdpIn(year), operand);
    case "flat-real": {
      const factorIn = priceFactor(from, context);
      return (last, year) => fromLevel(last.level * factorIn(year), gdpIn(year), operand);
    }
    default:
      return afterwards satisfies never;
  }
}

/**
 * How many times the prices of `from` the prices of a year are.
 *
 * @throws {ScenarioError} without a deflator.
 */
export function priceFactor(
  from: number,
  { indexIn, yearKind, neededBy }: MoneyContext & { readonly neededBy: string },
): (year: number) => number {
  if (indexIn === undefined) {
    const prices = `the prices of ${yearLabel(from, yearKind)}`;
    throw new ScenarioError(
      "deflator",
      `${sentence(neededBy)} is in ${prices}, which needs a deflator, and there is none.`,
    );
  }
  const base = indexIn(from, neededBy);
  return (year) => indexIn(year, neededBy) / base;
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
