/** A state in a sentence, in plain English. What is bought and who pays is told in the scenario's own words. */

import { formatStated } from "#lib/units/format.ts";
import type { Unit } from "#lib/units/unit.ts";
import type { LeverSet, PayLever } from "./levers.ts";
import { decimalsOf } from "./number-lever.ts";
import { settleState } from "./settle.ts";
import type { BaselineChoice, Growth, LeverState, Payment, Shape } from "./state.ts";

const shapeWords: Readonly<Record<Shape, string>> = {
  line: "in a straight line",
  step: "in one step",
  "cash-line": "in equal steps of cash",
};

const baselineWords: Readonly<Record<BaselineChoice, string>> = {
  share: "an unchanged share of GDP",
  cash: "the same cash in every year",
  real: "spending that rises with prices alone",
  plan: "the plan",
};

const growthWords: Readonly<Record<Growth, string>> = {
  low: "with low growth",
  central: "with growth as forecast",
  high: "with high growth",
};

/**
 * A state in words, as a part of a sentence: target, year, path and payers always, the rest where it
 * differs from what the page shows at first.
 *
 * @example
 * sayState(state, levers) // "3.5% of GDP by 2035-36 in a straight line, paid for by borrowing"
 */
export function sayState(state: LeverState, levers: LeverSet): string {
  const settled = settleState(state, levers);
  const { share, by, shape, baseline, growth } = settled;
  const parts = [`${shareText(share)} by ${by} ${shapeWords[shape]}`];
  if (baseline !== levers.baseline.default) parts.push(`compared with ${baselineWords[baseline]}`);
  if (growth !== levers.growth.default) parts.push(growthWords[growth]);
  if (settled.prices !== levers.prices.default) parts.push(pricesText(settled, levers));
  parts.push(sayPay(settled.pay, levers));
  return parts.join(", ");
}

function pricesText({ prices }: LeverState, levers: LeverSet): string {
  const year = levers.prices.choices.find(({ id }) => id === prices)?.year ?? null;
  if (prices === "cash" || year === null) return "in the money of each year";
  return prices === "today" ? `at the GDP of ${year}` : `in the prices of ${year}`;
}

export function shareText(share: number): string {
  return formatStated({ value: share, decimals: decimalsNeeded(share) }, { kind: "share", of: "gdp" }, "full");
}

/** Who pays, in words: "paid for by 20% of the aid budget, and the rest by borrowing". */
export function sayPay(pay: readonly Payment[], levers: LeverSet): string {
  if (pay.length === 0) return "with nothing to pay for it";
  // Who takes the rest comes last, since the rest is what the others leave.
  const amounts = pay.filter(({ amount }) => amount !== "rest").map((payment) => paymentText(payment, levers));
  const rest = pay.find(({ amount }) => amount === "rest");
  const restLabel = rest && leverOf(rest, levers)?.label;
  if (restLabel === undefined) return `paid for by ${joinWords(amounts)}`;
  if (amounts.length === 0) return `paid for by ${restLabel}`;
  return `paid for by ${joinWords(amounts)}, and the rest by ${restLabel}`;
}

function leverOf({ id }: Payment, levers: LeverSet): PayLever | undefined {
  return levers.pay.levers.find((lever) => lever.id === id);
}

function paymentText(payment: Payment, levers: LeverSet): string {
  const lever = leverOf(payment, levers);
  if (lever === undefined || payment.amount === "rest") return payment.id;
  const { label, of } = lever;
  const amount = (value: number): string => amountText(value, lever);
  switch (of) {
    case "rise":
      return payment.amount < 0
        ? `${amount(-payment.amount)} less on ${label}`
        : `${amount(payment.amount)} more on ${label}`;
    case "bn":
      return `${amount(payment.amount)} from ${label}`;
    case "percent-of-extra":
      return `${amount(payment.amount)} of the extra from ${label}`;
    case "percent-of-budget":
      return `${amount(payment.amount)} of ${label}`;
    default:
      return of satisfies never;
  }
}

/** An amount in the lever's own unit: "2 percentage points", "£5bn", "20%". */
export function amountText(value: number, lever: Pick<PayLever, "unit" | "of">): string {
  const form: Record<Unit["kind"], "value" | "full"> = {
    money: "value",
    share: "full",
    percent: "value",
    points: "full",
    index: "full",
    times: "full",
    exchange: "full",
    count: "full",
  };
  return formatStated({ value, decimals: decimalsNeeded(value) }, lever.unit, form[lever.unit.kind]);
}

/** As many decimals as the number has: "3.5" and "3", for a value that the lever stands at is exact. */
function decimalsNeeded(value: number): number {
  return decimalsOf({ low: value, step: 1 });
}

export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
