/**
 * A quantity is a number that cannot be parted from its unit and its price basis.
 *
 * Two quantities combine only if both agree. Nothing is converted silently: fifty billion pounds
 * in cash and fifty billion pounds in 2024-25 prices are different amounts, and adding them is the
 * mistake this module exists to prevent.
 */

import { priceBasisText } from "./price-basis.ts";
import { QuantityError } from "./quantity-error.ts";
import { isSameScale, magnitudeRatio, type Unit, unitText } from "./unit.ts";

/** Cash of the year, or real terms in the prices of one year, which is written as the source writes it. */
export type PriceBasis = { readonly kind: "cash" } | { readonly kind: "real"; readonly priceYear: string };

/**
 * `U` is the unit where the code knows it: `Quantity<GbpBn>` cannot be added to `Quantity<PctGdp>`. For
 * numbers from content it is any unit, and the test is made at run time.
 */
export interface Quantity<U extends Unit = Unit> {
  readonly value: number;
  readonly unit: U;
  /** Money only. */
  readonly priceBasis?: PriceBasis | undefined;
}

/** A unit with its price basis, for messages: "gbp-bn, 2024-25 prices". */
export function measureText(quantity: Omit<Quantity, "value">): string {
  const basis = quantity.priceBasis === undefined ? "" : `, ${priceBasisText(quantity.priceBasis)}`;
  return `${unitText(quantity.unit)}${basis}`;
}

export function isSamePriceBasis(a: PriceBasis | undefined, b: PriceBasis | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === "real" && b.kind === "real") return a.priceYear === b.priceYear;
  return a.kind === b.kind;
}

/**
 * Adds `b` to `a` (or takes it away with `sign` −1), in the unit of `a`.
 *
 * A share less a share of the same whole is in percentage points; this keeps the unit of `a`, and
 * `derive` names the result.
 *
 * @throws {QuantityError} if units or price bases differ; the message names both.
 */
export function combine<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>, sign: 1 | -1): Quantity<U> {
  if (!isSameScale(a.unit, b.unit)) {
    throw new QuantityError(`${measureText(a)} and ${measureText(b)} are different units`);
  }
  if (!isSamePriceBasis(a.priceBasis, b.priceBasis)) {
    throw new QuantityError(`${measureText(a)} and ${measureText(b)} have different price bases`);
  }
  return { ...a, value: a.value + sign * b.value * magnitudeRatio(b.unit, a.unit) };
}
