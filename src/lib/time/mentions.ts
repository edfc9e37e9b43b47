/** Years, months and days that a sentence names, so that a period can be compared with its sentence. */

import { parseFinancialYear } from "./financial-year.ts";
import { isDate, type Moment } from "./period.ts";

export interface Mention {
  readonly moment: Moment;
  /** True after "by", "until" or "before": a horizon, and not the time itself. */
  readonly isHorizon: boolean;
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const quarters = ["first", "second", "third", "fourth"];

const pattern = new RegExp(
  [
    `(?<![\\d.,])(?<day>\\d{1,2}) (?<dayMonth>${months}) (?<dayYear>\\d{4})(?!\\d)`,
    `(?<![\\p{L}])(?<month>${months}) (?<monthYear>\\d{4})(?!\\d)`,
    `(?<quarter>${quarters.join("|")}) quarter of (?<quarterYear>\\d{4})(?!\\d)`,
    `(?<![\\d.,])(?<financial>\\d{4}[-–]\\d{2})(?![\\d-])`,
    `\\bmid[-‑–](?<middle>\\d{4})(?!\\d)`,
    `(?<![\\d.,£$€])(?<year>(?:1[5-9]|20)\\d{2})(?!\\d|[.,]\\d)`,
  ].join("|"),
  "giu",
);

/**
 * Lists the times a sentence names, in order.
 *
 * @example
 * mentionsIn("By 2035") // [{ moment: { kind: "year", year: 2035 }, isHorizon: true }]
 */
export function mentionsIn(text: string): readonly Mention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const isHorizon =
      /\b(?:by|before|until|no later than)\s+(?:the (?:start|end|middle|close) of\s+|early\s+|late\s+)?$/iu.test(
        text.slice(0, match.index),
      );
    return momentsOf(match.groups ?? {}).map((moment) => ({ moment, isHorizon }));
  });
}

function momentsOf(groups: Readonly<Record<string, string | undefined>>): readonly Moment[] {
  const { day, dayMonth, dayYear, month, monthYear, quarter, quarterYear, financial, middle, year } = groups;
  if (day !== undefined && dayMonth !== undefined) {
    const date = `${dayYear ?? ""}-${monthNumber(dayMonth)}-${day.padStart(2, "0")}`;
    return isDate(date) ? [{ kind: "date", date }] : [];
  }
  if (month !== undefined) return [{ kind: "month", month: `${monthYear ?? ""}-${monthNumber(month)}` }];
  if (quarter !== undefined) {
    const number = quarters.indexOf(quarter.toLowerCase()) + 1;
    return number === 1 || number === 2 || number === 3 || number === 4
      ? [{ kind: "quarter", year: Number(quarterYear), quarter: number }]
      : [];
  }
  if (financial !== undefined) {
    const startYear = parseFinancialYear(financial.replace("–", "-"));
    return startYear === undefined ? [] : [{ kind: "financial-year", startYear }];
  }
  // The middle of a year is a time of that year, and it is how a count of people at midsummer is named.
  if (middle !== undefined) {
    return [
      { kind: "year", year: Number(middle) },
      { kind: "month", month: `${middle}-06` },
    ];
  }
  return year === undefined ? [] : [{ kind: "year", year: Number(year) }];
}

function monthNumber(name: string): string {
  return String(months.split("|").findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1).padStart(
    2,
    "0",
  );
}
