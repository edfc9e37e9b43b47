/** The cells of a series as the lines of a table. */

import type { Series } from "#lib/figures/series.ts";
import { type Status, statuses } from "#lib/figures/standing.ts";
import { momentLabel } from "#lib/time/label.ts";
import { printedDigits } from "./number-words.ts";

export interface SeriesRow {
  /** The anchor: the period as addresses write it. */
  readonly key: string;
  readonly period: string;
  readonly value: string;
  readonly status: Status;
  readonly note: string | undefined;
}

export function seriesRows({ cells }: Series): readonly SeriesRow[] {
  return cells.map((cell) => ({
    key: cell.key,
    period: momentLabel(cell.period),
    value: printedDigits(cell),
    status: cell.status,
    note: cell.note,
  }));
}

/** The statuses that a series has, in the order from what happened to what was said. */
export function statusesOf({ cells }: Series): readonly Status[] {
  return statuses.filter((status) => cells.some((cell) => cell.status === status));
}
