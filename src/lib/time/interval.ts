/** The days that a period covers, and several periods as one interval by ISO 8601. */

import { recordableFrom } from "./end.ts";
import type { Moment, Period } from "./period.ts";

export interface DatedPeriod {
  readonly period: Period;
  /** The month and day on which a financial year begins there: "04-01". */
  readonly yearStarts?: string | undefined;
}

/**
 * From the first day of the earliest period to the last of the latest; a horizon counts as its year.
 *
 * @example
 * intervalText([{ period: { kind: "financial-year", startYear: 2025 }, yearStarts: "04-01" }]) // "2025-04-01/2026-03-31"
 */
export function intervalText(periods: readonly DatedPeriod[]): string | undefined {
  const first = periods.map(firstDay).sort()[0];
  const last = periods.map(lastDay).sort().at(-1);
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}

function firstDay({ period, yearStarts = "01-01" }: DatedPeriod): string {
  if (period.kind === "by") return beginOf(period.moment, yearStarts);
  return beginOf(period.kind === "span" ? period.from : period, yearStarts);
}

function beginOf(moment: Moment, yearStarts: string): string {
  switch (moment.kind) {
    case "date":
      return moment.date;
    case "month":
      return `${moment.month}-01`;
    case "quarter":
      return `${moment.year}-${String(moment.quarter * 3 - 2).padStart(2, "0")}-01`;
    case "year":
      return `${moment.year}-01-01`;
    case "financial-year":
      return `${moment.startYear}-${yearStarts}`;
    default:
      return moment satisfies never;
  }
}

function lastDay({ period, yearStarts }: DatedPeriod): string {
  const end = period.kind === "by" ? period.moment : period.kind === "span" ? period.to : period;
  return end.kind === "date" ? end.date : dayBefore(recordableFrom(end, yearStarts));
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayBefore(date: string): string {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  if (day > 1) return dayText(year, month, day - 1);
  if (month === 1) return dayText(year - 1, 12, 31);
  const leap = month === 3 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return dayText(year, month - 1, (daysInMonth[month - 2] ?? 30) + (leap ? 1 : 0));
}

function dayText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
