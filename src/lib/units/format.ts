/**
 * Quantities in words and figures for readers.
 *
 * Rounding happens here and nowhere else. A number is printed with its stated decimals, but with no
 * more than a reader can use (our choice: none from 1,000 up, one from 10 up, two below), and it is
 * rounded before a magnitude is chosen, so that £999.96m is £1.00bn and never £1,000.0m.
 */

import { type Amount, centralValue, type Stated } from "./amount.ts";
import { magnitudeFactor } from "./magnitude.ts";
import { priceBasisText } from "./price-basis.ts";
import type { PriceBasis } from "./quantity.ts";
import { groupThousands, roundText, roundTo } from "./round.ts";
import type { Magnitude, Unit } from "./unit.ts";

/** `value` 3.5% · `full` 3.5% of GDP · `words` 3.5 per cent of GDP · `bare` 3.5 */
export type Form = "value" | "full" | "words" | "bare";

export const forms: readonly Form[] = ["value", "full", "words", "bare"];

export interface Formattable {
  readonly amount: Amount;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
}

/**
 * Writes an amount for readers.
 *
 * @example
 * formatAmount({ amount: point(9996, 0), unit: gbpMn }, "value") // "£10.0bn"
 */
export function formatAmount({ amount, unit, priceBasis }: Formattable, form: Form = "value"): string {
  const magnitude = printedMagnitude(amount, unit);
  const ends = (amount.kind === "point" ? [amount.point] : [amount.low, amount.high]).map((stated) =>
    scaledText(stated, unit, magnitude),
  );
  const [low = "", high = low] = ends;
  const text = low === high ? low : joinRange(low, high);
  if (form === "bare") return text;
  const word = (number: string): string =>
    wordUnit(number, { unit, magnitude, form, single: isOne(number) && magnitude === "one" });
  // A sign stands before the symbol of money, so the ends of a range below zero are written out.
  const worded =
    unit.kind === "money" && form !== "words" && text.includes(" to ") ? joinRange(word(low), word(high)) : word(text);
  if (form === "value" || priceBasis === undefined) return worded;
  return `${worded} in ${priceBasis.kind === "cash" ? "cash terms" : priceBasisText(priceBasis)}`;
}

/** One number in a unit, for a chart's ticks and a table's cells. */
export function formatStated(stated: Stated, unit: Unit, form: Form = "value"): string {
  return formatAmount({ amount: { kind: "point", point: stated }, unit }, form);
}

/** How many decimals a number of this size is printed with, given how many were stated. */
export function shownDecimals(value: number, decimals: number): number {
  const cap = (size: number): number => (size >= 1000 ? 0 : size >= 10 ? 1 : 2);
  const first = Math.min(decimals, cap(Math.abs(value)));
  return Math.min(first, cap(Math.abs(Number(roundText(value, first)))));
}

function joinRange(low: string, high: string): string {
  return low.startsWith("−") || high.startsWith("−") ? `${low} to ${high}` : `${low}–${high}`;
}

/** Judged by what is printed: 0.96 without decimals reads "1". */
function isOne(text: string): boolean {
  return /^−?1(?:\.0+)?$/.test(text);
}

/** The magnitude an amount is printed in: `mn` for £412m; `one` for units without magnitude. */
export function printedMagnitude(amount: Amount, unit: Unit): Magnitude {
  if (unit.kind !== "money" && unit.kind !== "count") return "one";
  const widest = amount.kind === "point" ? amount.point : amount.high;
  const size = Math.abs(widest.value) || Math.abs(centralValue(amount));
  const shownIn = (magnitude: Magnitude): number => {
    const scaled = rescale({ value: size, decimals: widest.decimals }, unit.magnitude, magnitude);
    return roundTo(scaled.value, shownDecimals(scaled.value, scaled.decimals));
  };
  // A count stated one by one stays whole below a million: "1,500 tanks", not "1.5 thousand".
  if (shownIn("one") < 1e6) return "one";
  if (shownIn("mn") < 1000) return "mn";
  return shownIn("bn") < (unit.magnitude === "tn" ? 1000 : 10_000) ? "bn" : "tn";
}

