/**
 * What a number refers to in time. A financial year is not a calendar year and a horizon ("by
 * 2035") is not a year's outturn, so a period is tagged with its kind and never a bare number.
 */

import { financialYearText, parseFinancialYear } from "./financial-year.ts";

export type Moment =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "financial-year"; readonly startYear: number }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "month"; readonly month: string }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 };

export type Period =
  | Moment
  | { readonly kind: "by"; readonly moment: Moment }
  | {
      readonly kind: "span";
      readonly from: Moment;
      readonly to: Moment;
      readonly as: "total" | "average" | "change";
    };

/** The kinds of period a series may run over. */
export type PeriodKind = "calendar-year" | "financial-year" | "quarter" | "month";

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a real day of the calendar in the form `2025-06-09`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  const days = daysInMonth[month - 1];
  return days !== undefined && day >= 1 && day <= days + (leap ? 1 : 0);
}

/** True for `2025-06`, with a month from 01 to 12. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** Reads the period column of a series whose kind is declared: `2011-12` alone could be a year or a month. */
export function parseMoment(text: string, kind: PeriodKind): Moment | undefined {
  switch (kind) {
    case "calendar-year":
      return /^\d{4}$/.test(text) ? { kind: "year", year: Number(text) } : undefined;
    case "financial-year": {
      const startYear = parseFinancialYear(text);
      return startYear === undefined ? undefined : { kind: "financial-year", startYear };
    }
    case "month":
      return isMonth(text) ? { kind: "month", month: text } : undefined;
    case "quarter": {
      const match = /^(\d{4})-Q([1-4])$/.exec(text);
      if (!match) return undefined;
      return { kind: "quarter", year: Number(match[1]), quarter: Number(match[2]) as 1 | 2 | 3 | 4 };
    }
    default:
      return kind satisfies never;
  }
}

/** The canonical short text of a moment, as it stands in addresses and CSV. */
export function momentKey(moment: Moment): string {
  switch (moment.kind) {
    case "year":
      return String(moment.year);
    case "financial-year":
      return financialYearText(moment.startYear);
    case "date":
      return moment.date;
    case "month":
      return moment.month;
    case "quarter":
      return `${moment.year}-Q${moment.quarter}`;
    default:
      return moment satisfies never;
  }
}

/** A number that orders moments: the year, with months and days as fractions. */
export function momentOrder(moment: Moment): number {
  switch (moment.kind) {
    case "year":
      return moment.year;
    case "financial-year":
      return moment.startYear + 0.25;
    case "quarter":
      return moment.year + (moment.quarter - 1) / 4;
    case "month":
      return Number(moment.month.slice(0, 4)) + (Number(moment.month.slice(5)) - 1) / 12;
    case "date":
      return (
        Number(moment.date.slice(0, 4)) +
        (Number(moment.date.slice(5, 7)) - 1) / 12 +
        Number(moment.date.slice(8)) / 400
      );
    default:
      return moment satisfies never;
  }
}
