/** The table beside a chart, from the same spec as the picture. */

import { pointWithRangeText } from "./numbers.ts";
import type { BarSpec, ChartSpec, LineSpec, SpecPoint } from "./spec.ts";

export interface ChartTable {
  readonly caption: string;
  /** The first is the header of the row headers, the last that of the status. */
  readonly columns: readonly string[];
  readonly rows: readonly ChartTableRow[];
}

export interface ChartTableRow {
  readonly header: string;
  /** One for each column but the first and the last. */
  readonly cells: readonly string[];
  /** A word, or a word for each line when they differ. */
  readonly status: string;
}

/** What stands in a cell without a number. */
export const noFigure = "no figure";

export function makeTable(spec: ChartSpec): ChartTable {
  return spec.kind === "line" ? lineTable(spec) : barTable(spec);
}

function lineTable(spec: LineSpec): ChartTable {
  const { periods, series, subtitle } = spec;
  const differ = new Set(series.map(({ edition }) => edition)).size > 1;
  const headers = series.map(({ label, edition }) => (differ ? `${label} (${edition})` : label));
  return {
    caption: subtitle,
    columns: ["Period", ...headers, "Status"],
    rows: periods.map(({ label }, index) => {
      const points = series.map(({ points }) => points[index] ?? null);
      const named = points.map((point, at) => ({ point, name: headers[at] ?? "" }));
      return { header: label, cells: points.map((point) => cellText(spec, point)), status: statusOf(named) };
    }),
  };
}

function barTable(spec: BarSpec): ChartTable {
  const { bars, subtitle } = spec;
  const differ = new Set(bars.map(({ edition }) => edition)).size > 1;
  return {
    caption: subtitle,
    columns: [spec.barHeading, "Value", ...(differ ? ["Edition"] : []), "Status"],
    rows: bars.map(({ label, point, edition }) => ({
      header: label,
      cells: [cellText(spec, point), ...(differ ? [edition] : [])],
      status: statusOf([{ point, name: label }]),
    })),
  };
}

function cellText(spec: ChartSpec, point: SpecPoint | null): string {
  return point === null ? noFigure : pointWithRangeText(spec, point);
}

function statusOf(cells: readonly { readonly point: SpecPoint | null; readonly name: string }[]): string {
  const known = cells.flatMap(({ point, name }) => (point === null ? [] : [{ status: point.status, name }]));
  const words = new Set(known.map(({ status }) => status));
  if (words.size < 2) return [...words].join("");
  return known.map(({ status, name }) => `${name}: ${status}`).join("; ");
}
