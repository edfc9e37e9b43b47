/** How the numbers of a scenario are written: full precision comes in, what a reader can use goes out. */

import { formatStated } from "#lib/units/format.ts";

/** Our choice: one decimal of a billion or a million, which is what the shares and the GDP forecast can bear. */
export const decimalsShown = 1;

/** Billions of a currency in a sentence: "£27.5bn", and "£1.6m" for a small part of one. */
export function moneyText(billions: number, currency: string): string {
  const decimals = Math.abs(billions) < 1 ? decimalsShown + 3 : decimalsShown;
  return formatStated({ value: billions, decimals }, { kind: "money", currency, magnitude: "bn" });
}

/** Single units of a currency, whole: "£948". */
export function wholeText(value: number, currency: string): string {
  return formatStated({ value, decimals: 0 }, { kind: "money", currency, magnitude: "one" });
}
