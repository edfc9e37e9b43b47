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
  /** Interest in per cent a year. */
  readonly rate: SeriesInput;
}

/** Money moved from a budget that has a name. It never pays more than it holds. */
export interface BudgetPayer extends PayerCore {
  readonly kind: "budget";
  readonly part: Part;
  readonly budget: {
    readonly edition: string;
    readonly values: readonly YearValue[];
    readonly afterwards?: "with-gdp" | "flat-cash" | undefined;
  };
}

/** How much of the extra a payer takes; the rest is what all others leave. */
export type Part =
  | { readonly kind: "amount"; readonly bn: number }
  | { readonly kind: "share-of-extra"; readonly percent: number }
  | { readonly kind: "share-of-budget"; readonly percent: number }
  | { readonly kind: "rest" };
