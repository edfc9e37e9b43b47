/** The charts whose numbers are named one by one, as rows: what each row names, and where that is written. */

import { type ChartEntry, noNumber, type RowsChart } from "#lib/entries/chart.ts";
import type { Path } from "#lib/entries/located.ts";
import { periodLabel } from "#lib/time/label.ts";
import { type Moment, momentKey } from "#lib/time/period.ts";
import type { NumberRecord } from "./number-record.ts";

export interface NamedNumber {
  /** `undefined` where the row says that there is none. */
  readonly id: string | undefined;
  readonly path: Path;
}

export interface NamedRow {
  readonly label: string | undefined;
  readonly highlight: boolean;
  readonly path: Path;
  readonly numbers: readonly NamedNumber[];
}

export function isRowsChart(chart: ChartEntry): chart is RowsChart {
  return chart.kind === "grouped" || chart.kind === "stacked" || chart.kind === "dots" || chart.kind === "slope";
}

/** The rows of a chart, in the order written. */
export function rowsOf(chart: RowsChart): readonly NamedRow[] {
  switch (chart.kind) {
    case "grouped":
      return chart.groups.map((group, index) => numbersRow(group, ["groups", index]));
    case "stacked":
      return chart.bars.map((bar, index) => numbersRow(bar, ["bars", index]));
    case "dots":
      return chart.rows.map(({ label, figure, highlight = false }, index) => {
        const path = ["rows", index];
        return { label, highlight, path, numbers: [{ id: figure, path: [...path, "figure"] }] };
      });
    case "slope":
      return chart.lines.map(({ label, from, to, emphasis: highlight = false }, index) => {
        const path = ["lines", index];
        const numbers = [
          { id: from, path: [...path, "from"] },
          { id: to, path: [...path, "to"] },
        ];
        return { label, highlight, path, numbers };
      });
    default:
      return chart satisfies never;
  }
}

function numbersRow(
  {
    label,
    numbers,
    highlight = false,
  }: { label?: string | undefined; numbers: readonly string[]; highlight?: boolean | undefined },
  path: Path,
): NamedRow {
  return {
    label,
    highlight,
    path,
    numbers: numbers.map((id, at) => ({ id: id === noNumber ? undefined : id, path: [...path, "numbers", at] })),
  };
}

/** Every number that the rows name, with its place. */
export function namedNumbers(chart: RowsChart): readonly { readonly id: string; readonly path: Path }[] {
  return rowsOf(chart).flatMap(({ numbers }) =>
    numbers.flatMap(({ id, path }) => (id === undefined ? [] : [{ id, path }])),
  );
}

/**
 * The moment that all of these numbers are of. International tables print a financial year in the column of
 * the calendar year in which it begins, and there the two count as one: the calendar year.
 */
export function sharedMoment(numbers: readonly NumberRecord[]): Moment | undefined {
  const moments = numbers.map(({ period }) => (period.kind === "by" || period.kind === "span" ? undefined : period));
  const keys = new Set(moments.map((moment) => (moment === undefined ? "" : momentKey(moment))));
  const [first] = moments;
  if (keys.size === 1) return first;
  const years = new Set(moments.map((moment) => (moment === undefined ? Number.NaN : startYear(moment))));
  const calendar = moments.find((moment) => moment?.kind === "year");
  return years.size === 1 && calendar !== undefined ? calendar : undefined;
}

/** True when these numbers are of one time, be it a moment, a horizon or a span. */
export function isOfOneTime(numbers: readonly NumberRecord[]): boolean {
  return new Set(numbers.map(({ period }) => periodLabel(period))).size === 1 || sharedMoment(numbers) !== undefined;
}

/**
 * What the rows of a chart are: each another place, each another time, or neither; then an editor must
 * write what they are.
 */
export function rowsStandFor(rows: readonly (readonly NumberRecord[])[]): "places" | "times" | "things" {
  const known = rows.filter((numbers) => numbers.length > 0);
  const differ = (keys: readonly (string | undefined)[]): boolean =>
    keys.every((key) => key !== undefined) && new Set(keys).size === keys.length;
  if (differ(known.map((numbers) => onlyOf(numbers.map(({ place }) => place))))) return "places";
  if (differ(known.map((numbers) => onlyOf(numbers.map(({ period }) => periodLabel(period)))))) return "times";
  return "things";
}

function onlyOf(keys: readonly string[]): string | undefined {
  return new Set(keys).size === 1 ? keys[0] : undefined;
}

/** Only years have one: a month is never taken for its year. */
function startYear(moment: Moment): number {
  if (moment.kind === "year") return moment.year;
  return moment.kind === "financial-year" ? moment.startYear : Number.NaN;
}
