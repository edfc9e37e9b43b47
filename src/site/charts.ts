/** From a chart's entry to what a page shows of it: spec, picture at two widths, description, table. */

import type { Entry } from "#catalogue/catalogue.ts";
import { chartNumbers } from "#catalogue/chart-numbers.ts";
import { getNumber, type NumberRecord } from "#catalogue/number-record.ts";
import { drawChart } from "#drawing/draw.ts";
import { pagePalette } from "#drawing/palette.ts";
import { makeBarSpec } from "#lib/charts/bar-spec.ts";
import { describeChart } from "#lib/charts/describe.ts";
import { type KeyEntry, makeKey } from "#lib/charts/key.ts";
import { makeLineSpec } from "#lib/charts/line-spec.ts";
import { commonUnit, inMagnitudeOf } from "#lib/charts/one-magnitude.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { type ChartTable, makeTable } from "#lib/charts/table.ts";
import { compareText } from "#lib/diagnostics/diagnostic.ts";
import type { BarChart, ChartEntry, EditionsChart, LineChart } from "#lib/entries/chart.ts";
import { periodLabel } from "#lib/time/label.ts";
import { getCatalogue } from "./catalogue.ts";
import { rowsSpec } from "./chart-rows.ts";
import { showText, viewSource } from "./number-view.ts";

/** @throws {Error} if the catalogue has no such chart. */
export function chartSpec(id: string): ChartSpec {
  const chart = getCatalogue().charts.get(id);
  if (chart === undefined) throw new Error(`The catalogue has no chart "${id}".`);
  if (chart.kind === "bar") return barSpec(chart);
  if (chart.kind === "line" || chart.kind === "editions") return lineSpec(chart);
  return rowsSpec(chart, {
    shared: shared(chart),
    editionOf: ({ source }) => (source === undefined ? "" : editionOf(source)),
  });
}

/** The numbers of a chart, in the order in which they are drawn. */
export function numbersOf(id: string): readonly NumberRecord[] {
  const catalogue = getCatalogue();
  const chart = catalogue.charts.get(id);
  return chart === undefined ? [] : chartNumbers(chart, catalogue);
}

function lineSpec(chart: Entry<LineChart | EditionsChart>): ChartSpec {
  const { series } = getCatalogue();
  const common = shared(chart);
  const lines = linesOf(chart).flatMap(({ series: id, label, emphasis }) => {
    const one = series.get(id);
    if (one === undefined) return [];
    const { unit, priceBasis, cells, source } = one;
    const edition = editionOf(source);
    const points = cells.map(({ period, amount, status }) => {
      return { period, amount: inMagnitudeOf(common.unit, { unit, amount }).amount, status, edition };
    });
    return [{ id, label, emphasis, unit: common.unit, priceBasis, points }];
  });
  return makeLineSpec({ ...common, series: lines });
}

/** The lines with their labels; in a chart of editions each is named for its edition, the newest in front. */
function linesOf(chart: Entry<LineChart | EditionsChart>): LineChart["series"] {
  if (chart.kind === "line") return chart.series;
  const { series, sources } = getCatalogue();
  const published = (id: string): string => sources.get(series.get(id)?.source ?? "")?.datePublished ?? "";
  const newest = [...chart.series].sort((a, b) => compareText(published(b), published(a)))[0];
  return chart.series.map((id) => ({
    series: id,
    label: editionOf(series.get(id)?.source ?? ""),
    emphasis: id === newest,
  }));
}

