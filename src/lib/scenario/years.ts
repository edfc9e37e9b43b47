/** Year labels of one kind as whole numbers, so that years can be counted and compared. */

import { financialYearText, parseFinancialYear } from "../time/period.ts";
import { ScenarioError } from "./scenario-error.ts";

export type YearKind = "financial-year" | "calendar-year";

/** The label of a year: `2025-26`, which is the number 2025, or `2025`. */
export function yearLabel(year: number, kind: YearKind): string {
  return kind === "financial-year" ? financialYearText(year) : String(year);
}

/**
 * The number of a year: the calendar year, or the one in which the financial year starts.
 *
 * @throws {ScenarioError} if the label is not a year of this kind.
 * @example
 * getYear("2025-26", "financial-year", "years[0]") // 2025
 */
export function getYear(label: string, kind: YearKind, operand: string): number {
  const year = kind === "financial-year" ? parseFinancialYear(label) : parseCalendarYear(label);
  if (year !== undefined) return year;
  const wanted = kind === "financial-year" ? 'a financial year such as "2025-26"' : 'a calendar year such as "2025"';
  throw new ScenarioError(operand, `"${label}" is not ${wanted}.`);
}

/** The kind of year that a label names; `undefined` if it names none. */
export function findYearKind(label: string): YearKind | undefined {
  if (parseCalendarYear(label) !== undefined) return "calendar-year";
  return parseFinancialYear(label) === undefined ? undefined : "financial-year";
}

function parseCalendarYear(label: string): number | undefined {
  return /^\d{4}$/.test(label) ? Number(label) : undefined;
}

/**
 * The numbers of labels that must follow one another without a gap.
 *
 * @throws {ScenarioError} for no year, a year that comes twice, one out of order, or a gap.
 */
export function getRunOfYears(labels: readonly string[], kind: YearKind, operand: string): readonly number[] {
  if (labels.length === 0) throw new ScenarioError(operand, "There is no year.");
  const years = labels.map((label, index) => getYear(label, kind, `${operand}[${index}]`));
  years.reduce((before, year, index) => {
    const seen = `${yearLabel(before, kind)} is followed by ${yearLabel(year, kind)}`;
    const at = `${operand}[${index}]`;
    if (year === before) throw new ScenarioError(at, `The year ${yearLabel(year, kind)} comes twice.`);
    if (year < before) throw new ScenarioError(at, `${seen}: years must be in order.`);
    if (year > before + 1) {
      throw new ScenarioError(at, `${seen}: ${yearLabel(before + 1, kind)} is missing.`);
    }
    return year;
  });
  return years;
}
