/**
 * Who pays, as a link says it: `borrow`, or `income-tax:2,aid:20,borrow`. A payer without an amount
 * takes the rest; `none` is nobody.
 */

import type { LeverSet } from "./levers.ts";
import { tidyText } from "./number-lever.ts";
import { parseNumberText } from "./number-text.ts";
import { settlePayments } from "./payments.ts";
import { type Repair, seenText } from "./repair.ts";
import type { Payment } from "./state.ts";
import { nobodyPays, writePay, writePayment } from "./write.ts";

export interface ReadPay {
  readonly pay: readonly Payment[];
  readonly repairs: readonly Repair[];
}

export function readPay(text: string, levers: LeverSet["pay"]): ReadPay {
  if (text === nobodyPays) return { pay: [], repairs: [] };
  const repairs: Repair[] = [];
  const say = (seen: string, used: string, reason: Repair["reason"]): void =>
    void repairs.push({ field: "pay", seen: seenText(seen), used, reason });
  const fallback = writePay(levers.default);
  const items = itemsOf(text);
  if (items.length === 0) {
    say(text, fallback, "empty");
    return { pay: levers.default, repairs };
  }
  if (items.length === 1 && items[0]?.payment.id === nobodyPays) {
    say(text, nobodyPays, "spelling");
    return { pay: [], repairs };
  }
  const wanted = items.map(({ payment }) => payment);
  const { pay, faults } = settlePayments(wanted, levers.levers);
  items.forEach(({ seen, payment, isPlain }, index) => {
    const fault = faults.find((one) => one.index === index);
    if (fault !== undefined) {
      const used = fault.used === undefined ? "" : writePayment(fault.used);
      say(seen, used, fault.reason);
    } else if (!isPlain) say(seen, writePayment(payment), "spelling");
  });
  // If a link names only payers that do not exist, it means that somebody pays: the default, not nobody.
  const isUnknown = faults.length === items.length && faults.every(({ reason }) => reason === "unknown-payer");
  if (!isUnknown) return { pay, repairs: shortened(repairs) };
  return {
    pay: levers.default,
    repairs: [{ field: "pay", seen: seenText(text), used: fallback, reason: "unknown-choice" }],
  };
}

/** Our choice: a page says so many repairs of one list. */
const mostRepairs = 12;

function shortened(repairs: readonly Repair[]): readonly Repair[] {
  if (repairs.length <= mostRepairs) return repairs;
  const more = String(repairs.length - mostRepairs);
  return [...repairs.slice(0, mostRepairs), { field: "pay", seen: more, used: "", reason: "more-unknown-names" }];
}

interface Item {
  readonly seen: string;
  readonly payment: Payment;
  /** False if it was understood, but is not how a link writes it. */
  readonly isPlain: boolean;
}

function itemsOf(text: string): readonly Item[] {
  return text
    .split(",")
    .filter((seen) => seen.trim() !== "")
    .map((seen) => {
      const colon = seen.indexOf(":");
      const rawId = colon === -1 ? seen : seen.slice(0, colon);
      const id = tidyText(rawId);
      if (colon === -1) return { seen, payment: { id, amount: "rest" }, isPlain: id === rawId };
      const rawAmount = seen.slice(colon + 1);
      if (tidyText(rawAmount) === "rest") return { seen, payment: { id, amount: "rest" }, isPlain: false };
      const parsed = parseNumberText(rawAmount);
      const payment = { id, amount: parsed?.value ?? Number.NaN };
      return { seen, payment, isPlain: id === rawId && parsed?.isPlain === true };
    });
}
