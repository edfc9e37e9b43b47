/** From a published CSV file back to the texts that pages print. */

import { parse } from "csv-parse/sync";
import { makePoint } from "#lib/charts/input.ts";
import { pointWithRangeText } from "#lib/charts/numbers.ts";
import { type ChartTable, noFigure } from "#lib/charts/table.ts";
import type { Status } from "#lib/figures/standing.ts";
import { type Amount, parseStated, type Stated } from "#lib/units/amount.ts";

export type CsvRow = Readonly<Record<string, string>>;

export function readCsv(text: string): readonly CsvRow[] {
  return parse(text, { columns: true }) as CsvRow[];
}

function stated(digits: string | undefined): Stated {
  const number = parseStated(digits ?? "");
  if (number === undefined) throw new Error(`"${digits}" is no number.`);
  return number;
}

export function amountOf({ value = "", low = "", high = "" }: CsvRow): Amount {
  if (low === "" && high === "") return { kind: "point", point: stated(value) };
  const central = value === "" ? undefined : stated(value);
  return { kind: "range", low: stated(low), high: stated(high), central };
}

/** A number as the table of a chart prints it. */
export function cellText(row: CsvRow): string {
  const spec = { id: row["id"] ?? "", unit: row["unit"] ?? "" };
  return pointWithRangeText(spec, makePoint(amountOf(row), row["status"] as Status));
}

/** The numbers of a chart's table, by the line or bar they belong to, in order; what has none left out. */
export function numbersInTable({ columns, rows }: ChartTable): Readonly<Record<string, readonly string[]>> {
  const known = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell !== noFigure);
  if (columns[0] === "Period" && columns[1] !== "Value") {
    const lines = columns.slice(1, -1);
    return Object.fromEntries(lines.map((line, at) => [line, known(rows.map(({ cells }) => cells[at] ?? ""))]));
  }
  return Object.fromEntries(rows.map(({ header, cells }) => [header, known(cells.slice(0, 1))]));
}

/** The same from the file. */
export function numbersInCsv(
  rows: readonly CsvRow[],
  { columns }: Pick<ChartTable, "columns">,
): Readonly<Record<string, readonly string[]>> {
  const groups = Map.groupBy(rows, ({ label = "", edition = "" }) => {
    const long = `${label} (${edition})`;
    return columns.includes(long) ? long : label;
  });
  return Object.fromEntries([...groups].map(([name, some]) => [name, some.map(cellText)]));
}