/** The same number in another magnitude, with the precision it was stated with. */
function rescale(stated: Stated, from: Magnitude, to: Magnitude): Stated {
  const shift = Math.round(digitsOf(magnitudeFactor[to]) - digitsOf(magnitudeFactor[from]));
  const value = (stated.value * magnitudeFactor[from]) / magnitudeFactor[to];
  return { value, decimals: Math.min(12, Math.max(0, stated.decimals + shift)) };
}

function digitsOf(power: number): number {
  return String(power).length - 1;
}

function scaledText(stated: Stated, unit: Unit, magnitude: Magnitude): string {
  const own = "magnitude" in unit ? unit.magnitude : "one";
  const scaled = rescale(stated, own, magnitude);
  return groupThousands(roundText(scaled.value, shownDecimals(scaled.value, scaled.decimals)));
}

const symbols: Readonly<Record<string, string>> = { GBP: "£", USD: "$", EUR: "€", JPY: "¥" };
const currencyWords: Readonly<Record<string, string>> = {
  GBP: "pounds",
  USD: "US dollars",
  EUR: "euros",
  JPY: "yen",
};
const shortMagnitude: Readonly<Record<Magnitude, string>> = { one: "", th: "k", mn: "m", bn: "bn", tn: "tn" };
const longMagnitude: Readonly<Record<Magnitude, string>> = {
  one: "",
  th: " thousand",
  mn: " million",
  bn: " billion",
  tn: " trillion",
};

/** A whole that a share is of, in words: GDP and GNI are written as abbreviations. */
export function denominatorWords(of: string): string {
  return of === "gdp" || of === "gni" ? of.toUpperCase() : of.replaceAll("-", " ");
}

function wordUnit(
  text: string,
  { unit, magnitude, form, single }: { unit: Unit; magnitude: Magnitude; form: Form; single: boolean },
): string {
  const long = form === "words";
  const perCent = long ? " per cent" : "%";
  switch (unit.kind) {
    case "share":
      return form === "value" ? `${text}%` : `${text}${perCent} of ${denominatorWords(unit.of)}`;
    case "percent":
      return `${text}${perCent}`;
    case "points":
      return `${text} percentage point${single ? "" : "s"}`;
    case "index":
      return text;
    case "times":
      return `${text} time${single ? "" : "s"}`;
    case "count":
      return countWords(text, { unit, magnitude, form, single });
    case "money":
      return moneyWords(text, unit.currency, magnitude, long);
    case "exchange":
      return form === "value"
        ? text
        : `${moneyWords(text, unit.currency, "one", long)} for 1 ${long ? (currencyWords[unit.per] ?? unit.per) : unit.per}`;
    default:
      return unit satisfies never;
  }
}

function countWords(
  text: string,
  {
    unit,
    magnitude,
    form,
    single,
  }: { unit: Unit & { kind: "count" }; magnitude: Magnitude; form: Form; single: boolean },
): string {
  const number = `${text}${longMagnitude[magnitude]}`;
  const thing = unit.thing.replaceAll("-", " ");
  // A bare "5" for a length of time would not be understood in a sentence, so its unit always shows.
  if (form === "value" && !isDuration(unit.thing)) return number;
  return `${number} ${single ? singular(thing) : thing}`;
}

function singular(things: string): string {
  if (/\bpeople$/.test(things)) return things.replace(/people$/, "person");
  if (/[^aeiou]ies$/.test(things)) return things.replace(/ies$/, "y");
  return things.replace(/(ss|x|ch|sh)es$|s$/, "$1");
}

function isDuration(thing: string): boolean {
  return ["years", "months", "weeks", "days", "hours", "minutes"].includes(thing);
}

function moneyWords(text: string, currency: string, magnitude: Magnitude, long: boolean): string {
  if (long) return `${text}${longMagnitude[magnitude]} ${currencyWords[currency] ?? currency}`;
  const sign = text.startsWith("−") ? "−" : "";
  const digits = sign === "" ? text : text.slice(1);
  const symbol = symbols[currency];
  const amount = `${digits}${shortMagnitude[magnitude]}`;
  return symbol === undefined ? `${sign}${currency} ${amount}` : `${sign}${symbol}${amount}`;
}
