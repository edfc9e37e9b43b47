/** Numbers for names: what a definition's references stand for, tested for unit and prices. */

import type { PeriodKind } from "../time/period.ts";
import { measureText, type PriceBasis } from "../units/quantity.ts";
import { magnitudeFactor, type Unit } from "../units/unit.ts";
import type { Reference } from "./definition.ts";
import { ScenarioError } from "./scenario-error.ts";

/** What the caller knows of figures and series. */
export interface Lookup {
  readonly findNumber: (reference: Reference) => LookupNumber | undefined;
  readonly findSeries: (id: string) => LookupSeries | undefined;
}

interface Measured {
  readonly unit: Unit;
  /** Money only. */
  readonly priceBasis?: PriceBasis | undefined;
}

export interface LookupNumber extends Measured {
  readonly value: number;
  /** The year, or other period, as it is written: `2025-26`. */
  readonly period: string;
  readonly edition?: string | undefined;
}

export interface LookupSeries extends Measured {
  readonly periods: PeriodKind;
  /** The edition's name, or the document's title where it has no editions. */
  readonly edition: string;
  /** In order of time. */
  readonly cells: readonly { readonly period: string; readonly value: number }[];
}

/** What a number must be: `money` in cash, or in the prices of `orReal`; `money` of any currency for `null`. */
export type Wanted =
  | { readonly kind: "share" | "rate" | "index" | "ratio" | "points" }
  | { readonly kind: "money"; readonly currency: string | null; readonly orReal?: string | undefined }
  | { readonly kind: "count"; readonly thing: string }
  /** Units of `currency` for one of `per`. */
  | { readonly kind: "exchange"; readonly currency: string; readonly per: string };

/** @throws {ScenarioError} if there is no such figure or cell. */
export function getLookupNumber(lookup: Lookup, reference: Reference, operand: string): LookupNumber {
  const found = lookup.findNumber(reference);
  if (found) return found;
  throw new ScenarioError(operand, `There is no figure or cell "${reference}".`);
}

/** @throws {ScenarioError} if there is no such series. */
export function getLookupSeries(lookup: Lookup, id: string, operand: string): LookupSeries {
  const found = lookup.findSeries(id);
  if (found) return found;
  throw new ScenarioError(operand, `There is no series "${id}".`);
}

const wantedText: Readonly<Record<Wanted["kind"], string>> = {
  share: "a share of GDP, pct-gdp",
  rate: "growth in per cent, pct",
  index: "a price index, index",
  ratio: "a number of times, times",
  points: "percentage points, pp",
  money: "money in cash",
  count: "a count",
  exchange: "an exchange rate",
};

/**
 * The value in the model's own magnitude: money in billions, heads one by one.
 *
 * @throws {ScenarioError} if unit or prices are not those wanted; the message names both.
 */
export function getModelValue(
  value: number,
  measured: Measured,
  wanted: Wanted,
  at: { readonly operand: string; readonly reference: Reference },
): number {
  const { unit } = measured;
  const isPlain =
    (wanted.kind === "share" && unit.kind === "share" && unit.of === "gdp") ||
    (wanted.kind === "rate" && unit.kind === "percent") ||
    (wanted.kind === "ratio" && unit.kind === "times") ||
    (wanted.kind === "index" && unit.kind === "index") ||
    (wanted.kind === "points" && unit.kind === "points") ||
    (wanted.kind === "exchange" &&
      unit.kind === "exchange" &&
      unit.currency === wanted.currency &&
      unit.per === wanted.per);
  if (isPlain) return value;
  if (wanted.kind === "money" && unit.kind === "money" && isWantedMoney(measured, unit.currency, wanted)) {
    return rescale(value, magnitudeFactor[unit.magnitude], magnitudeFactor.bn);
  }
  if (wanted.kind === "count" && unit.kind === "count" && unit.thing === wanted.thing) {
    return rescale(value, magnitudeFactor[unit.magnitude], 1);
  }
  const seen = `"${at.reference}" is in ${measureText(measured)}`;
  throw new ScenarioError(at.operand, `${seen}, but must be ${describe(wanted)}.`);
}

function isWantedMoney(measured: Measured, currency: string, wanted: Extract<Wanted, { kind: "money" }>): boolean {
  const basis = measured.priceBasis;
  const isPrices = basis?.kind === "cash" || (basis?.kind === "real" && basis.priceYear === wanted.orReal);
  return isPrices && (wanted.currency === null || currency === wanted.currency);
}

function describe(wanted: Wanted): string {
  const text = wantedText[wanted.kind];
  if (wanted.kind === "count") return `${text}, count-${wanted.thing}`;
  if (wanted.kind === "exchange") return `${text}, ${wanted.currency} for one ${wanted.per}`;
  if (wanted.kind !== "money" || wanted.currency === null) return text;
  const real = wanted.orReal === undefined ? "" : ` or ${wanted.orReal} prices`;
  return `${text}${real}, ${wanted.currency.toLowerCase()}-bn or another magnitude of it`;
}

/** Divides where it can, so that 5,169,600 million is 5169.6 billion to the last bit. */
function rescale(value: number, from: number, to: number): number {
  return from < to ? value / (to / from) : value * (from / to);
}
