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

export type ChartEntry = LineChart | BarChart | EditionsChart;
