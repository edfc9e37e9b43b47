/** Numbers side by side → the spec of a bar chart. */

import { compareText } from "../diagnostics/diagnostic.ts";
import type { Status } from "../figures/standing.ts";
import type { Amount } from "../units/amount.ts";
import type { PriceBasis } from "../units/quantity.ts";
import { type Unit, unitText } from "../units/unit.ts";
import { ChartError } from "./chart-error.ts";
import { assertFits, type ChartInput, makePoint, makeRules, mostDecimals } from "./input.ts";
import type { BarSpec, SpecBar } from "./spec.ts";
import { makeSubtitle } from "./subtitle.ts";

export interface BarItemInput {
  readonly id: string;
  readonly label: string;
  readonly edition: string;
  readonly highlight?: boolean | undefined;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  /** Left out when there is no number: the label stays, and the chart says so. */
  readonly number?: { readonly amount: Amount; readonly status: Status } | undefined;
}

export interface BarInput extends ChartInput {
  /** "2024", or "2023-24 to 2028-29" when the bars are periods. */
  readonly period: string;
  readonly order: "ranked" | "given";
  /** What a bar stands for, as the head of a table's column: "Country". */
  readonly barHeading: string;
  readonly bars: readonly BarItemInput[];
}

/** @throws {ChartError} if units or price bases differ, a bar stands twice, or there is nothing to draw. */
export function makeBarSpec(input: BarInput): BarSpec {
  for (const bar of input.bars) {
    assertFits(input, { ...bar, what: `the bar "${bar.label}"` });
    if (input.bars.filter((other) => other.id === bar.id).length > 1) {
      throw new ChartError(`The chart "${input.id}" has the bar "${bar.id}" twice.`);
    }
  }
  const bars = input.bars.map(toBar);
  if (bars.every(({ point }) => point === null)) {
    throw new ChartError(`The chart "${input.id}" has no number to draw.`);
  }
  return {
    kind: "bar",
    id: input.id,
    headline: input.headline,
    subtitle: makeSubtitle({ ...input, editions: bars.map(({ edition }) => edition) }),
    unit: unitText(input.unit),
    priceBasis: input.priceBasis,
    decimals: mostDecimals(bars.map(({ point }) => point)),
    rules: makeRules(input),
    source: input.source,
    note: input.note,
    order: input.order,
    barHeading: input.barHeading,
    bars: input.order === "ranked" ? bars.sort(compareBars) : bars,
  };
}

function toBar({ id, label, edition, highlight, number }: BarItemInput): SpecBar {
  const point = number === undefined ? null : makePoint(number.amount, number.status);
  return { id, label, edition, highlight: highlight ?? false, point };
}

/** From the highest to the lowest, equal ones by name, those without a number at the end. */
function compareBars(a: SpecBar, b: SpecBar): number {
  if (a.point === null || b.point === null) return Number(a.point === null) - Number(b.point === null);
  return b.point.value - a.point.value || compareText(a.label, b.label);
}
