/**
 * Who pays for the extra, year by year. The gap is what is left: in every year it is the extra less all
 * that is paid. What a payer brings in changes nothing of what the promise costs.
 */

import { amountsPaid, type Costed, readyToPay } from "./amounts.ts";
import type { Payer } from "./input.ts";
import { payingAssumptions, payingWarnings } from "./remarks.ts";
import type { PayingResult } from "./result.ts";

/**
 * Works out who pays.
 *
 * A payer pays from its first year on. One that takes the rest, or a part of the extra, pays nothing in a
 * year that costs nothing more. A budget never pays more than it holds.
 *
 * @throws {ScenarioError} for a payer that stands twice, two that take the rest, a first year outside the
 *   answer, a number out of bounds, or a year for which a yield, budget or rate is missing.
 * @example
 * payFor({ years: result.years, input }, []).years[0].gap // the whole extra: nobody pays
 */
export function payFor(costed: Costed, payers: readonly Payer[]): PayingResult {
  const payment = readyToPay(costed, payers);
  const numbers = amountsPaid(costed, payment);
  const { ready, ground } = payment;
  return {
    ...numbers,
    assumptions: payingAssumptions(ready, ground),
    warnings: payingWarnings(ready, numbers.payers, numbers.years),
  };
}
