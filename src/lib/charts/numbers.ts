/** The numbers of a chart in words: every number a reader sees on or beside a chart is written here. */

import { formatAmount, formatStated } from "../units/format.ts";
import { roundTo } from "../units/round.ts";
import { parseUnit, type Unit } from "../units/unit.ts";
import { ChartError } from "./chart-error.ts";
import type { ChartSpec, SpecPoint } from "./spec.ts";

/** @throws {ChartError} if the unit is not in the grammar. */
export function getUnit(spec: Pick<ChartSpec, "id" | "unit">): Unit {
  const unit = parseUnit(spec.unit);
  if (unit === undefined) throw new ChartError(`The chart "${spec.id}" is in "${spec.unit}", which is not a unit.`);
  return unit;
}

/** "2.5%", "£30.5bn". */
export function pointText(spec: Pick<ChartSpec, "id" | "unit">, point: Pick<SpecPoint, "value" | "decimals">): string {
  return formatStated(point, getUnit(spec));
}

/** "2.5%", or "2.5% (2.3%–2.7%)" for a point with a range. */
export function pointWithRangeText(spec: Pick<ChartSpec, "id" | "unit">, point: SpecPoint): string {
  const text = pointText(spec, point);
  const range = rangeText(spec, point);
  return range === undefined ? text : `${text} (${range})`;
}

/** "2.3%–2.7%"; `undefined` for a point without a range. */
export function rangeText(spec: Pick<ChartSpec, "id" | "unit">, point: SpecPoint): string | undefined {
  const { low, high } = point;
  if (low === undefined || high === undefined) return undefined;
  return formatAmount({ amount: { kind: "range", low, high }, unit: getUnit(spec) });
}

/** A number beside an axis: short, because the subtitle has the unit. */
export function tickText(spec: Pick<ChartSpec, "id" | "unit">, value: number, decimals: number): string {
  const unit = getUnit(spec);
  const isWordy = unit.kind === "points" || unit.kind === "times" || unit.kind === "count";
  return formatStated({ value, decimals }, unit, isWordy ? "bare" : "value");
}

/**
 * How far one point is from another, without a sign; `undefined` when they are equal as far as both
 * are stated. The difference of two shares is in percentage points.
 */
export function differenceText(
  spec: Pick<ChartSpec, "id" | "unit">,
  from: Pick<SpecPoint, "value" | "decimals">,
  to: Pick<SpecPoint, "value" | "decimals">,
): string | undefined {
  const unit = getUnit(spec);
  // A reader checks the difference against the two numbers as they are printed.
  const decimals = Math.max(from.decimals, to.decimals);
  const value = Math.abs(roundTo(to.value - from.value, decimals));
  if (value === 0) return undefined;
  const isShare = unit.kind === "share" || unit.kind === "percent";
  return formatStated({ value, decimals }, isShare ? { kind: "points" } : unit);
}
