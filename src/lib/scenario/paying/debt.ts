/** What is owed when a sum is borrowed year after year. */

import { getNumber } from "#lib/scenario/bounds.ts";
import { getExtendedRun, getValue } from "#lib/scenario/run.ts";
import type { YearKind } from "#lib/scenario/years.ts";
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

export interface Borrowed {
  readonly rate: InterestRate;
  /** The payer in the input, for messages. */
  readonly operand: string;
  /** Billions in each year. */
  readonly sums: readonly number[];
}

interface Years {
  readonly years: readonly number[];
  readonly yearKind: YearKind;
  /** Billions in each of the years. */
  readonly gdp: readonly number[];
}

/** All that is borrowed, by whatever payers, each at its own rate; `undefined` where nobody borrows. */
export function debtsOf(
  borrowers: readonly Borrowed[],
  { years, yearKind, gdp }: Years,
): readonly DebtYear[] | undefined {
  if (borrowers.length === 0) return undefined;
  const last = years[years.length - 1] ?? 0;
  const owed = borrowers.map(({ rate, operand, sums }) => ({
    rateIn: rateBy(rate, { operand: `${operand}.rate`, yearKind, upTo: last }),
    sums,
    debt: 0,
  }));
  return years.map((year, at) => {
    let [borrowed, interest, debt] = [0, 0, 0];
    for (const one of owed) {
      const sum = one.sums[at] ?? 0;
      // Where nothing is owed no rate is needed.
      const step = sum === 0 && one.debt === 0 ? { interest: 0, debt: 0 } : addDebt(one.debt, sum, one.rateIn(year));
      one.debt = step.debt;
      borrowed += sum;
      interest += step.interest;
      debt += step.debt;
    }
    const whole = gdp[at] ?? Number.NaN;
    return { borrowed, interest, debt, debtShare: (debt / whole) * 100, interestShare: (interest / whole) * 100 };
  });
}

function rateBy(
  rate: InterestRate,
  { operand, yearKind, upTo }: { readonly operand: string; readonly yearKind: YearKind; readonly upTo: number },
): (year: number) => number {
  if ("held" in rate) {
    const held = getNumber(rate.held, "interest", `${operand}.held`);
    return () => held;
  }
  const run = getExtendedRun(rate, { operand, yearKind, kind: "interest", upTo });
  return (year) => getValue(run, year, "interest");
}
