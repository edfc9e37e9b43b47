/**
 * Who could pay, as plain numbers: billions of the scenario's currency in the cash of each year, unless
 * a field says otherwise. "Nobody" is no payer: it is the gap that the others leave.
 */

import type { SeriesInput, YearValue } from "#lib/scenario/input.ts";

export type Payer = TaxPayer | BorrowingPayer | BudgetPayer;

interface PayerCore {
  readonly id: string;
  /** As it stands in a sentence: "the aid budget". */
  readonly name: string;
  /** The first year in which it pays; the first of the answer without it. */
  readonly from?: string | undefined;
}

/** A rate that goes up, or down, by so many units. */
export interface TaxPayer extends PayerCore {
  readonly kind: "tax";
  readonly rise: number;
  readonly reckoner: Reckoner;
}

/** A published estimate of what one unit more would bring in. */
export interface Reckoner {
  readonly edition: string;
  /** One unit's yield, by year. */
  readonly yields: readonly YearValue[];
  /** How yields go on after the last year, and how they were before the first. */
  readonly afterwards: "with-gdp" | "flat-cash";
  /** The rises within which the estimate is used; beyond them it says little. */
  readonly validFrom: number;
  readonly validTo: number;
}

export interface BorrowingPayer extends PayerCore {
  readonly kind: "borrowing";
  readonly part: Part;
  readonly rate: InterestRate;
}

/** Interest in per cent a year: one rate for all years, or by year. */
export type InterestRate = { readonly edition: string; readonly held: number } | RateSeries;

export interface RateSeries extends SeriesInput {
  /** The last rate, stated or extended, is kept for all years after it. */
  readonly afterwards?: "held" | undefined;
}

/** Money moved from a budget that has a name. It never pays more than it holds. */
export interface BudgetPayer extends PayerCore {
  readonly kind: "budget";
  readonly part: Part;
  readonly budget: BudgetInput;
}

export interface BudgetInput {
  readonly edition: string;
  /** What the values are: billions, as without it, or per cent of GDP. */
  readonly by?: "level" | "share" | undefined;
  readonly values: readonly YearValue[];
  /** How it goes on after its last year, and how it was before its first; needed only if there are such years. */
  readonly afterwards?: "with-gdp" | "flat-cash" | "flat-real" | undefined;
}

/** How much a payer takes on; the rest is what all others leave. */
export type Part =
  | { readonly kind: "amount"; readonly bn: number }
  | { readonly kind: "share-of-extra"; readonly percent: number }
  | { readonly kind: "share-of-budget"; readonly percent: number }
  | { readonly kind: "rest" };
