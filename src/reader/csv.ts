/** Reads the rows of a series: `period,value,status[,low,high,note]`, one line a period, in order. */

import { parse } from "csv-parse/sync";
import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import type { Placement } from "#lib/entries/located.ts";
import type { Cell } from "#lib/figures/series.ts";
import { type Status, statuses } from "#lib/figures/standing.ts";
import { momentOrder, type PeriodKind, parseMoment } from "#lib/time/period.ts";
import { type Amount, parseStated } from "#lib/units/amount.ts";
import type { TextMap } from "./placement.ts";

const columns = ["period", "value", "status", "low", "high", "note"] as const;

type Column = (typeof columns)[number];

export interface CsvRead {
  readonly cells: readonly Cell[];
  readonly place: Placement;
  readonly findings: readonly Diagnostic[];
}

interface Row {
  readonly line: number;
  readonly fields: Readonly<Partial<Record<Column, string>>>;
}

/** Reads a series file. `series` names its cells; `kind` says how its periods are written. */
export function readSeriesCsv(map: TextMap, { series, kind }: { series: string; kind: PeriodKind }): CsvRead {
  const findings: Diagnostic[] = [];
  const report = (location: Location, message: string, fix: string): void => {
    findings.push({ code: "content/malformed-csv", severity: "error", message, location, fix });
  };
  const rows = readRows(map, report);
  const lines: number[] = [];
  const cells: Cell[] = [];
  for (const row of rows) {
    const cell = toCell(row, { series, kind, before: cells[cells.length - 1] }, (column, message, fix) =>
      report(columnSpan(map, row.line, column), message, fix),
    );
    if (cell === undefined) continue;
    cells.push(cell);
    lines.push(row.line);
  }
  const place: Placement = {
    path: map.path,
    at: ([row, column]) => columnSpan(map, lines[Number(row)] ?? 1, isColumn(column) ? column : undefined),
    key: ([row]) => columnSpan(map, lines[Number(row)] ?? 1, "period"),
    within: ([row, column]) => columnSpan(map, lines[Number(row)] ?? 1, isColumn(column) ? column : undefined),
    lines: ([row]) => ({ first: lines[Number(row)] ?? 1, last: lines[Number(row)] ?? 1 }),
  };
  return { cells, place, findings };
}

function isColumn(value: unknown): value is Column {
  return (columns as readonly unknown[]).includes(value);
}

type Report = (location: Location, message: string, fix: string) => void;

function readRows(map: TextMap, report: Report): Row[] {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(map.text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
      max_record_size: 10_000,
    }) as never;
  } catch (error) {
    const line = error instanceof Error && "lines" in error && typeof error.lines === "number" ? error.lines : 1;
    report(
      map.span(map.offset(line, 1), map.offset(line, 1) + 1),
      "This row cannot be read as comma-separated values.",
      "look for a quotation mark that is not closed",
    );
    return [];
  }
  const [header, ...rest] = records;
  const names = header?.record ?? [];
  const expected = columns.slice(0, Math.max(3, names.length));
  if (names.length > columns.length || names.join() !== expected.join()) {
    report(
      map.span(0, names.join().length || 1),
      `The first row is "${names.join().slice(0, 80)}".`,
      `write "${columns.slice(0, 3).join()}", with ",low", ",high" and ",note" after it if needed`,
    );
    return [];
  }
  if (rest.length === 0)
    report(
      map.span(0, names.join().length),
      "This series has no rows, so it holds no number.",
      "add a row for each period",
    );
  const rows: Row[] = [];
  for (const { record, info } of rest) {
    if (record.length === names.length) {
      rows.push({ line: info.lines, fields: Object.fromEntries(record.map((text, index) => [names[index], text])) });
      continue;
    }
    report(
      columnSpan(map, info.lines, undefined),
      `This row has ${record.length} ${record.length === 1 ? "column" : "columns"}, and the first row has ${names.length}.`,
      "give it the same columns, write numbers without a comma, and put text with a comma in quotes",
    );
  }
  return rows;
}

interface CellContext {
  readonly series: string;
  readonly kind: PeriodKind;
  readonly before: Cell | undefined;
}

function toCell(
  { fields }: Row,
  { series, kind, before }: CellContext,
  report: (column: Column, message: string, fix: string) => void,
): Cell | undefined {
  const { period: key = "", status = "", note } = fields;
  const period = parseMoment(key, kind);
  if (period === undefined) {
    report("period", `"${key}" is not a ${kind.replace("-", " ")}.`, periodFix[kind]);
    return undefined;
  }
  if (before !== undefined && momentOrder(before.period) >= momentOrder(period)) {
    const twice = momentOrder(before.period) === momentOrder(period);
    report(
      "period",
      twice
        ? `"${key}" stands here twice.`
        : `"${key}" comes after "${before.key}", so the rows are not in order of time.`,
      twice ? "remove one of the two rows" : `move this row up, before "${before.key}"`,
    );
    return undefined;
  }
  if (!isStatus(status)) {
    const nearest = findNearest(status, statuses);
    report(
      "status",
      `"${status}" is not a status.`,
      nearest === undefined ? `use one of ${listNames(statuses)}` : `use "${nearest}"`,
    );
    return undefined;
  }
  const amount = toAmount(fields, report);
  if (amount === undefined) return undefined;
  return { id: `${series}/${key}`, key, period, status, amount, ...(note ? { note } : {}) };
}

const periodFix: Readonly<Record<PeriodKind, string>> = {
  "calendar-year": "write a year, as in 2025",
  "financial-year": "write two years that follow each other, as in 2024-25",
  month: "write a month, as in 2025-06",
  quarter: "write a quarter, as in 2025-Q2",
};

function isStatus(text: string): text is Status {
  return (statuses as readonly string[]).includes(text);
}

function toAmount(
  { value = "", low = "", high = "" }: Row["fields"],
  report: (column: Column, message: string, fix: string) => void,
): Amount | undefined {
  const read = (column: Column, text: string): ReturnType<typeof parseStated> => {
    const stated = parseStated(text);
    if (stated === undefined)
      report(
        column,
        `"${text.slice(0, 40)}" is not a plain decimal number.`,
        "write digits with a point, without separators or signs for a unit",
      );
    return stated;
  };
  if (low === "" && high === "") {
    const point = read("value", value);
    return point && { kind: "point", point };
  }
  const [lowest, highest] = [read("low", low), read("high", high)];
  const central = value === "" ? undefined : read("value", value);
  if (lowest === undefined || highest === undefined || (value !== "" && central === undefined)) return undefined;
  if (
    lowest.value < highest.value &&
    (central === undefined || (lowest.value <= central.value && central.value <= highest.value))
  ) {
    return { kind: "range", low: lowest, high: highest, central };
  }
  report(
    "low",
    `The range runs from ${low} to ${high}${value === "" ? "" : ` with ${value} in it`}, which is not in order.`,
    "write low below high, and value between them",
  );
  return undefined;
}

/** The span of a column on a line, found by counting commas; quoted text with commas only stands in the last. */
function columnSpan(map: TextMap, line: number, column: Column | undefined): Location {
  const start = map.offset(line, 1);
  const newline = map.text.indexOf("\n", start);
  const text = map.text.slice(start, newline < 0 ? undefined : newline).replace(/\r$/, "");
  if (column === undefined) return map.span(start, start + Math.max(1, text.length));
  const parts = text.split(",");
  const index = columns.indexOf(column);
  const before = parts.slice(0, index).reduce((sum, part) => sum + part.length + 1, 0);
  return map.span(start + before, start + before + Math.max(1, (parts[index] ?? "").length));
}
