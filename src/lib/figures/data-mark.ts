/**
 * The mark of a chart's data: a short word that changes with any of them. A description that an editor
 * wrote names it, so that words about old data are found when the data change.
 */

import type { Period } from "#lib/time/period.ts";
import type { Amount, Stated } from "#lib/units/amount.ts";
import { measureText, type PriceBasis } from "#lib/units/quantity.ts";
import { roundText } from "#lib/units/round.ts";
import type { Unit } from "#lib/units/unit.ts";
import { periodKey } from "./meaning.ts";

/** What of a number a reader of a chart is told. */
export interface MarkedNumber {
  readonly amount: Amount;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  readonly measure: string;
  readonly place: string;
  readonly period: Period;
  readonly status: string;
  readonly source?: string | undefined;
}

/** No vowels and no digits, so that a mark is never a word, and never a number in YAML. */
const letters = "bcdfghjklmnpqrstvwxz";
const length = 8;

/** A prime below 2³⁶: a step of the sum below stays under 2⁵³, where whole numbers are exact. */
const modulus = 68_719_476_731;
const factor = 65_599;

/**
 * The same for the same numbers in the same order.
 *
 * @example
 * dataMark([]) // "bbbbbbbb"
 */
export function dataMark(numbers: readonly MarkedNumber[]): string {
  let sum = 0;
  for (const character of numbers.map(lineOf).join("")) {
    sum = (sum * factor + (character.codePointAt(0) ?? 0)) % modulus;
  }
  let mark = "";
  for (let index = 0; index < length; index += 1) {
    mark += letters[sum % letters.length] ?? "";
    sum = Math.floor(sum / letters.length);
  }
  return mark;
}

function lineOf(number: MarkedNumber): string {
  const { amount, measure, place, period, status, source = "" } = number;
  return `${[amountText(amount), measureText(number), measure, place, periodKey(period), status, source].join(" | ")}\n`;
}

function amountText(amount: Amount): string {
  if (amount.kind === "point") return statedText(amount.point);
  const central = amount.central === undefined ? "" : `, ${statedText(amount.central)}`;
  return `${statedText(amount.low)} to ${statedText(amount.high)}${central}`;
}

const statedText = ({ value, decimals }: Stated): string => roundText(value, decimals);
