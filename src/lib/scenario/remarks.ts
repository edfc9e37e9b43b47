/**
 * What a page must say about a result, as data: the page has the sentence for each id and fills in
 * value, unit, years and edition. Ids are permanent.
 */

export interface Remark<Id extends string> {
  readonly id: Id;
  readonly value: number | null;
  readonly unit: RemarkUnit | null;
  /** The first and last year it holds for, or its one year in `from`; of a bridge, the definitions it joins. */
  readonly from: string | null;
  readonly to: string | null;
  readonly edition: string | null;
}

/** `bn` is billions of the scenario's currency, `pct` per cent a year. */
export type RemarkUnit = "pct-gdp" | "pp" | "pct" | "bn" | "count" | "years";

export type AssumptionId =
  | "gdp-stated"
  | "gdp-extended-at-constant-growth"
  | "gdp-extended-by-year"
  | "deflator-extended-at-constant-growth"
  | "deflator-extended-by-year"
  | "path-flat-before"
  | "path-step"
  | "path-straight-line-share"
  | "path-straight-line-cash"
  | "path-constant-growth"
  | "path-constant-real-growth"
  | "path-explicit"
  | "path-to-level"
  | "path-to-level-in-prices"
  | "path-to-average"
  | "path-explicit-levels"
  | "path-cash-after"
  | "path-real-after"
  | "path-flat-between"
  | "path-flat-after"
  | "baseline-constant-share"
  | "baseline-flat-cash"
  | "baseline-flat-real"
  | "baseline-plan"
  | "baseline-path"
  | "baseline-explicit"
  | "baseline-plan-then-constant-share"
  | "baseline-plan-then-flat-cash"
  | "baseline-plan-then-flat-real"
  | "cumulative-without-interest"
  | "prices-today-gdp"
  | "prices-real"
  | "households-held"
  | "households-by-year"
  | "population-held"
  | "population-by-year"
  | "workers-held"
  | "workers-by-year"
  | "floor-baseline"
  | "floor-planned"
  | "definitions-bridged"
  | "whole-gni"
  | "no-economic-feedback";

export type WarningId =
  | "path-starts-below-baseline"
  | "path-below-baseline"
  | "path-equals-baseline"
  | "path-ends-after-last-year"
  | "path-starts-after-last-year"
  | "gdp-growth-from-another-edition"
  | "deflator-from-another-edition"
  | "today-gdp-extrapolated"
  | "floor-holds"
  | "definitions-mixed";

export type Assumption = Remark<AssumptionId>;
export type Warning = Remark<WarningId>;

/** A remark with `null` for what it does not say. */
export function remark<Id extends string>(id: Id, said: Partial<Omit<Remark<Id>, "id">> = {}): Remark<Id> {
  return { value: null, unit: null, from: null, to: null, edition: null, ...said, id };
}
