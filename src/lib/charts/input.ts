/** What the builders of chart specs take, and the tests of fit they share. */

import type { Status } from "../figures/standing.ts";
import type { Amount, Stated } from "../units/amount.ts";
import { centralValue } from "../units/amount.ts";
import { isSamePriceBasis, measureText, type PriceBasis } from "../units/quantity.ts";
import { type Unit, unitText } from "../units/unit.ts";
import { ChartError } from "./chart-error.ts";
import type { SpecPoint, SpecRule } from "./spec.ts";

/** A number that a rule stands at; it must be in the chart's unit. */
export interface RuleInput {
  readonly label: string;
  readonly amount: Amount;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
}

export interface ChartInput {
  readonly id: string;
  readonly headline: string;
  /** The name of what is measured. */
  readonly measure: string;
  /** Left out when the lines or bars are places. */
  readonly place?: string | undefined;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  readonly definition?: string | undefined;
  readonly rules?: readonly RuleInput[] | undefined;
  readonly source: string;
  readonly note?: string | undefined;
}

/** Our choice: a fifth labelled line would leave a narrow chart no room for its data. */
const mostRules = 4;

/** @throws {ChartError} for a fifth rule, or a rule in another unit or price basis. */
export function makeRules(input: ChartInput): readonly SpecRule[] {
  const rules = input.rules ?? [];
  if (rules.length > mostRules) {
    throw new ChartError(`The chart "${input.id}" has ${rules.length} rules. A chart holds ${mostRules} at most.`);
  }
  return rules.map((rule) => {
    assertFits(input, { ...rule, what: `the rule "${rule.label}"` });
    return { label: rule.label, ...statedPoint(rule.amount) };
  });
}

/**
 * Magnitudes must agree too: millions beside billions in one column is a trap.
 *
 * @throws {ChartError} if the numbers of `part` cannot stand beside those of the chart.
 */
export function assertFits(
  chart: Pick<ChartInput, "id" | "unit" | "priceBasis">,
  part: { readonly what: string; readonly unit: Unit; readonly priceBasis?: PriceBasis | undefined },
): void {
  const isSameUnit = unitText(part.unit) === unitText(chart.unit);
  if (isSameUnit && isSamePriceBasis(part.priceBasis, chart.priceBasis)) return;
  throw new ChartError(
    `The chart "${chart.id}" is in ${measureText(chart)}, but ${part.what} is in ${measureText(part)}.`,
  );
}

export function makePoint(amount: Amount, status: Status): SpecPoint {
  const stated = statedPoint(amount);
  if (amount.kind === "point") return { ...stated, status };
  return { ...stated, status, low: amount.low, high: amount.high };
}

/** The number that is drawn; the middle of a range is no more precise than its ends. */
function statedPoint(amount: Amount): Stated {
  if (amount.kind === "point") return amount.point;
  const decimals = amount.central?.decimals ?? Math.min(amount.low.decimals, amount.high.decimals);
  return { value: centralValue(amount), decimals };
}

/** The most decimals of any point; 0 for none. */
export function mostDecimals(points: readonly (Pick<SpecPoint, "decimals"> | null)[]): number {
  return points.reduce((most, point) => Math.max(most, point?.decimals ?? 0), 0);
}
