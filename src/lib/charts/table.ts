/** The table beside a chart, from the same spec as the picture. */

import { hasBothOrigins } from "./key.ts";
import { pointText, pointWithRangeText } from "./numbers.ts";
import type { BarSpec, ChartSpec, LineSpec, RowsSpec, SpecPoint } from "./spec.ts";

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
  switch (spec.kind) {
    case "line":
      return lineTable(spec);
    case "bar":
      return barTable(spec);
    case "grouped":
    case "stacked":
    case "dots":
    case "slope":
      return rowsTable(spec);
    default:
      return spec satisfies never;
  }
}

function lineTable(spec: LineSpec): ChartTable {
  const { periods, series, subtitle } = spec;
  const differ = new Set(series.map(({ edition }) => edition)).size > 1;
  // In a chart of editions a line is called by its edition already.
  const headers = series.map(({ label, edition }) => (differ && label !== edition ? `${label} (${edition})` : label));
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

/** Each group, stacked bar, dot or slope is a row; what it adds beside its numbers stands before the status. */
function rowsTable(spec: RowsSpec): ChartTable {
  const differ = new Set(spec.rows.map(({ editions }) => editions.join("; "))).size > 1;
  const totals = spec.kind === "stacked" ? spec.rows.map(({ total }) => pointText(spec, total)) : undefined;
  const origins =
    spec.kind === "dots" && hasBothOrigins(spec)
      ? spec.rows.map(({ isOurs }) => (isOurs ? "Worked out by this site" : "Published"))
      : undefined;
  return {
    caption: spec.subtitle,
    columns: [
      spec.rowHeading,
      ...spec.columns,
      ...(totals === undefined ? [] : ["Total"]),
      ...(origins === undefined ? [] : ["Origin"]),
      ...(differ ? ["Edition"] : []),
      "Status",
    ],
    rows: spec.rows.map(({ label, points, editions }, index) => ({
      header: label,
      cells: [
        ...points.map((point) => cellText(spec, point)),
        ...(totals === undefined ? [] : [totals[index] ?? ""]),
        ...(origins === undefined ? [] : [origins[index] ?? ""]),
        ...(differ ? [editions.join("; ")] : []),
      ],
      status: statusOf(points.map((point, at) => ({ point, name: spec.columns[at] ?? "" }))),
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
