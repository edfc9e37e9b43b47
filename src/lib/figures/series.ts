/** A series: one measure of one place over time, as one edition of one source prints it. */

import type { Moment, PeriodKind } from "#lib/time/period.ts";
import type { Amount } from "#lib/units/amount.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import type { Unit } from "#lib/units/unit.ts";
import type { RichText } from "./rich-text.ts";
import type { Confidence, Status } from "./standing.ts";

export interface Cell {
  /** `<series>/<period>`, which stands wherever a figure id may. */
  readonly id: string;
  readonly period: Moment;
  /** The period as the series writes it: `2024-25`. */
  readonly key: string;
  readonly amount: Amount;
  readonly status: Status;
  readonly note?: string | undefined;
}

export interface Series {
  readonly id: string;
  readonly source: string;
  readonly title: RichText;
  readonly measure: string;
  readonly place: string;
  readonly periods: PeriodKind;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  readonly locator: string;
  readonly confidence: Confidence;
  readonly note?: RichText | undefined;
  /** Another series, from another source or table, whose cells of the same periods agree. */
  readonly confirmedBy?: string | undefined;
  readonly dossier?: string | undefined;
  /** In order of time. */
  readonly cells: readonly Cell[];
}
