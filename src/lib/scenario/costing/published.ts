/** A published result beside the model's: which number of a costing it is, and how far apart the two may lie. */

import type { SumOfYear } from "#lib/scenario/together.ts";
import type { Stated } from "#lib/units/amount.ts";
import type { Unit } from "#lib/units/unit.ts";
import { CaseError, type CasePath } from "./origins.ts";
import type { CostingResult, CostingRun, CostingSum } from "./work-case.ts";

/** Which number of a costing is meant. Those of one year need a `year`, unless the case has one year alone. */
export const quantities = [
  "gdp",
  "share",
  "baseline-share",
  "level",
  "baseline",
  "extra",
  /** The extra in per cent of the baseline. */
  "rise",
  "cumulative",
  "total-level",
  "total-baseline",
  "total-extra",
  "average-extra",
  "debt",
  "debt-share",
  "interest",
  /** `amount` in per cent of the GDP of the year. */
  "share-of-amount",
] as const;

export type Quantity = (typeof quantities)[number];

export interface PublishedLine {
  readonly what: string;
  readonly of: Quantity;
  readonly variant?: string | undefined;
  readonly edition?: string | undefined;
  readonly place?: string | undefined;
  readonly year?: string | undefined;
  /** For `share-of-amount`: a sum that was published beside it. */
  readonly amount?: number | undefined;
  readonly value: Stated;
  readonly unit: Unit;
  /** The step to which the publication rounds, where it is not the last printed digit. */
  readonly "rounded-to"?: number | undefined;
}

/** Our choice: a costing counts as met within two in a hundred, or within the publication's own rounding. */
export const tolerance = 0.02;

export interface Comparison {
  readonly ours: number;
  /** Ours less the published one, and the same in per cent of the published one. */
  readonly difference: number;
  readonly percent: number;
  /** The largest difference either way that counts as the same. */
  readonly limit: number;
  readonly isMet: boolean;
}

/** @throws {CaseError} if the costing has no such number. */
export function compareLine(line: PublishedLine, result: CostingResult, path: CasePath): Comparison {
  const ours = numberOf(line, result, path);
  const { value, decimals } = line.value;
  let digit = 1;
  for (let count = 0; count < decimals; count += 1) digit /= 10;
  const limit = Math.max(Math.abs(value) * tolerance, (line["rounded-to"] ?? digit) / 2);
  const difference = ours - value;
  return { ours, difference, percent: (difference / value) * 100, limit, isMet: Math.abs(difference) <= limit };
}

function numberOf(line: PublishedLine, result: CostingResult, path: CasePath): number {
  const { together } = result;
  const found =
    together !== null && line.place === undefined ? ofSum(line, together) : ofRun(line, runOf(line, result, path));
  if (found !== undefined && Number.isFinite(found)) return found;
  const year = line.year === undefined ? "" : ` of ${line.year}`;
  throw new CaseError(path, `The case gives no "${line.of}"${year}.`);
}

function runOf({ variant, edition, place }: PublishedLine, { runs }: CostingResult, path: CasePath): CostingRun {
  const fits = runs.filter(
    (run) =>
      (variant === undefined || run.variant === variant) &&
      (edition === undefined || run.edition === edition) &&
      (place === undefined || run.place?.id === place),
  );
  const [only] = fits;
  if (only !== undefined && fits.length === 1) return only;
  const named = [variant, edition, place].filter((one) => one !== undefined).map((one) => `"${one}"`);
  throw new CaseError(
    path,
    named.length === 0
      ? "The case has several answers, and it is not said which is meant."
      : `The case has ${fits.length === 0 ? "no answer" : "several answers"} for ${named.join(" and ")}.`,
  );
}

function ofRun({ of, year, amount }: PublishedLine, { result, paying }: CostingRun): number | undefined {
  const { years, totals } = result;
  const at = year === undefined ? (years.length === 1 ? 0 : -1) : years.findIndex((one) => one.year === year);
  const one = years[at];
  const debt = paying?.years[at]?.debt;
  switch (of) {
    case "gdp":
      return one?.gdp;
    case "share":
      return one?.share;
    case "baseline-share":
      return one?.baselineShare;
    case "level":
      return one?.cash.level;
    case "baseline":
      return one?.cash.baselineLevel;
    case "extra":
      return one?.cash.extra;
    case "rise":
      return one && (one.cash.extra / one.cash.baselineLevel) * 100;
    case "cumulative":
      return one?.cash.cumulativeExtra;
    case "total-level":
      return totals.cash.level;
    case "total-baseline":
      return totals.cash.baselineLevel;
    case "total-extra":
      return totals.cash.extra;
    case "average-extra":
      return totals.cash.averageExtra;
    case "debt":
      return debt?.debt;
    case "debt-share":
      return debt?.debtShare;
    case "interest":
      return debt?.interest;
    case "share-of-amount":
      return one && amount !== undefined ? (amount / one.gdp) * 100 : undefined;
    default:
      return of satisfies never;
  }
}

function ofSum({ of, year }: PublishedLine, { years, totals }: CostingSum): number | undefined {
  const first = years.length === 1 ? years[0] : undefined;
  const one: SumOfYear | undefined = year === undefined ? first : years.find((each) => String(each.year) === year);
  switch (of) {
    case "level":
      return one?.level;
    case "baseline":
      return one?.baselineLevel;
    case "extra":
      return one?.extra;
    case "cumulative":
      return one?.cumulativeExtra;
    case "rise":
      return one && (one.extra / one.baselineLevel) * 100;
    case "total-level":
      return totals.level;
    case "total-baseline":
      return totals.baselineLevel;
    case "total-extra":
      return totals.extra;
    case "average-extra":
      return totals.averageExtra;
    default:
      return undefined;
  }
}
