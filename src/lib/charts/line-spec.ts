/** Numbers over time → the spec of a line chart. */

import type { Status } from "../figures/standing.ts";
import { type Moment, momentKey, momentOrder } from "../time/period.ts";
import type { Amount } from "../units/amount.ts";
import type { PriceBasis } from "../units/quantity.ts";
import { type Unit, unitText } from "../units/unit.ts";
import { ChartError } from "./chart-error.ts";
import { assertFits, type ChartInput, makePoint, makeRules, mostDecimals } from "./input.ts";
import { tickText } from "./numbers.ts";
import { fillPeriods } from "./periods.ts";
import { valueScale } from "./scale.ts";
import type { LineSeries, LineSpec, SpecPeriod } from "./spec.ts";
import { makeSubtitle, scaleRemark } from "./subtitle.ts";

export interface LinePointInput {
  readonly period: Moment;
  readonly amount: Amount;
  readonly status: Status;
  /** The edition the number stands in; all points of a line must name the same one. */
  readonly edition: string;
}

export interface LineSeriesInput {
  readonly id: string;
  readonly label: string;
  readonly emphasis?: boolean | undefined;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  readonly points: readonly LinePointInput[];
}

export interface LineInput extends ChartInput {
  readonly series: readonly LineSeriesInput[];
}

/** Our choice: the names of more lines do not fit beside a plot on a phone. */
const mostLines = 6;

/**
 * @throws {ChartError} if there are too many lines, if a line mixes editions or has a period twice, if units or price bases
 * differ, or if there is nothing to draw.
 */
export function makeLineSpec(input: LineInput): LineSpec {
  if (input.series.length > mostLines) {
    throw new ChartError(
      `The chart "${input.id}" has ${input.series.length} lines. A chart holds ${mostLines} at most.`,
    );
  }
  for (const one of input.series) assertLine(input, one);
  const periods = fillPeriods(input.series.flatMap((one) => one.points.map(({ period }) => period)));
  const [first, last] = [periods[0], periods[periods.length - 1]];
  if (first === undefined || last === undefined) throw new ChartError(`The chart "${input.id}" has no number to draw.`);
  const series = input.series.map((one) => toSeries(one, periods));
  const spec: LineSpec = {
    kind: "line",
    id: input.id,
    headline: input.headline,
    subtitle: makeSubtitle({
      ...input,
      period: first.key === last.key ? first.label : `${first.label} to ${last.label}`,
      editions: series.map(({ edition }) => edition),
    }),
    unit: unitText(input.unit),
    priceBasis: input.priceBasis,
    decimals: mostDecimals(series.flatMap(({ points }) => points)),
    rules: makeRules(input),
    source: input.source,
    note: input.note,
    periods,
    series,
  };
  const scale = valueScale(spec);
  if (scale.fromZero) return spec;
  return { ...spec, subtitle: `${spec.subtitle} ${scaleRemark(tickText(spec, scale.min, scale.decimals))}` };
}

function assertLine(input: LineInput, { id, label, unit, priceBasis, points }: LineSeriesInput): void {
  assertFits(input, { what: `the line "${label}"`, unit, priceBasis });
  const [first] = points;
  if (first === undefined) throw new ChartError(`The line "${label}" of the chart "${input.id}" has no points.`);
  const seen = new Set<string>();
  for (const point of points) {
    if (point.edition !== first.edition) {
      throw new ChartError(
        `The line "${label}" of the chart "${input.id}" mixes two editions, "${first.edition}" and "${point.edition}". ` +
          `Editions revise the past, so the step between them would be drawn as a change. Draw a line for each.`,
      );
    }
    const key = momentKey(point.period);
    if (seen.has(key)) throw new ChartError(`The line "${label}" of the chart "${input.id}" has "${key}" twice.`);
    seen.add(key);
  }
  if (input.series.filter((other) => other.id === id).length > 1) {
    throw new ChartError(`The chart "${input.id}" has the line "${id}" twice.`);
  }
}

function toSeries({ id, label, emphasis, points }: LineSeriesInput, periods: readonly SpecPeriod[]): LineSeries {
  const byKey = new Map(points.map((point) => [momentKey(point.period), point]));
  const inOrder = [...points].sort((a, b) => momentOrder(a.period) - momentOrder(b.period));
  return {
    id,
    label,
    edition: inOrder[0]?.edition ?? "",
    emphasis: emphasis ?? false,
    points: periods.map(({ key }) => {
      const point = byKey.get(key);
      return point === undefined ? null : makePoint(point.amount, point.status);
    }),
  };
}
