/** A chart as an editor writes it: which numbers, and what the picture says. */

import type { RichText } from "#lib/figures/rich-text.ts";

export interface ChartRule {
  /** A figure or cell: its value is where the line stands. */
  readonly figure: string;
  readonly label: string;
}

interface ChartCore {
  readonly headline: RichText;
  readonly topics: readonly string[];
  readonly rules?: readonly ChartRule[] | undefined;
  readonly note?: RichText | undefined;
  /** The editor's own; what is worked out from the data stands after it. */
  readonly description?: RichText | undefined;
  /** The mark of the data that the description was written for. */
  readonly describes?: string | undefined;
}

export interface LineChart extends ChartCore {
  readonly kind: "line";
  readonly series: readonly {
    readonly series: string;
    readonly label: string;
    readonly emphasis?: boolean | undefined;
  }[];
}

export interface BarChart extends ChartCore {
  readonly kind: "bar";
  /** Every country's series of one source and measure, at one period. */
  readonly of?: { readonly source: string; readonly measure: string; readonly period: string } | undefined;
  readonly cells?: readonly string[] | undefined;
  readonly highlight?: string | undefined;
}

/** One series in several editions of a publication: the only chart in which editions stand side by side. */
export interface EditionsChart extends ChartCore {
  readonly kind: "editions";
  /** The same measure of the same place, one series an edition; the label is the edition's name. */
  readonly series: readonly string[];
}

/** Numbers that belong together: one for each label of the chart. */
export interface NumbersRow {
  /** Left out where the numbers share a place, or a period that no other row has. */
  readonly label?: string | undefined;
  readonly numbers: readonly string[];
  readonly highlight?: boolean | undefined;
}

/** Stands among the numbers of a group where there is none. */
export const noNumber = "none";

/** Bars side by side in groups: a group for each place or period, a bar for each label. */
export interface GroupedChart extends ChartCore {
  readonly kind: "grouped";
  readonly labels: readonly string[];
  readonly groups: readonly NumbersRow[];
}

/** Parts of a whole, one after the other in each bar. */
export interface StackedChart extends ChartCore {
  readonly kind: "stacked";
  readonly labels: readonly string[];
  readonly bars: readonly NumbersRow[];
}

/** Numbers as dots, with their ranges. */
export interface DotsChart extends ChartCore {
  readonly kind: "dots";
  readonly rows: readonly {
    readonly label: string;
    readonly figure: string;
    readonly highlight?: boolean | undefined;
  }[];
}

/** The same things at two moments, or in two editions of one publication. */
export interface SlopeChart extends ChartCore {
  readonly kind: "slope";
  readonly lines: readonly {
    /** Left out where the line is a place's. */
    readonly label?: string | undefined;
    readonly from: string;
    readonly to: string;
    readonly emphasis?: boolean | undefined;
  }[];
}

export type RowsChart = GroupedChart | StackedChart | DotsChart | SlopeChart;

export type ChartEntry = LineChart | BarChart | EditionsChart | RowsChart;
