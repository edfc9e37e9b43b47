/**
 * Tables as CSV by RFC 4180: UTF-8 without a mark at its start, commas, a line of headings, and CRLF
 * at the end of each line, which is the standard's own.
 *
 * A spreadsheet runs a field that begins with `=`, `+`, `-` or `@` as a formula, quoted or not. In columns
 * of text such a field gets an apostrophe in front, which spreadsheets show as plain text and `csvField`
 * takes off again. Columns of numbers hold nothing but decimals, so that -0.3 stays a number.
 */

import { type Column, ExportError, type Row, type Table } from "./columns.ts";

const lineEnd = "\r\n";

/** What begins a formula in some spreadsheet; tab and line ends are skipped by it before it looks. */
const runs = /^[=+\-@\t\r\n]/;

/** @throws {ExportError} for a number that is no plain decimal, a missing value, or a key that stands twice. */
export function csvText(table: Table): string {
  const keys = new Set<string>();
  for (const row of table.rows) {
    const key = row[table.key] ?? "";
    if (keys.has(key)) throw new ExportError(`The row "${key}" stands in the table twice.`);
    keys.add(key);
  }
  const heading = table.columns.map(({ name }) => name).join(",");
  const lines = table.rows.map((row) => table.columns.map((column) => fieldText(column, row)).join(","));
  return [heading, ...lines].map((line) => `${line}${lineEnd}`).join("");
}

function fieldText(column: Column, row: Row): string {
  const value = row[column.name] ?? "";
  if (value === "") {
    if (column.required) throw new ExportError(`The column "${column.name}" has a row without a value.`);
    return "";
  }
  if (column.oneOf !== undefined && !column.oneOf.includes(value)) {
    throw new ExportError(`"${value}" in the column "${column.name}" is none of ${column.oneOf.join(", ")}.`);
  }
  if (column.datatype === "number") {
    if (/^-?\d+(?:\.\d+)?$/.test(value)) return value;
    throw new ExportError(`"${value}" in the column "${column.name}" is not a plain decimal.`);
  }
  return quoted(guarded(value));
}

/** An apostrophe of its own is doubled, so that taking one off is always right. */
function guarded(value: string): string {
  return runs.test(value) || value.startsWith("'") ? `'${value}` : value;
}

function quoted(value: string): string {
  return /[",\r\n]|^\s|\s$|^'/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The value of a field of text as it was before it was made safe. */
export function csvField(field: string): string {
  return field.startsWith("'") ? field.slice(1) : field;
}
