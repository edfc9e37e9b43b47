/** The end of a derivation: whether what a formula gives is what the figure says it is. */

import type { Period } from "#lib/time/period.ts";
import type { Amount, Stated } from "#lib/units/amount.ts";
import { magnitudeFactor } from "#lib/units/magnitude.ts";
import { priceBasisText } from "#lib/units/price-basis.ts";
import { isSamePriceBasis, measureText, type PriceBasis } from "#lib/units/quantity.ts";
import { PriceBasisError, QuantityError } from "#lib/units/quantity-error.ts";
import type { Unit } from "#lib/units/unit.ts";
import { MeaningError, periodKey } from "./meaning.ts";
import type { Relations } from "./relations.ts";
import { dimensionsOf, dimensionText, type Sort, type Term } from "./term.ts";

export interface DeriveTarget {
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  readonly decimals: number;
  readonly measure?: string | undefined;
  readonly period?: Period | undefined;
}

/** @throws {QuantityError} if the result is not in the target's unit, price basis or definition. */
export function toAmount(result: Term, target: DeriveTarget, relations: Relations | undefined): Amount {
  assertDimensions(result, target);
  assertSort(result, target);
  assertShare(result, target);
  assertBasis(result, target);
  assertMeasure(result, target, relations);
  assertDirection(result, target);
  const factor = "magnitude" in target.unit ? magnitudeFactor[target.unit.magnitude] : 1;
  const stated = (value: number): Stated => ({ value: value / factor, decimals: target.decimals });
  if (result.low === result.high) return { kind: "point", point: stated(result.central) };
  return { kind: "range", low: stated(result.low), high: stated(result.high), central: stated(result.central) };
}

function assertDimensions(result: Term, target: DeriveTarget): void {
  const wanted = dimensionsOf(target.unit);
  // Money may be spread over people, households or percentage points; the figure's measure and sentence say so.
  const perThing = Object.fromEntries(Object.entries(result.dimensions).filter(([, power]) => power > 0));
  const found = target.unit.kind === "money" ? perThing : result.dimensions;
  if (dimensionText(found) === dimensionText(wanted)) return;
  throw new QuantityError(
    `the formula gives ${dimensionText(result.dimensions)}, and the unit is ${measureText(target)}, which is ${dimensionText(wanted)}`,
  );
}

const sortWords: Readonly<Record<Sort, string>> = {
  share: "a share",
  change: "a change in per cent",
  points: "a gap in percentage points",
  difference: "a difference of two shares, which is in percentage points",
  multiple: "how many times one is the other",
};

/** Which sorts of number a unit may hold; a number without a sort fits wherever its dimensions do. */
const sortsOf: Readonly<Partial<Record<Unit["kind"], readonly Sort[]>>> = {
  share: ["share", "difference", "points"],
  percent: ["change"],
  points: ["points", "difference"],
  times: ["multiple"],
};

function assertSort({ sort }: Term, { unit }: DeriveTarget): void {
  const allowed = sortsOf[unit.kind];
  if (sort === undefined || allowed === undefined || allowed.includes(sort)) return;
  const cure =
    sort === "change" && unit.kind === "times"
      ? ": a rise of 400 per cent is five times as much, so add the whole, as in (100 + rise) / 100"
      : sort === "multiple" && unit.kind === "percent"
        ? ": take the whole away for a change, as in (later / earlier - 1) * 100"
        : "";
  throw new QuantityError(`the formula gives ${sortWords[sort]}, and the unit is ${measureText({ unit })}${cure}`);
}

function assertShare({ shareOf, outOf }: Term, { unit }: DeriveTarget): void {
  if (unit.kind !== "share") return;
  if (shareOf !== undefined && shareOf !== unit.of) {
    throw new QuantityError(`the formula gives a share of ${shareOf}, and the unit is a share of ${unit.of}`);
  }
  if (shareOf !== undefined || outOf === undefined || outOf === unit.of) return;
  throw new MeaningError(
    "denominator",
    `the formula divides by ${outOf === "unknown" ? "a measure that is not the whole of any share" : outOf}, and the unit is a share of ${unit.of}`,
  );
}

function assertBasis({ priceBasis }: Term, target: DeriveTarget): void {
  if (target.unit.kind !== "money" || isSamePriceBasis(priceBasis, target.priceBasis)) return;
  const has = (basis: PriceBasis | undefined): string =>
    basis === undefined ? "no price basis" : priceBasisText(basis);
  throw new PriceBasisError(`the formula gives ${has(priceBasis)}, and the figure says ${has(target.priceBasis)}`);
}

/** A change is held against its beginning: the other way round its sign is wrong. */
function assertDirection({ meaning, text }: Term, { period }: DeriveTarget): void {
  const since = meaning?.since;
  if (since === undefined || period?.kind !== "span" || period.as !== "change") return;
  if (periodKey(since) === periodKey(period.from)) return;
  throw new MeaningError(
    "period",
    `${text} is the change since ${periodKey(since)}, and the figure says since ${periodKey(period.from)}`,
  );
}

/** A sum of one measure is of that measure, and a sum of parts is their whole. */
function assertMeasure({ meaning }: Term, { measure }: DeriveTarget, relations: Relations | undefined): void {
  if (meaning === undefined || measure === undefined || relations === undefined || !meaning.isSum) return;
  const found = meaning.measure;
  if (found === undefined || relations.isComparable(found, measure)) return;
  throw new MeaningError("definition", `the formula gives "${found}", and the measure is "${measure}"`);
}
