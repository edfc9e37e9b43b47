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
  readonly afterwards: "with-gdp" | "flat-cash";
  /** In per cent of the budget. */
  readonly percent: LeverRange;
}

export interface BorrowingLever<Text = string> extends LeverCore<Text> {
  readonly kind: "borrowing";
  /** Interest in per cent a year: one rate for all years, or a series. */
  readonly rate: { readonly held: Reference } | SeriesDefinition;
  /** In per cent of the extra. */
  readonly percent: LeverRange;
}
