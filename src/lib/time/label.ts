/** Periods and dates in words for readers, without the machine's locale. */

import { type Moment, momentKey, type Period } from "./period.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A date, month or year as the site prints it.
 *
 * @example
 * dateLabel("2025-06-09") // "9 June 2025"
 * dateLabel("2025-06") // "June 2025"
 */
export function dateLabel(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/**
 * When something was, in a sentence: a day is "on", a month or year is "in".
 *
 * @example
 * whenLabel("2025-06-09") // "on 9 June 2025"
 * whenLabel("2025-06") // "in June 2025"
 */
export function whenLabel(date: string): string {
  return `${date.length === 10 ? "on" : "in"} ${dateLabel(date)}`;
}

/**
 * Two days as one phrase, leaving out what they share.
 *
 * @example
 * dateRangeLabel("2025-06-24", "2025-06-25") // "24–25 June 2025"
 */
export function dateRangeLabel(from: string, to: string | undefined): string {
  if (to === undefined || to === from) return dateLabel(from);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dateLabel(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) {
    return `${dateLabel(from).replace(/ \d{4}$/, "")} – ${dateLabel(to)}`;
  }
  return `${dateLabel(from)} – ${dateLabel(to)}`;
}

/** One moment in words: "2025", "2024-25", "9 June 2025". */
export function momentLabel(moment: Moment): string {
  switch (moment.kind) {
    case "date":
      return dateLabel(moment.date);
    case "month":
      return dateLabel(moment.month);
    case "quarter":
      return `quarter ${moment.quarter} of ${moment.year}`;
    case "year":
    case "financial-year":
      return momentKey(moment);
    default:
      return moment satisfies never;
  }
}

/**
 * A period in words.
 *
 * @example
 * periodLabel({ kind: "by", moment: { kind: "year", year: 2035 } }) // "by 2035"
 */
export function periodLabel(period: Period): string {
  switch (period.kind) {
    case "by":
      return `by ${momentLabel(period.moment)}`;
    case "span": {
      const years = `${momentLabel(period.from)} to ${momentLabel(period.to)}`;
      if (period.as === "total") return `${years}, added together`;
      return period.as === "average" ? `${years}, on average` : `change from ${years}`;
    }
    default:
      return momentLabel(period);
  }
}
