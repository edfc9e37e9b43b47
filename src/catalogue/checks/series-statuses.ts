/**
 * The rows of a series go from what is recorded to what is not: outturns, estimates, and then numbers for the
 * future, which are all of one standing. A row that goes back has a wrong status, or stands in a wrong line.
 */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { isAhead, type Status } from "#lib/figures/standing.ts";
import type { Check } from "./context.ts";

export const checkSeriesStatuses: Check = ({ content }) =>
  content.series.flatMap(({ data, rows }): readonly Diagnostic[] => {
    const row = data.cells.findIndex(({ status }, index) => {
      const before = data.cells[index - 1];
      return before !== undefined && !mayFollow(status, before.status);
    });
    const [before, cell] = [data.cells[row - 1], data.cells[row]];
    if (before === undefined || cell === undefined) return [];
    return [
      {
        code: "series/status-out-of-order",
        severity: "error",
        message: `The row for ${cell.key} is "${cell.status}", and the row before it, for ${before.key}, is "${before.status}".`,
        location: rows.at([row, "status"]),
        fix: "mend the status of this row or of the row before it",
        notes: [
          "Outturns come first, then estimates, and then rows that are all forecast, projection, plan, target or claim.",
        ],
      },
    ];
  });

function mayFollow(status: Status, before: Status): boolean {
  const [one, two] = [rank(before), rank(status)];
  return two > one || (two === one && status === before);
}

function rank(status: Status): number {
  if (status === "outturn") return 0;
  return isAhead(status) || status === "claim" ? 2 : 1;
}