function barSpec(chart: Entry<BarChart>): ChartSpec {
  const catalogue = getCatalogue();
  const numbers = chartNumbers(chart, catalogue);
  const byPlace = new Set(numbers.map(({ place }) => place)).size === numbers.length;
  const common = shared(chart);
  const bars = numbers.map((number) => {
    const { id, place: placeId, priceBasis, status, period, source } = number;
    const { unit, amount } = inMagnitudeOf(common.unit, number);
    const place = catalogue.places.get(placeId);
    const label = byPlace ? (place?.shortName ?? place?.name ?? placeId) : periodLabel(period);
    const edition = source === undefined ? "" : editionOf(source);
    return {
      id,
      label,
      edition,
      highlight: byPlace && placeId === chart.highlight,
      unit,
      priceBasis,
      number: { amount, status },
    };
  });
  return makeBarSpec({
    ...common,
    bars,
    barHeading: byPlace ? "Place" : "Period",
    order: byPlace ? "ranked" : "given",
    period: spanOf(numbers),
  });
}

/** The period that all bars share, or the first and the last. */
function spanOf(numbers: readonly NumberRecord[]): string {
  const labels = numbers.map(({ period }) => periodLabel(period));
  const years = new Set(labels);
  const [calendar, financial] = [...years].sort((a, b) => a.length - b.length);
  // One column of an international table: the year, and the financial year that begins in it.
  if (years.size === 2 && financial !== undefined && calendar !== undefined && financial.startsWith(`${calendar}-`)) {
    return `${calendar} (${financial} where public money is counted by financial year)`;
  }
  const [first = "", last = ""] = [labels[0], labels[labels.length - 1]];
  return new Set(labels).size === 1 ? first : `${first} to ${last}`;
}

/** What every kind of chart needs: its words, its unit and its target lines. */
function shared(chart: Entry<ChartEntry>) {
  const catalogue = getCatalogue();
  const numbers = chartNumbers(chart, catalogue);
  const [first] = numbers;
  if (first === undefined) throw new Error(`The chart "${chart.id}" has no numbers.`);
  const measure = catalogue.measures.get(first.measure);
  const unit = commonUnit([first.unit, ...numbers.map((number) => number.unit)]);
  const places = new Set(numbers.map(({ place }) => place));
  const sources = [...new Set(numbers.flatMap(({ source }) => (source === undefined ? [] : [source])))];
  return {
    id: chart.id,
    headline: showText(chart.headline),
    measure: measure === undefined ? first.measure : showText(measure.name),
    place: places.size === 1 ? catalogue.places.get(first.place)?.name : undefined,
    unit,
    priceBasis: first.priceBasis,
    rules: chart.rules?.map(({ figure, label }) => ({ ...inMagnitudeOf(unit, getNumber(catalogue, figure)), label })),
    source: sources.length === 0 ? "worked out by this site" : sources.map((id) => viewSource(id).citation).join("; "),
    note: chart.note === undefined ? undefined : showText(chart.note),
  };
}

/** An edition in words: its own name, or the date of a document that has no editions. */
function editionOf(sourceId: string): string {
  const { source, short } = viewSource(sourceId);
  return source.edition ?? short;
}

/** One drawing, in pixels. */
export interface ChartPicture {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

export interface ChartView {
  readonly spec: ChartSpec;
  /** Narrow first; the page shows the one that fits. */
  readonly pictures: readonly ChartPicture[];
  /** What the marks mean; empty where the labels in the picture say it. */
  readonly key: readonly KeyEntry[];
  /** Sentences worked out from the data. */
  readonly description: readonly string[];
  readonly table: ChartTable;
}

/** Our choice: a phone's column, and the page's. */
const pageWidths = [320, 640] as const;

/** Draws a chart for a page. Twice the same chart on one page would repeat ids, so each is placed once. */
export function viewChart(spec: ChartSpec, widths: readonly number[] = pageWidths): ChartView {
  const pictures = widths.map((width) => {
    const svg = drawChart(spec, { width, palette: pagePalette, idPrefix: `${spec.id}-${width}` });
    return { width, height: Number(/ height="([\d.]+)"/.exec(svg)?.[1]), svg };
  });
  return { spec, pictures, key: makeKey(spec), description: describeChart(spec), table: makeTable(spec) };
}
