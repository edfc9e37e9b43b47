/** A state as the query of a link, in the one form that counts: fixed order, no defaults, always `m`. */

import type { LeverSet } from "./levers.ts";
import { isSamePay } from "./payments.ts";
import { settleState } from "./settle.ts";
import type { LeverState, Payment } from "./state.ts";

/** What `pay` says if nothing pays. No lever may have this id. */
export const nobodyPays = "none";

/**
 * Writes a state, without a question mark. A state that the levers cannot stand at is settled first.
 *
 * @example
 * writeState({ ...defaultState(levers), share: 3.5, by: "2035-36" }, levers) // "share=3.5&by=2035-36&m=1"
 */
export function writeState(state: LeverState, levers: LeverSet): string {
  const settled = settleState(state, levers);
  const parts: string[] = [];
  const add = (name: string, value: string, isDefault: boolean): void => {
    if (!isDefault) parts.push(`${name}=${value}`);
  };
  add("share", String(settled.share), settled.share === levers.share.default);
  for (const name of ["by", "shape", "baseline", "prices", "growth"] as const) {
    add(name, settled[name], settled[name] === levers[name].default);
  }
  add("pay", writePay(settled.pay), isSamePay(settled.pay, levers.pay.default));
  add("m", String(settled.model), false);
  return parts.join("&");
}

/** @example writePay([{ id: "aid", amount: 20 }, { id: "borrow", amount: "rest" }]) // "aid:20,borrow" */
export function writePay(pay: readonly Payment[]): string {
  return pay.length === 0 ? nobodyPays : pay.map(writePayment).join(",");
}

export function writePayment({ id, amount }: Payment): string {
  return amount === "rest" ? id : `${id}:${amount}`;
}
