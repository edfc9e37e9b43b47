/** Whether a quotation holds the number that a figure takes from it. */

import type { Amount, Stated } from "../units/amount.ts";
import { magnitudeFactor, type Magnitude, type Unit } from "../units/unit.ts";

const words: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, hundred: 100, once: 1, twice: 2, double: 2, doubling: 2, doubled: 2, triple: 3, threefold: 3, fourfold: 4, fivefold: 5, "five-fold": 5, half: 0.5,
};

const magnitudeWords: Readonly<Record<string, number>> = {
  thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, tn: 1e12,
};

/**
 * Lists the numbers a text holds, digits and words, each as it would be in base units: "£30bn" is
 * both 30 and 30,000,000,000, since the unit may stand elsewhere in the sentence.
 */
export function numbersIn(text: string): readonly number[] {
  const found: number[] = [];
  const lower = text.toLowerCase().replace(/[\u2212\u2013](?=\d)/g, "-");
  for (const match of lower.matchAll(/(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?-?(thousand|million|billion|trillion|k|mn|m|bn|b|tn)?\b/g)) {
    const value = Number(`${(match[1] ?? "").replaceAll(",", "")}${match[2] ?? ""}`);
    found.push(value, value * (magnitudeWords[match[3] ?? ""] ?? 1));
  }
  for (const match of lower.matchAll(/[a-z]+(?:-fold)?/g)) {
    const value = words[match[0]];
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** True when the quotation holds every number of the amount: both ends of a range. */
export function isInQuote(amount: Amount, unit: Unit, quote: string): boolean {
  const numbers = numbersIn(quote);
  const magnitude: Magnitude = "magnitude" in unit ? unit.magnitude : "one";
  const holds = (stated: Stated): boolean =>
    numbers.some((number) => isNear(number, Math.abs(stated.value)) || isNear(number, Math.abs(stated.value) * magnitudeFactor[magnitude]));
  return amount.kind === "point" ? holds(amount.point) : holds(amount.low) && holds(amount.high);
}

/** Equal but for the last bit, since 0.7 million and 700,000 are reached by different sums. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-12;
}
