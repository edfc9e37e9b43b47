/** A spec of stacked bars → the configuration of Chart.js: parts from left to right, each with its number below it. */

import type { ChartConfiguration } from "chart.js";
import { pointText } from "#lib/charts/numbers.ts";
import { stackEnds, valueExtent } from "#lib/charts/scale.ts";
import type { StackedRow, StackedSpec } from "#lib/charts/spec.ts";
import { markOf } from "#lib/charts/standing-mark.ts";
import { baseOptions, type Drawable } from "./config-base.ts";
import { barScale, heightScale, type PlacedBars, rulesRoom } from "./config-rows.ts";
import { type Frame, fontOf } from "./frame.ts";
import { seriesColour } from "./palette.ts";
import { barRulesPlugin } from "./plugin-bar-rules.ts";
import { type EndValue, endValuesPlugin, endWidth, separatorsPlugin } from "./plugin-end-values.ts";
import { partLabelsPlugin } from "./plugin-part-labels.ts";
import { rowTextsPlugin } from "./plugin-row-texts.ts";
import { fitPlot, layNames, nameTexts, type RowText } from "./row-layout.ts";

const thickness = 20;

/** Between a bar and the numbers of its parts, and between one bar and the next. */
const labelDrop = 2;
const rowGap = 12;

/** Where a part of a bar starts and ends, as values. */
export interface Segment {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

export function makeStackedConfig(spec: StackedSpec, frame: Frame): Drawable<"bar", PlacedBars> {
  const { palette, lineHeight } = frame;
  const { min, max } = valueExtent(spec);
  const names = layNames(spec.rows, frame);
  const left = frame.isNarrow ? 1 : names.width;
  const texts: RowText[] = [];
  const totals: EndValue[] = [];
  const middles: number[] = [];
  let y = 0;
  for (const [at, row] of spec.rows.entries()) {
    const lines = names.lines[at] ?? [];
    const top = y + (frame.isNarrow ? lines.length * lineHeight + 2 : 0);
    texts.push(...nameTexts(row, lines, { frame, y: y + (frame.isNarrow ? lineHeight : thickness) / 2 }));
    const middle = top + thickness / 2;
    middles.push(middle);
    totals.push({
      text: pointText(spec, row.total),
      font: fontOf(frame, "bold"),
      colour: palette.ink,
      y: middle,
      value: stackEnds(row)[1],
    });
    const bottom = top + thickness + labelDrop + lineHeight;
    y = Math.max(bottom, frame.isNarrow ? bottom : y + lines.length * lineHeight) + rowGap;
  }
  const height = y - rowGap;
  const hasRules = spec.rules.length > 0;
  const plotWidth = fitPlot({
    room: frame.width - left,
    min,
    max,
    ends: totals.map((total) => ({ value: total.value, width: endWidth(total, hasRules) })),
  });
  const padding = {
    left,
    right: frame.width - left - plotWidth,
    top: rulesRoom(spec.rules.length, lineHeight),
    bottom: 2,
  };
  const segments = spec.rows.map(segmentsOf);
  const config: ChartConfiguration<"bar", PlacedBars> = {
    type: "bar",
    data: { datasets: spec.columns.map((_, column) => toDataset(spec, column, { middles, frame })) },
    options: {
      ...baseOptions(padding),
      indexAxis: "y",
      parsing: false,
      scales: {
        x: { ...barScale({ min, max, palette }), stacked: true },
        y: { ...heightScale(height), stacked: true },
      },
    },
    plugins: [
      separatorsPlugin(
        segments.flatMap((row, at) => {
          const middle = middles[at] ?? 0;
          const edges = row.map(({ to }) => to).slice(0, -1);
          return edges.map((value) => ({ value, from: middle - thickness / 2, to: middle + thickness / 2 }));
        }),
        palette,
      ),
      barRulesPlugin(
        spec.rules.map((rule) => ({ text: `${rule.label}: ${pointText(spec, rule)}`, value: rule.value })),
        frame,
      ),
      rowTextsPlugin(texts, palette.paper),
      partLabelsPlugin({
        rows: segments.map((row, at) => ({
          y: (middles[at] ?? 0) + thickness / 2 + labelDrop + lineHeight / 2,
          parts: row.map(({ column, from, to }) => {
            const point = spec.rows[at]?.points[column];
            return { name: spec.columns[column] ?? "", value: point ? pointText(spec, point) : "", from, to };
          }),
        })),
        frame,
      }),
      endValuesPlugin({ values: totals, rules: spec.rules, palette }),
    ],
  };
  return { config, height: Math.ceil(padding.top + height + padding.bottom) };
}

/** The parts of a bar from left to right; those below zero stand on its left. */
function segmentsOf({ points }: StackedRow): readonly Segment[] {
  let [low, high] = [0, 0];
  const segments = points.map(({ value }, column) => {
    const from = value < 0 ? low : high;
    if (value < 0) low += value;
    else high += value;
    return value < 0 ? { column, from: from + value, to: from } : { column, from, to: from + value };
  });
  return segments.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
}

function toDataset(
  { rows }: StackedSpec,
  column: number,
  { middles, frame }: { readonly middles: readonly number[]; readonly frame: Frame },
): ChartConfiguration<"bar", PlacedBars>["data"]["datasets"][number] {
  const colour = seriesColour(frame.palette, column);
  const isOpen = rows.map(({ points }) => markOf(points[column]?.status ?? "outturn") === "open");
  return {
    data: rows.map(({ points }, at) => ({ x: points[column]?.value ?? 0, y: middles[at] ?? 0 })),
    stack: "parts",
    backgroundColor: isOpen.map((open) => (open ? frame.palette.paper : colour)),
    borderColor: colour,
    borderWidth: isOpen.map((open) => (open ? 1.5 : 0)),
    borderSkipped: false,
    inflateAmount: 0,
    barThickness: thickness,
  };
}
