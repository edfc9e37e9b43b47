/** What a link gave and what it gives today, so that a page can tell the difference. */

import type { LinkNumbers } from "./outcome.ts";

export interface LinkDifference {
  /** The last year that both have. */
  readonly year: string;
  /** Billions of extra in that year. */
  readonly before: number;
  readonly after: number;
  /** In how many years the extra or its sum differs, counting those that only one of the two has. */
  readonly yearsThatDiffer: number;
  /** Whether what is left to pay, or what is owed, differs in any year. */
  readonly paysOtherwise: boolean;
}

/** The difference between two models' numbers for one link; `undefined` if there is none. */
export function compareNumbers(then: LinkNumbers, now: LinkNumbers): LinkDifference | undefined {
  const valueIn = (numbers: LinkNumbers, values: readonly number[], year: string): number | undefined =>
    values[numbers.years.indexOf(year)];
  const all = [...new Set([...then.years, ...now.years])];
  const isMoved = (year: string, fields: readonly ("extra" | "cumulative" | "gap" | "debt")[]): boolean =>
    fields.some((field) => valueIn(then, then[field], year) !== valueIn(now, now[field], year));
  const moved = all.filter((year) => isMoved(year, ["extra", "cumulative"]));
  const paysOtherwise = all.some((year) => isMoved(year, ["gap", "debt"]));
  const shared = then.years.findLast((year) => now.years.includes(year));
  if ((moved.length === 0 && !paysOtherwise) || shared === undefined) return undefined;
  return {
    year: shared,
    before: valueIn(then, then.extra, shared) ?? 0,
    after: valueIn(now, now.extra, shared) ?? 0,
    yearsThatDiffer: moved.length,
    paysOtherwise,
  };
}
