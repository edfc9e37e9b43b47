/** What a scenario gives: numbers by year at full precision, and as data all that a page must say about them. */

import type { ScenarioPriceBasis } from "./input.ts";
import type { Assumption, Warning } from "./remarks.ts";
import type { YearKind } from "./years.ts";

export interface ScenarioResult {
  readonly modelVersion: string;
  /** The editions of the data, in the order of the input. */
  readonly editions: readonly EditionUsed[];
  readonly yearKind: YearKind;
  /** ISO 4217; every amount but those per head is in billions of it. */
  readonly currency: string;
  readonly years: readonly YearResult[];
  /** The first year of the answer whose GDP is extrapolated; `null` if none is. */
  readonly extrapolatedFrom: string | null;
  readonly totals: Totals;
  /** The last year in the basis the scenario asks for. */
  readonly answer: Answer;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

export interface EditionUsed {
  /** A path in the input: `gdp`, `gdp.extend`, `deflator`, `households`. */
  readonly operand: string;
  readonly edition: string;
}

export interface YearResult {
  readonly year: string;
  /** Billions, cash. */
  readonly gdp: number;
  /** True if this year's GDP is beyond the edition's own years. */
  readonly extrapolated: boolean;
  /** Per cent of GDP. */
  readonly share: number;
  readonly baselineShare: number;
  /** `share` less `baselineShare`, in percentage points. */
  readonly shareGap: number;
  /** True where the path asks for less than the floor, which is then what is spent. */
  readonly isFloored: boolean;
  readonly cash: Amounts;
  /** `null` unless the input names a year of today's GDP. */
  readonly todayGdp: Amounts | null;
  /** `null` unless the input names a price year. */
  readonly real: Amounts | null;
}

/** Spending of one year in one price basis: billions, and per head in single units of the currency. */
export interface Amounts {
  readonly level: number;
  readonly baselineLevel: number;
  /** `level` less `baselineLevel`; exactly 0 where both are the same, less than 0 below the baseline. */
  readonly extra: number;
  /** The extra of all years from `totals.from` to this one or to `totals.to`, added up without interest; 0 before. */
  readonly cumulativeExtra: number;
  /** The extra over all households; `null` where the input has no count. */
  readonly extraPerHousehold: number | null;
  readonly extraPerPerson: number | null;
  readonly extraPerWorker: number | null;
}

export interface Totals {
  readonly from: string;
  readonly to: string;
  /** How many years the sums count. */
  readonly years: number;
  readonly cash: Sums;
  readonly todayGdp: Sums | null;
  readonly real: Sums | null;
}

/** Billions over the years of the totals. */
export interface Sums {
  readonly level: number;
  readonly baselineLevel: number;
  readonly extra: number;
  readonly averageExtra: number;
}

export interface Answer extends Amounts {
  readonly basis: ScenarioPriceBasis;
  /** The year whose GDP or prices are used; `null` for cash. */
  readonly baseYear: string | null;
  readonly year: string;
}
