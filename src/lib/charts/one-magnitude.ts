/** Millions beside billions of one currency are brought to one magnitude before they share a scale. */

import type { Amount, Stated } from "../units/amount.ts";
import { magnitudeFactor } from "../units/magnitude.ts";
import { roundTo } from "../units/round.ts";
import { isSameScale, type Magnitude, magnitudeRatio, type Unit } from "../units/unit.ts";

interface Counted {
  readonly unit: Unit;
  readonly amount: Amount;
}

/**
 * The unit that all of these fit: that of the largest magnitude, because numbers keep their precision on
 * the way up. Of units that are on different scales, the first.
 */
export function commonUnit(units: readonly [Unit, ...Unit[]]): Unit {
  const [first] = units;
  const factor = (unit: Unit): number => magnitudeFactor["magnitude" in unit ? unit.magnitude : "one"];
  return units.reduce((best, unit) => (isSameScale(unit, first) && factor(unit) > factor(best) ? unit : best), first);
}

/**
 * The same number in a unit of the same scale; a number in another scale is returned as it is, for the
 * builders to refuse.
 *
 * @example
 * inMagnitudeOf(gbpBn, { unit: gbpMn, amount: 450 }) // £0.450bn
 */
export function inMagnitudeOf<Part extends Counted>(unit: Unit, number: Part): Part {
  if (!isSameScale(number.unit, unit) || magnitudeRatio(number.unit, unit) === 1) return number;
  const shift = digits(unit) - digits(number.unit);
  const move = (stated: Stated): Stated => {
    const decimals = Math.min(12, Math.max(0, stated.decimals + shift));
    return { value: roundTo(stated.value * magnitudeRatio(number.unit, unit), 12), decimals };
  };
  const { amount } = number;
  const moved: Amount =
    amount.kind === "point"
      ? { kind: "point", point: move(amount.point) }
      : {
          kind: "range",
          low: move(amount.low),
          high: move(amount.high),
          central: amount.central && move(amount.central),
        };
  return { ...number, unit, amount: moved };
}

const zeros: Readonly<Record<Magnitude, number>> = { one: 0, th: 3, mn: 6, bn: 9, tn: 12 };

function digits(unit: Unit): number {
  return zeros["magnitude" in unit ? unit.magnitude : "one"];
}
