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
  readonly inputs: Readonly<Record<string, string>>;
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
  readonly parts?: readonly string[] | undefined;
}

export const dimensions = ["share", "money", "count", "rate", "points", "ratio", "index", "duration"] as const;

export type Dimension = (typeof dimensions)[number];
