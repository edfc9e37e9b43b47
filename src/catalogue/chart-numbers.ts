/** Which numbers a chart draws: the same answer for the check, the picture and the index of uses. */

import type { ChartEntry, EditionsChart, LineChart } from "#lib/entries/chart.ts";
import { type Moment, momentKey } from "#lib/time/period.ts";
import { isRowsChart, namedNumbers } from "./chart-rows.ts";
import type { Indexes } from "./link.ts";
import { findNumber, type NumberRecord } from "./number-record.ts";

/** The numbers of a chart's lines, bars or rows, in the order written; those that cannot be found are left out. */
export function chartNumbers(
  chart: ChartEntry,
  indexes: Pick<Indexes, "series" | "figures" | "cells" | "places">,
): readonly NumberRecord[] {
  return numberIds(chart, indexes).flatMap((id) => findNumber(indexes, id) ?? []);
}

function numberIds(chart: ChartEntry, indexes: Pick<Indexes, "series" | "places">): readonly string[] {
  if (isRowsChart(chart)) return namedNumbers(chart).map(({ id }) => id);
  if (chart.kind === "bar") return [...cellsOf(chart.of, indexes), ...(chart.cells ?? [])];
  return chartSeries(chart).flatMap((id) => (indexes.series.get(id)?.cells ?? []).map((cell) => cell.id));
}

/** The series that a chart of lines draws, in the order written. */
export function chartSeries(chart: LineChart | EditionsChart): readonly string[] {
  return chart.kind === "line" ? chart.series.map(({ series }) => series) : chart.series;
}

/** One cell of every country's series of a source and measure; whole alliances would dwarf or repeat their parts. */
function cellsOf(
  of: { readonly source: string; readonly measure: string; readonly period: string } | undefined,
  { series, places }: Pick<Indexes, "series" | "places">,
): readonly string[] {
  if (of === undefined) return [];
  return [...series.values()]
    .filter(
      (one) => one.source === of.source && one.measure === of.measure && places.get(one.place)?.kind === "country",
    )
    .flatMap((one) => one.cells.filter((cell) => isOfColumn(cell.period, of.period)).map((cell) => cell.id));
}

/**
 * Whether a number stands in the column that an international table prints as one year: there a
 * financial year is printed as the year in which it begins.
 */
function isOfColumn(period: Moment, column: string): boolean {
  return momentKey(period) === column || (period.kind === "financial-year" && String(period.startYear) === column);
}
