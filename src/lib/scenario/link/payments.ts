/** Who pays: from any list to one that the levers can stand at. */

import type { LeverSet, PayLever } from "./levers.ts";
import { settleNumber } from "./number-lever.ts";
import type { RepairReason } from "./repair.ts";
import type { Payment } from "./state.ts";

export interface SettledPayments {
  /** In the order of the levers, so that sums do not depend on the order of a link. */
  readonly pay: readonly Payment[];
  readonly faults: readonly PaymentFault[];
}

export interface PaymentFault {
  /** Which of the list it was. */
  readonly index: number;
  /** `undefined` if it was left out. */
  readonly used: Payment | undefined;
  readonly reason: RepairReason;
}

/** Leaves out what no lever can pay, and brings amounts within their limits. The first of two that contradict counts. */
export function settlePayments(list: readonly Payment[], levers: LeverSet["pay"]["levers"]): SettledPayments {
  const kept = new Map<string, Payment>();
  const faults: PaymentFault[] = [];
  list.forEach((wanted, index) => {
    const { used, reason } = settleNext(wanted, levers, kept);
    if (reason !== undefined) faults.push({ index, used, reason });
    if (used !== undefined) kept.set(used.id, kept.get(used.id) ?? used);
  });
  const pay = levers.flatMap(({ id }) => kept.get(id) ?? []);
  return { pay, faults };
}

interface Settled {
  readonly used: Payment | undefined;
  readonly reason: RepairReason | undefined;
}

function settleNext(wanted: Payment, levers: LeverSet["pay"]["levers"], kept: ReadonlyMap<string, Payment>): Settled {
  const lever = levers.find(({ id }) => id === wanted.id);
  if (lever === undefined) return { used: undefined, reason: "unknown-payer" };
  const before = kept.get(lever.id);
  if (before !== undefined) return { used: before, reason: "payer-twice" };
  const hasRest = [...kept.values()].some(({ amount }) => amount === "rest");
  if (hasRest && wanted.amount === "rest" && lever.takesRest) return { used: undefined, reason: "second-rest" };
  const settled = settlePayment(wanted, lever);
  return settled.used?.amount === 0 ? { used: undefined, reason: "pays-nothing" } : settled;
}

function settlePayment({ amount }: Payment, lever: PayLever): Settled {
  const { id } = lever;
  if (amount !== "rest") {
    const { value, fault } = settleNumber(amount, lever);
    return { used: { id, amount: value }, reason: fault };
  }
  if (lever.takesRest) return { used: { id, amount }, reason: undefined };
  return { used: { id, amount: lever.default }, reason: "cannot-take-rest" };
}

/** The same payments in the same order. */
export function isSamePay(one: readonly Payment[], other: readonly Payment[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, amount }, index) => id === other[index]?.id && amount === other[index]?.amount)
  );
}
