/** Whether a quotation holds the number that a figure takes from it. */

import type { Amount, Stated } from "#lib/units/amount.ts";
import { magnitudeFactor } from "#lib/units/magnitude.ts";
import type { Magnitude, Unit } from "#lib/units/unit.ts";

const ones =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const words: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ["a", 1],
  ["hundred", 100],
  ["once", 1],
  ["twice", 2],
  ["double", 2],
  ["doubles", 2],
  ["doubling", 2],
  ["doubled", 2],
  ["triple", 3],
  ["tripled", 3],
  ["half", 0.5],
  ["quarter", 0.25],
]);

const magnitudeWords: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const fractionSigns: Readonly<Record<string, string>> = { "¼": ".25", "½": ".5", "¾": ".75" };

/**
 * Lists the numbers a text holds, digits and words, each as it would be in base units: "£30bn" is
 * both 30 and 30,000,000,000, since the unit may stand elsewhere in the sentence.
 *
 * @example
 * numbersIn("thirty-five billion") // [30, 35, 35000000000]
 */
export function numbersIn(text: string): readonly number[] {
  const lower = text
    .toLowerCase()
    .replace(/(\d?)([¼½¾])/g, (_, whole: string, sign: string) => `${whole || "0"}${fractionSigns[sign] ?? ""}`);
  const found: number[] = [];
  for (const match of lower.matchAll(
    /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?[\s-]?(thousand|million|billion|trillion|k|mn|m|bn|b|tn)?\b/g,
  )) {
    const value = Number(`${(match[1] ?? "").replaceAll(",", "")}${match[2] ?? ""}`);
    found.push(value, value * (magnitudeWords[match[3] ?? ""] ?? 1));
  }
  return [...found, ...wordNumbersIn(lower)];
}

function wordNumbersIn(lower: string): readonly number[] {
  const tokens = (lower.match(/[a-z]+/g) ?? []).map((token) => token.replace(/^(.+)fold$/, "$1"));
  return tokens.flatMap((token, index) => {
    const first = words.get(token);
    if (first === undefined) return [];
    const found = token === "a" ? [] : [first];
    let [value, next] = [first, index + 1];
    const unit = ones.indexOf(tokens[next] ?? "") + 1;
    if (tens.includes(token) && unit >= 1 && unit <= 9) {
      value += unit;
      next += 1;
      found.push(value);
    }
    if (tokens.slice(next, next + 3).join(" ") === "and a half") {
      value += 0.5;
      next += 3;
      found.push(value);
    }
    if (/^quarters?$/.test(tokens[next] ?? "")) found.push(value / 4);
    for (
      let factor = magnitudeWords[tokens[next] ?? ""];
      factor !== undefined;
      factor = magnitudeWords[tokens[next] ?? ""]
    ) {
      value *= factor;
      next += 1;
      found.push(value);
    }
    return found;
  });
}

/** True when the quotation holds every number of the amount: both ends of a range. */
export function isInQuote(amount: Amount, unit: Unit, quote: string): boolean {
  const numbers = numbersIn(quote);
  const magnitude: Magnitude = "magnitude" in unit ? unit.magnitude : "one";
  const holds = (stated: Stated): boolean =>
    numbers.some(
      (number) =>
        isNear(number, Math.abs(stated.value)) || isNear(number, Math.abs(stated.value) * magnitudeFactor[magnitude]),
    );
  return amount.kind === "point" ? holds(amount.point) : holds(amount.low) && holds(amount.high);
}

/** Equal but for the last bit, since 0.7 million and 700,000 are reached by different sums. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-12;
}
