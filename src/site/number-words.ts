/** A number's unit, price basis and printed digits in words, for the pages that say everything about it. */

import type { NumberRecord } from "#catalogue/number-record.ts";
import type { Stated } from "#lib/units/amount.ts";
import { denominatorWords } from "#lib/units/format.ts";
import { priceBasisText } from "#lib/units/price-basis.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import { groupThousands, roundText } from "#lib/units/round.ts";
import type { Magnitude, Unit } from "#lib/units/unit.ts";

const magnitudeWords: Readonly<Record<Magnitude, string>> = {
  one: "",
  th: "thousands of ",
  mn: "millions of ",
  bn: "billions of ",
  tn: "trillions of ",
};

const currencyWords: Readonly<Record<string, string>> = {
  GBP: "pounds sterling",
  USD: "US dollars",
  EUR: "euros",
};

/**
 * A unit as a heading says it.
 *
 * @example
 * unitWords(parseUnit("gbp-bn")) // "billions of pounds sterling"
 */
export function unitWords(unit: Unit): string {
  switch (unit.kind) {
    case "money":
      return `${magnitudeWords[unit.magnitude]}${currencyWords[unit.currency] ?? unit.currency}`;
    case "share":
      return `per cent of ${denominatorWords(unit.of)}`;
    case "percent":
      return "per cent";
    case "points":
      return "percentage points";
    case "index":
      return "an index";
    case "times":
      return "times as many or as much";
    case "exchange":
      return `${currencyWords[unit.currency] ?? unit.currency} for one ${unit.per}`;
    case "count":
      return `${magnitudeWords[unit.magnitude]}${unit.thing.replaceAll("-", " ")}`;
    default:
      return unit satisfies never;
  }
}

/** What a price basis means, for readers. */
export function priceBasisWords(basis: PriceBasis): string {
  if (basis.kind === "cash") return "cash: the money of the period itself, with no allowance for rising prices";
  return `real terms, in ${priceBasisText(basis)}: the rise in prices is taken out`;
}

/** The digits that the source prints, which may be more than a sentence shows. */
export function printedDigits({ amount }: Pick<NumberRecord, "amount">): string {
  if (amount.kind === "point") return digitsOf(amount.point);
  const range = `${digitsOf(amount.low)} to ${digitsOf(amount.high)}`;
  return amount.central === undefined ? range : `${range}, central ${digitsOf(amount.central)}`;
}

function digitsOf({ value, decimals }: Stated): string {
  return groupThousands(roundText(value, decimals));
}
