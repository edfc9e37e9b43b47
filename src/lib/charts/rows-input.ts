/** What the builders of charts in rows and columns take, and what they have in common. */

import type { Status } from "../figures/standing.ts";
import type { Amount } from "../units/amount.ts";
import type { PriceBasis } from "../units/quantity.ts";
import { type Unit, unitText } from "../units/unit.ts";
import { ChartError } from "./chart-error.ts";
import { assertFits, type ChartInput, makePoint, makeRules, mostDecimals } from "./input.ts";
import type { SpecRow } from "./spec.ts";
import { makeSubtitle } from "./subtitle.ts";

export interface RowCellInput {
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  readonly edition: string;
  readonly amount: Amount;
  readonly status: Status;
  /** True for a number that this site worked out. */
  readonly isOurs?: boolean | undefined;
}

export interface RowInput {
  readonly id: string;
  readonly label: string;
  readonly highlight?: boolean | undefined;
  /** One for each column; left out where there is no number. */
  readonly cells: readonly (RowCellInput | undefined)[];
}

export interface RowsInput extends ChartInput {
  /** "2024", or "2014 and 2025". */
  readonly period: string;
  /** What a row stands for, as the head of a table's column: "Place". */
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly RowInput[];
}

/** Our choice: the editions of more documents than this stand in the table alone. */
const mostEditions = 3;

/**
 * The parts of the spec that all charts in rows share.
 *
 * @throws {ChartError} if a row does not fill the columns or stands twice, if units or price bases differ, or if there is
 * nothing to draw.
 */
export function makeRows(input: RowsInput) {
  for (const { id, label, cells } of input.rows) {
    if (cells.length !== input.columns.length) {
      throw new ChartError(
        `The row "${label}" of the chart "${input.id}" has ${cells.length} numbers for ${input.columns.length} columns.`,
      );
    }
    if (input.rows.filter((other) => other.id === id).length > 1) {
      throw new ChartError(`The chart "${input.id}" has the row "${id}" twice.`);
    }
    for (const cell of cells) if (cell !== undefined) assertFits(input, { ...cell, what: `the row "${label}"` });
  }
  const rows = input.rows.map(toRow);
  const points = rows.flatMap((row) => row.points);
  const editions = [...new Set(rows.flatMap((row) => row.editions))];
  if (points.every((point) => point === null)) {
    throw new ChartError(`The chart "${input.id}" has no number to draw.`);
  }
  return {
    id: input.id,
    headline: input.headline,
    subtitle: makeSubtitle({ ...input, editions: editions.length > mostEditions ? [] : editions }),
    unit: unitText(input.unit),
    priceBasis: input.priceBasis,
    decimals: mostDecimals(points),
    rules: makeRules(input),
    source: input.source,
    note: input.note,
    rowHeading: input.rowHeading,
    columns: input.columns,
    rows,
  };
}

function toRow({ id, label, highlight, cells }: RowInput): SpecRow {
  return {
    id,
    label,
    highlight: highlight ?? false,
    editions: [...new Set(cells.flatMap((cell) => (cell === undefined || cell.edition === "" ? [] : [cell.edition])))],
    points: cells.map((cell) => (cell === undefined ? null : makePoint(cell.amount, cell.status))),
  };
}

/** @throws {ChartError} if there are fewer or more columns than the kind of chart can show. */
export function assertColumns(
  { id, columns }: RowsInput,
  { least, most }: { readonly least: number; readonly most: number },
): void {
  if (columns.length >= least && columns.length <= most) return;
  throw new ChartError(
    `The chart "${id}" has ${columns.length} columns. A chart of its kind holds ${least === most ? least : `${least} to ${most}`}.`,
  );
}
