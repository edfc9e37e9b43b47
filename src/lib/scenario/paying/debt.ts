/** What is owed when a sum is borrowed year after year. */

import { getNumber } from "#lib/scenario/bounds.ts";
import { getExtendedRun, getValue } from "#lib/scenario/run.ts";
import { type YearKind, yearLabel } from "#lib/scenario/years.ts";
import type { InterestRate } from "./input.ts";
import type { DebtYear } from "./result.ts";

export interface DebtStep {
  readonly interest: number;
  readonly debt: number;
}

/**
 * One year of borrowing: the sum is drawn evenly over the year, so that it bears interest for half of it, and
 * interest is borrowed as well.
 *
 * @param before what is owed at the start of the year.
 * @param borrowed in the year.
 * @param rate per cent a year.
 */
export function addDebt(before: number, borrowed: number, rate: number): DebtStep {
  const interest = ((before + borrowed / 2) * rate) / 100;
  return { interest, debt: before + borrowed + interest };
}

/** Per cent a year, and how far the rates are those of the source. */
export interface Rates {
  /** @throws {ScenarioError} for a year without a rate. */
  readonly in: (year: number) => number;
  /** The last year that the source states, and the last that it states or that grows from that. */
  readonly stated: number;
  readonly extended: number;
}

/** @throws {ScenarioError} for a rate out of bounds, or a gap in the years. */
export function ratesOf(
  rate: InterestRate,
  about: { readonly operand: string; readonly yearKind: YearKind; readonly upTo: number },
): Rates {
  if ("held" in rate) {
    const held = getNumber(rate.held, "interest", `${about.operand}.held`);
    const never = Number.NEGATIVE_INFINITY;
    return { in: () => held, stated: never, extended: never };
  }
  const run = getExtendedRun(rate, { ...about, kind: "interest" });
  const extended = run.first + run.values.length - 1;
  const isHeld = rate.afterwards === "held";
  const yearOf = (year: number): number => (isHeld ? Math.min(year, extended) : year);
  return { in: (year) => getValue(run, yearOf(year), "interest"), stated: run.stated, extended };
}

export interface Borrower {
  readonly rates: Rates;
  /** What is borrowed in each year of the answer. */
  readonly sums: readonly number[];
}

/**
 * All that is owed, each borrower at its own rate.
 *
 * @param years with their GDP in billions.
 * @throws {ScenarioError} for a year without a rate in which something is owed.
 */
export function debtsOf(
  borrowers: readonly Borrower[],
  years: readonly { readonly year: number; readonly gdp: number }[],
): readonly DebtYear[] {
  const owed = borrowers.map(() => 0);
  let cumulativeInterest = 0;
  return years.map(({ year, gdp }, at) => {
    let [borrowed, interest, debt] = [0, 0, 0];
    borrowers.forEach(({ rates, sums }, index) => {
      const [before, sum] = [owed[index] ?? 0, sums[at] ?? 0];
      // Nothing is owed yet, so no rate is needed yet.
      const isIdle = before === 0 && sum === 0;
      const step = isIdle ? { interest: 0, debt: 0 } : addDebt(before, sum, rates.in(year));
      owed[index] = step.debt;
      borrowed += sum;
      interest += step.interest;
      debt += step.debt;
    });
    cumulativeInterest += interest;
    return {
      borrowed,
      interest,
      cumulativeInterest,
      debt,
      debtShare: (debt / gdp) * 100,
      interestShare: (interest / gdp) * 100,
    };
  });
}

/** The years of the answer after `last`; `undefined` if there are none. */
export function yearsAfter(
  last: number,
  span: { readonly first: number; readonly last: number; readonly yearKind: YearKind },
): { readonly from: string; readonly to: string } | undefined {
  const from = Math.max(span.first, last + 1);
  if (from > span.last) return undefined;
  return { from: yearLabel(from, span.yearKind), to: yearLabel(span.last, span.yearKind) };
}
