/** Year labels of one kind as whole numbers, so that years can be counted and compared. */

import { financialYearText, parseFinancialYear } from "../time/financial-year.ts";
import { ScenarioError } from "./scenario-error.ts";

export type YearKind = "financial-year" | "calendar-year";

/** Labels and years met before: a model that runs a thousand times asks for the same few each time. */
const known = {
  "financial-year": { years: new Map<string, number>(), labels: new Map<number, string>() },
  "calendar-year": { years: new Map<string, number>(), labels: new Map<number, string>() },
} as const;

/** The label of a year: `2025-26`, which is the number 2025, or `2025`. */
export function yearLabel(year: number, kind: YearKind): string {
  const found = known[kind].labels.get(year);
  if (found !== undefined) return found;
  const label = kind === "financial-year" ? financialYearText(year) : String(year);
  known[kind].labels.set(year, label);
  return label;
}

function findYear(label: string, kind: YearKind): number | undefined {
  const found = known[kind].years.get(label);
  if (found !== undefined) return found;
  const year = kind === "financial-year" ? parseFinancialYear(label) : parseCalendarYear(label);
  // Only what is a year is kept, of which there are no more than ten thousand.
  if (year !== undefined) known[kind].years.set(label, year);
  return year;
}

/**
 * The number of a year: the calendar year, or the one in which the financial year starts.
 *
 * @throws {ScenarioError} if the label is not a year of this kind.
 * @example
 * getYear("2025-26", "financial-year", "years[0]") // 2025
 */
export function getYear(label: string, kind: YearKind, operand: string): number {
  const year = findYear(label, kind);
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
  const years = labels.map((label, index) => findYear(label, kind) ?? getYear(label, kind, `${operand}[${index}]`));
  years.reduce((before, year, index) => {
    if (year === before + 1) return year;
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
