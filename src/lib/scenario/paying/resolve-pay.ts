/** From what a scenario takes from its levers to payers, and to what the levers say of it. */

import type { PayLever } from "#lib/scenario/link/levers.ts";
import { settlePayments } from "#lib/scenario/link/payments.ts";
import type { Payment } from "#lib/scenario/link/state.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import type { PayDefinition } from "./definition.ts";
import type { Part, Payer } from "./input.ts";

/**
 * The payers of a scenario, in its order.
 *
 * @param levers every lever as a payer that pays nothing yet, by id.
 * @throws {ScenarioError} for a lever that is not there, or an amount that does not fit its kind.
 */
export function resolvePay(pay: readonly PayDefinition[], levers: ReadonlyMap<string, Payer>): readonly Payer[] {
  return pay.map((said, index): Payer => {
    const operand = `pay[${index}]`;
    const payer = levers.get(said.lever);
    if (payer === undefined) throw new ScenarioError(`${operand}.lever`, `There is no lever "${said.lever}".`);
    const { from } = said;
    if (payer.kind === "tax") {
      if ("rise" in said) return { ...payer, from, rise: said.rise };
      throw new ScenarioError(operand, `"${said.lever}" is a tax, which pays by its "rise" and no other amount.`);
    }
    if ("rise" in said) {
      throw new ScenarioError(
        operand,
        `"${said.lever}" is no tax, so it has no "rise": say "amount", a percentage, or "part: rest".`,
      );
    }
    return { ...payer, from, part: partOf(said) };
  });
}

function partOf(said: Exclude<PayDefinition, { readonly rise: number }>): Part {
  if ("amount" in said) return { kind: "amount", bn: said.amount };
  if ("percentOfExtra" in said) return { kind: "share-of-extra", percent: said.percentOfExtra };
  if ("percentOfBudget" in said) return { kind: "share-of-budget", percent: said.percentOfBudget };
  return { kind: "rest" };
}

/** The same as the levers say it; `undefined` if they cannot: no lever has a first year of its own. */
export function findPayments(
  pay: readonly PayDefinition[],
  levers: readonly PayLever[],
): readonly Payment[] | undefined {
  const wanted: Payment[] = [];
  for (const said of pay) {
    const lever = levers.find(({ id }) => id === said.lever);
    const amount = lever && said.from === undefined ? amountFor(said, lever) : undefined;
    if (amount === undefined) return undefined;
    wanted.push({ id: said.lever, amount });
  }
  const { pay: payments, faults } = settlePayments(wanted, levers);
  return faults.length === 0 ? payments : undefined;
}

function amountFor(said: PayDefinition, { of }: PayLever): Payment["amount"] | undefined {
  if ("part" in said) return said.part;
  switch (of) {
    case "rise":
      return "rise" in said ? said.rise : undefined;
    case "bn":
      return "amount" in said ? said.amount : undefined;
    case "percent-of-extra":
      return "percentOfExtra" in said ? said.percentOfExtra : undefined;
    case "percent-of-budget":
      return "percentOfBudget" in said ? said.percentOfBudget : undefined;
    default:
      return of satisfies never;
  }
}
