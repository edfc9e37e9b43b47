/** The cells of a series as the lines of a table. */

import type { Series } from "#lib/figures/series.ts";
import { type Status, statuses } from "#lib/figures/standing.ts";
import { momentLabel } from "#lib/time/label.ts";
import type { Amount } from "#lib/units/amount.ts";
import { printedDigits } from "./number-words.ts";

export interface SeriesRow {
  /** The anchor: the period as addresses write it. */
  readonly key: string;
  readonly period: string;
  /** As printed, with blanks as wide as digits where others have more decimals, so that points line up. */
  readonly value: string;
  readonly status: Status;
  readonly note: string | undefined;
}

export function seriesRows({ cells }: Series): readonly SeriesRow[] {
  const most = Math.max(0, ...cells.map(({ amount }) => decimalsOf(amount)));
  return cells.map((cell) => ({
    key: cell.key,
    period: momentLabel(cell.period),
    value: printedDigits(cell) + blanks(decimalsOf(cell.amount), most),
    status: cell.status,
    note: cell.note,
  }));
}

/** The statuses that a series has, in the order from what happened to what was said. */
export function statusesOf({ cells }: Series): readonly Status[] {
  return statuses.filter((status) => cells.some((cell) => cell.status === status));
}

function decimalsOf(amount: Amount): number {
  return amount.kind === "point" ? amount.point.decimals : amount.high.decimals;
}

const digitBlank = "\u2007";
const pointBlank = "\u2008";

function blanks(has: number, most: number): string {
  return (has === 0 && most > 0 ? pointBlank : "") + digitBlank.repeat(most - has);
}
