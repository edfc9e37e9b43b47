/**
 * What a chart says, as plain data: no pixel, no colour, no markup. The picture, the description, the
 * table and the downloads are all worked out from the same `ChartSpec`, so they cannot disagree.
 */

import type { Status } from "../figures/standing.ts";
import type { Stated } from "../units/amount.ts";
import type { PriceBasis } from "../units/quantity.ts";

/** One number of a chart, in the chart's unit. */
export interface SpecPoint {
  readonly value: number;
  /** The precision the number was stated with; formatting may show less. */
  readonly decimals: number;
  readonly status: Status;
  /** The ends of the range, both or neither. */
  readonly low?: Stated | undefined;
  readonly high?: Stated | undefined;
}

/** A labelled target line across the plot. */
export interface SpecRule {
  readonly label: string;
  readonly value: number;
  readonly decimals: number;
}

interface SpecCore {
  readonly id: string;
  /** What the picture says. */
  readonly headline: string;
  /** What is drawn: measure, place, period, unit, definition, edition. Computed, never typed. */
  readonly subtitle: string;
  /** In the grammar of units: `pct-gdp`. */
  readonly unit: string;
  /** Money only. */
  readonly priceBasis?: PriceBasis | undefined;
  /** Most decimals stated by any point. */
  readonly decimals: number;
  /** At most four. */
  readonly rules: readonly SpecRule[];
  /** The source line, without the word "Source". */
  readonly source: string;
  readonly note?: string | undefined;
}

export interface SpecPeriod {
  /** `2024-25`, as in addresses and CSV. */
  readonly key: string;
  readonly label: string;
  /** Years, with months and days as fractions; periods are in this order. */
  readonly position: number;
}

export interface LineSeries {
  readonly id: string;
  readonly label: string;
  readonly edition: string;
  readonly emphasis: boolean;
  /** One for each period of the chart; `null` where there is no number, which is drawn as a gap. */
  readonly points: readonly (SpecPoint | null)[];
}

export interface LineSpec extends SpecCore {
  readonly kind: "line";
  /** Every period from the first to the last, those without any number too. */
  readonly periods: readonly SpecPeriod[];
  readonly series: readonly LineSeries[];
}

export interface SpecBar {
  readonly id: string;
  readonly label: string;
  readonly edition: string;
  readonly highlight: boolean;
  /** `null` where there is no number: the label stays, with "no figure". */
  readonly point: SpecPoint | null;
}

export interface BarSpec extends SpecCore {
  readonly kind: "bar";
  /** `ranked` from the highest to the lowest, `given` as the author wrote them. */
  readonly order: "ranked" | "given";
  /** What a bar stands for, as the head of a table's column: "Country". */
  readonly barHeading: string;
  /** In the order drawn, from the top. */
  readonly bars: readonly SpecBar[];
}

export type ChartSpec = LineSpec | BarSpec;
