/**
 * A way to pay as an editor writes it, `levers/<id>.yaml`: names of figures and series in place of numbers of the
 * world. How far a lever goes and in which steps is the editor's choice, and typed. docs/levers.md explains
 * each field.
 */

import type { Reference, SeriesDefinition } from "#lib/scenario/definition.ts";

/** How far a lever goes: every value is `low` and a whole number of steps. */
export interface LeverRange {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** What a link that gives no amount stands for; 0 without it. */
  readonly start?: number | undefined;
}

interface LeverCore<Text> {
  /** As it stands in a sentence: "the aid budget". */
  readonly name: string;
  /** What a reader must know of it. */
  readonly note?: Text | undefined;
}

export type LeverDefinition<Text = string> = TaxLever<Text> | BudgetLever<Text> | BorrowingLever<Text>;

export interface TaxLever<Text = string> extends LeverCore<Text> {
  readonly kind: "tax";
  /** A series of what one unit more brings in by year, as money in cash. */
  readonly yields: string;
  readonly afterwards: "with-gdp" | "flat-cash";
  /** The rises for which the estimate is used. */
  readonly valid: { readonly low: number; readonly high: number };
  readonly rise: LeverRange;
}

export interface BudgetLever<Text = string> extends LeverCore<Text> {
  readonly kind: "budget";
  /** A series by year, or one figure that is held from its year on. */
  readonly budget: { readonly series: string } | { readonly figure: Reference };
  /** How it goes on beyond the years that are stated. */
  readonly afterwards: "with-gdp" | "flat-cash" | "flat-real";
  /** In per cent of the budget. */
  readonly percent: LeverRange;
}

export interface BorrowingLever<Text = string> extends LeverCore<Text> {
  readonly kind: "borrowing";
  /** Interest in per cent a year: one rate for all years, or a series. */
  readonly rate: RateDefinition;
  /** In per cent of the extra. */
  readonly percent: LeverRange;
}

export type RateDefinition =
  | { readonly held: Reference }
  /** With `afterwards`, the last rate is kept for the years after it. */
  | (SeriesDefinition & { readonly afterwards?: "held" | undefined });

/**
 * What a scenario takes from a lever. How much each pays is the editor's choice, and typed: a rise in units of the
 * tax, an amount in billions of the cash of each year, a part in per cent, or all that the others leave.
 */
export type PayDefinition = { readonly lever: string; readonly from?: string | undefined } & (
  | { readonly rise: number }
  | { readonly amount: number }
  | { readonly percentOfExtra: number }
  | { readonly percentOfBudget: number }
  | { readonly part: "rest" }
);

/** A published multiplier: how much GDP changes for one unit more of spending. */
export interface MultiplierDefinition {
  /** As it stands in a sentence: "the short-run multiplier of public investment". */
  readonly name: string;
  /** How many times as much. */
  readonly value: Reference;
}
