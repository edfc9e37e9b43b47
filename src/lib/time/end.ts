/** When a period is over, so that nothing is recorded before it has happened. */

import type { Moment, Period } from "./period.ts";

/**
 * The first day on which a period can have been recorded: the day after its end, or the day itself.
 * `yearStarts` is the month and day on which a financial year begins; without it, the earliest is taken.
 *
 * @example
 * recordableFrom({ kind: "financial-year", startYear: 2025 }, "04-01") // "2026-04-01"
 */
export function recordableFrom(period: Period, yearStarts = "01-01"): string {
  if (period.kind === "by") return recordableFrom(period.moment, yearStarts);
  if (period.kind === "span") return recordableFrom(period.to, yearStarts);
  return afterMoment(period, yearStarts);
}

function afterMoment(moment: Moment, yearStarts: string): string {
  switch (moment.kind) {
    case "date":
      return moment.date;
    case "month":
      return monthAfter(Number(moment.month.slice(0, 4)), Number(moment.month.slice(5)));
    case "quarter":
      return monthAfter(moment.year, moment.quarter * 3);
    case "year":
      return `${moment.year + 1}-01-01`;
    case "financial-year":
      return `${moment.startYear + 1}-${yearStarts}`;
    default:
      return moment satisfies never;
  }
}

function monthAfter(year: number, month: number): string {
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
}

/** The last day that a date of unknown day or month can mean: "2026-03" is 31 March at the latest. */
export function latestDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-31` : date;
}
