/** A published estimate in the model's units, with what its own printing leaves open. */

import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import type { Period } from "#lib/time/period.ts";
import type { Amount, Stated } from "#lib/units/amount.ts";
import { centralValue } from "#lib/units/amount.ts";
import { magnitudeFactor } from "#lib/units/magnitude.ts";
import type { Unit } from "#lib/units/unit.ts";
import { unitText } from "#lib/units/unit.ts";

/** What must be known of the figure. Its price basis is one of the causes, so it may be any. */
export interface PublishedNumber {
  readonly amount: Amount;
  readonly unit: Unit;
  readonly period: Period;
}

/** Billions of the scenario's currency. */
export interface Published {
  /** The number, or the middle of a range. */
  readonly value: number;
  readonly isRange: boolean;
  /** The same number twice, unless it is a range. */
  readonly low: number;
  readonly high: number;
  /** What would still be printed as the number, or as a number of the range: half of the last digit more each way. */
  readonly roundedFrom: number;
  readonly roundedTo: number;
  /** Decimals of a billion that are printed. */
  readonly decimals: number;
}

/**
 * @throws {ScenarioError} at `with`, if the number is no money, of another currency or a sum of several years.
 */
export function publishedOf({ amount, unit, period }: PublishedNumber, currency: string, reference: string): Published {
  if (unit.kind !== "money" || unit.currency !== currency) {
    throw new ScenarioError(
      "with",
      `"${reference}" is in ${unitText(unit)}, but a difference is split in money, ${currency.toLowerCase()}-bn or another magnitude of it.`,
    );
  }
  if (period.kind === "span" && period.as === "total") {
    throw new ScenarioError("with", `"${reference}" adds up several years, but the answer is that of one year.`);
  }
  const toBillions = (value: number): number => (value * magnitudeFactor[unit.magnitude]) / magnitudeFactor.bn;
  const [low, high] = amount.kind === "point" ? [amount.point, amount.point] : [amount.low, amount.high];
  return {
    value: toBillions(centralValue(amount)),
    isRange: amount.kind === "range",
    low: toBillions(low.value),
    high: toBillions(high.value),
    roundedFrom: toBillions(low.value - halfOfLastDigit(low)),
    roundedTo: toBillions(high.value + halfOfLastDigit(high)),
    decimals: decimalsInBillions(low, magnitudeFactor[unit.magnitude]),
  };
}

/** 0.5 for 30 and 0.05 for 17.3. */
function halfOfLastDigit({ decimals }: Stated): number {
  let divisor = 2;
  for (let place = 0; place < decimals; place += 1) divisor *= 10;
  return 1 / divisor;
}

function decimalsInBillions({ decimals }: Stated, factor: number): number {
  let shown = decimals;
  for (let size = factor; size < magnitudeFactor.bn; size *= 10) shown += 1;
  for (let size = factor; size > magnitudeFactor.bn; size /= 10) shown -= 1;
  return Math.max(0, shown);
}
