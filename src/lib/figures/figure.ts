/**
 * A figure is one number with everything needed to trust it: what is measured, where, when, in what
 * unit and prices, what kind of statement it is, and where it was read.
 */

import type { Period } from "#lib/time/period.ts";
import type { Amount } from "#lib/units/amount.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import type { Unit } from "#lib/units/unit.ts";
import type { RichText } from "./rich-text.ts";
import type { Confidence, Status } from "./standing.ts";

interface FigureCore {
  readonly id: string;
  /** A plain sentence with exactly one `[[value]]`. */
  readonly says: RichText;
  readonly measure: string;
  readonly place: string;
  readonly period: Period;
  readonly amount: Amount;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  readonly status: Status;
  readonly confidence: Confidence;
  readonly note?: RichText | undefined;
  /** Other numbers, from another source or table, that state the same thing. */
  readonly confirmedBy?: readonly string[] | undefined;
  /** The record of the editors' dossier this was taken from, e.g. `uk.claim.13.4bn.basis[1]`. */
  readonly dossier?: string | undefined;
}

/** A number that a document states. */
export interface StatedFigure extends FigureCore {
  readonly kind: "stated";
  readonly source: string;
  readonly locator: string;
  readonly quote?: string | undefined;
  /** `<series>/<period>` when the number is a cell of a series and stands there only. */
  readonly cell?: string | undefined;
}

/** A number we worked out from others. */
export interface DerivedFigure extends FigureCore {
  readonly kind: "derived";
  readonly formula: string;
  readonly inputs: Readonly<Record<string, DerivedOperand>>;
  /** Set when the figure compares two editions of one publication on purpose: why. */
  readonly acrossEditions?: RichText | undefined;
}

/** One input of a formula, with the conversions it needs to stand beside the others. */
export interface DerivedOperand {
  /** A figure or a cell. */
  readonly figure: string;
  /** Into the prices of one year, by a series of a price index. */
  readonly restate?: { readonly by: string; readonly to: string } | undefined;
  /** Into the other currency of a series of exchange rates. */
  readonly convert?: { readonly by: string } | undefined;
  /** For another period, measure or place than its own, which is an assumption and says why. */
  readonly takenAs?:
    | {
        readonly period?: Period | undefined;
        readonly measure?: string | undefined;
        readonly place?: string | undefined;
        readonly because: RichText;
      }
    | undefined;
}

export type Figure = StatedFigure | DerivedFigure;

/** What a figure may be a number for: the catalogue holds each whole, tested for fit. */
export interface Measure {
  readonly id: string;
  readonly name: RichText;
  /** Phrases that name it and no other measure. */
  readonly words: readonly string[];
  readonly definition: RichText;
  readonly dimension: Dimension;
  readonly denominator?: string | undefined;
  readonly units: readonly Unit[];
  readonly range: { readonly min: number; readonly max: number };
  /** Set when an amount of this measure is the whole of a share: `gdp` for `pct-gdp`. */
  readonly whole?: string | undefined;
  /** Measures that add up to this one. */
  readonly parts?: readonly string[] | undefined;
  /** How other measures stand to this one; what is not declared is different. */
  readonly related?: readonly MeasureRelation[] | undefined;
}

export const relationKinds = ["comparable", "bridged", "different"] as const;

/** What one measure declares about another. */
export interface MeasureRelation {
  readonly measure: string;
  /** `bridged`: with the measures in `by` added, this one makes the other. */
  readonly as: (typeof relationKinds)[number];
  readonly by?: readonly string[] | undefined;
  readonly why: RichText;
  /** The document that says so. */
  readonly source?: string | undefined;
}

export const dimensions = [
  "share",
  "money",
  "count",
  "rate",
  "points",
  "ratio",
  "index",
  "duration",
  "exchange-rate",
] as const;

export type Dimension = (typeof dimensions)[number];
