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

/** A group of bars, a stacked bar, a row of dots or a line between two moments. */
export interface SpecRow {
  readonly id: string;
  readonly label: string;
  readonly highlight: boolean;
  /** The editions its numbers stand in, each once. */
  readonly editions: readonly string[];
  /** One for each column; `null` where there is no number. */
  readonly points: readonly (SpecPoint | null)[];
}

interface RowsCore extends SpecCore {
  /** What a row stands for, as the head of a table's column: "Place". */
  readonly rowHeading: string;
  /** What the numbers of a row are, in the order drawn. */
  readonly columns: readonly string[];
  /** In the order drawn, from the top. */
  readonly rows: readonly SpecRow[];
}

export interface GroupedSpec extends RowsCore {
  readonly kind: "grouped";
  /** True when the columns are moments in the order of time: the last is then the one that stands out. */
  readonly inTime: boolean;
}

export interface StackedRow extends SpecRow {
  readonly points: readonly SpecPoint[];
  /** The sum of the parts, no more precise than the coarsest of them. */
  readonly total: Stated;
}

export interface StackedSpec extends RowsCore {
  readonly kind: "stacked";
  readonly rows: readonly StackedRow[];
}

export interface DotRow extends SpecRow {
  readonly points: readonly [SpecPoint];
  /** Worked out by this site, and not published by a source. */
  readonly isOurs: boolean;
}

export interface DotsSpec extends RowsCore {
  readonly kind: "dots";
  readonly rows: readonly DotRow[];
}

export interface SlopeRow extends SpecRow {
  readonly points: readonly [SpecPoint, SpecPoint];
}

export interface SlopeSpec extends RowsCore {
  readonly kind: "slope";
  readonly between: "moments" | "editions";
  readonly columns: readonly [string, string];
  readonly rows: readonly SlopeRow[];
}

/** The kinds whose numbers stand in rows and columns. */
export type RowsSpec = GroupedSpec | StackedSpec | DotsSpec | SlopeSpec;

export type ChartSpec = LineSpec | BarSpec | RowsSpec;
