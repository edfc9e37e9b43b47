/** What is owed when a sum is borrowed year after year. */

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
