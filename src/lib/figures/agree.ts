/** Whether two numbers that were rounded apart can be one number. */

import type { Amount, Stated } from "#lib/units/amount.ts";
import { magnitudeFactor } from "#lib/units/magnitude.ts";
import { isSameScale, type Unit } from "#lib/units/unit.ts";

interface Rounded {
  readonly amount: Amount;
  readonly unit: Unit;
}

/**
 * True when the two agree once both are rounded as coarsely as the coarser of them. Units must differ at
 * most in magnitude.
 *
 * @example
 * agree({ amount: point("66.3"), unit: gbpBn }, { amount: point("66262"), unit: gbpMn }) // true
 */
export function agree(a: Rounded, b: Rounded): boolean {
  if (!isSameScale(a.unit, b.unit) || a.amount.kind !== b.amount.kind) return false;
  const [one, other] = [endsOf(a.amount), endsOf(b.amount)];
  return one.every((stated, index) => {
    const against = other[index];
    return against !== undefined && isNear(inOnes(stated, a.unit), inOnes(against, b.unit));
  });
}

function endsOf(amount: Amount): readonly Stated[] {
  return amount.kind === "point" ? [amount.point] : [amount.low, amount.high];
}

interface Sized {
  readonly value: number;
  /** How much one step of the last stated digit is. */
  readonly step: number;
}

function inOnes({ value, decimals }: Stated, unit: Unit): Sized {
  const factor = "magnitude" in unit ? magnitudeFactor[unit.magnitude] : 1;
  return { value: value * factor, step: factor / Number(`1e${decimals}`) };
}

/** Half a step of the coarser, and a little for the last bit of the sum. */
function isNear(a: Sized, b: Sized): boolean {
  const step = Math.max(a.step, b.step);
  return Math.abs(a.value - b.value) <= step * 0.5 * (1 + 1e-9) + Math.abs(a.value) * 1e-12;
}
