/** What is owed when a sum is borrowed year after year. */

import { getExtendedRun, getValue, type Run } from "#lib/scenario/run.ts";
import { type YearKind, yearLabel } from "#lib/scenario/years.ts";
import type { RateInput } from "./input.ts";
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

/** Per cent a year, as far as it is stated or extended, and then as `afterwards` says. */
export function rateRun(
  rate: RateInput,
  about: { readonly operand: string; readonly yearKind: YearKind; readonly upTo: number },
): Run {
  const run = getExtendedRun(rate, { ...about, kind: "interest" });
  if (rate.afterwards === undefined) return run;
  const last = run.values[run.values.length - 1] ?? 0;
  const missing = Math.max(0, about.upTo - run.first + 1 - run.values.length);
  return { ...run, values: [...run.values, ...Array.from({ length: missing }, () => last)] };
}

/** The last year that has a rate of its own, stated or extended. */
export function lastOwnRate(run: Run, rate: RateInput): number {
  if (rate.extend === undefined) return run.stated;
  return run.first + run.values.length - 1;
}

export interface Borrower {
  readonly rate: Run;
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
    borrowers.forEach(({ rate, sums }, index) => {
      const [before, sum] = [owed[index] ?? 0, sums[at] ?? 0];
      // Nothing is owed yet, so no rate is needed yet.
      const isIdle = before === 0 && sum === 0;
      const step = isIdle ? { interest: 0, debt: 0 } : addDebt(before, sum, getValue(rate, year, "interest"));
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

/** Years of a run that lie in the answer, after `last`; `undefined` if there are none. */
export function yearsAfter(
  last: number,
  span: { readonly first: number; readonly last: number; readonly yearKind: YearKind },
): { readonly from: string; readonly to: string } | undefined {
  const from = Math.max(span.first, last + 1);
  if (from > span.last) return undefined;
  return { from: yearLabel(from, span.yearKind), to: yearLabel(span.last, span.yearKind) };
}
