/** A spec of a slope chart → the configuration of Chart.js: a line chart of two moments, labelled at both ends. */

import type { ChartConfiguration } from "chart.js";
import { pointText } from "#lib/charts/numbers.ts";
import { valueScale } from "#lib/charts/scale.ts";
import type { LineSpec, SlopeSpec } from "#lib/charts/spec.ts";
import { baseOptions, type Drawable, noBorder } from "./config-base.ts";
import { toDataset } from "./config-line.ts";
import { type Frame, fontOf } from "./frame.ts";
import { lineLooks } from "./line-look.ts";
import { textWidth, wrapText } from "./metrics.ts";
import { bandsPlugin } from "./plugin-bands.ts";
import { lineRulesPlugin } from "./plugin-line-rules.ts";
import { endGap, type SlopeLabel, slopeLabelsPlugin } from "./plugin-slope-labels.ts";

const heights = { narrow: 260, wide: 360 };

/** Our choice: names take at most this part of the width on each side, and break over lines beyond it. */
const nameShare = { narrow: 0.34, wide: 0.26 };

/** Our choice: this much air between the label of a rule and the points, whose names stand right beside them. */
const clearOfNames = 14;

export function makeSlopeConfig(spec: SlopeSpec, frame: Frame): Drawable<"line"> {
  const { palette, lineHeight, isNarrow, width } = frame;
  const lines = toLines(spec);
  const looks = lineLooks(lines, frame);
  const scale = valueScale(spec);
  const labels = {
    // On a phone there is room for names on one side only.
    left: spec.rows.map((row, at) => toLabel(spec, { at, end: 0, name: isNarrow ? "" : row.label }, frame)),
    right: spec.rows.map((row, at) => toLabel(spec, { at, end: 1, name: row.label }, frame)),
  };
  const widest = (side: readonly SlopeLabel[]): number => Math.ceil(Math.max(...side.map((label) => label.width)));
  const bold = fontOf(frame, "bold");
  const heads = spec.columns.map((column) => wrapText(column, width / 2 - 12, bold));
  const headLines = Math.max(...heads.map((head) => head.length));
  const padding = {
    left: widest(labels.left) + endGap + 2,
    right: widest(labels.right) + endGap + 2,
    top: headLines * lineHeight + 8 + lineHeight / 2,
    bottom: lineHeight / 2 + 2,
  };
  const room = (side: readonly SlopeLabel[]): number =>
    side.reduce((sum, label) => sum + label.lines.length * lineHeight + 3, 0);
  const height = Math.max(
    isNarrow ? heights.narrow : heights.wide,
    Math.max(room(labels.left), room(labels.right)) + padding.top + padding.bottom,
  );
  const config: ChartConfiguration<"line"> = {
    type: "line",
    data: {
      datasets: lines.series.flatMap((series, at) =>
        toDataset({ spec: lines, series, look: looks[at], frame }).map((dataset) => ({
          ...dataset,
          pointRadius: series.emphasis ? 4 : 3,
        })),
      ),
    },
    options: {
      ...baseOptions(padding),
      normalized: true,
      parsing: false,
      scales: {
        x: {
          type: "linear",
          min: 0,
          max: 1,
          border: noBorder,
          grid: { color: palette.grid, drawTicks: false },
          ticks: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = [{ value: 0 }, { value: 1 }];
          },
        },
        y: {
          type: "linear",
          min: scale.min,
          max: scale.max,
          border: noBorder,
          grid: { color: palette.ink, drawTicks: false },
          ticks: { display: false },
          // Numbers stand at the ends of the lines; a line is needed only at zero, between numbers on both sides of it.
          afterBuildTicks: (axis) => {
            axis.ticks = scale.min < 0 ? [{ value: 0 }] : [];
          },
          afterFit: (axis) => {
            axis.width = 0;
          },
        },
      },
    },
    plugins: [
      bandsPlugin(lines, looks),
      lineRulesPlugin(
        spec.rules.map((rule) => ({ text: `${rule.label}: ${pointText(spec, rule)}`, value: rule.value })),
        { frame, drawn: lines, aside: clearOfNames },
      ),
      slopeLabelsPlugin({ labels, heads, looks, frame }),
    ],
  };
  return { config, height: Math.ceil(height) };
}

/** The same lines as a line chart has them, with the two moments one step apart. */
function toLines(spec: SlopeSpec): LineSpec {
  return {
    ...spec,
    kind: "line",
    periods: spec.columns.map((label, position) => ({ key: String(position), label, position })),
    series: spec.rows.map(({ id, label, highlight, editions, points }) => ({
      id,
      label,
      emphasis: highlight,
      edition: editions.join("; "),
      points,
    })),
  };
}

function toLabel(
  spec: SlopeSpec,
  { at, end, name }: { readonly at: number; readonly end: 0 | 1; readonly name: string },
  frame: Frame,
): SlopeLabel {
  const row = spec.rows[at];
  const point = row?.points[end] ?? { value: 0, decimals: 0 };
  const font = fontOf(frame, row?.highlight ? "bold" : "normal");
  const value = pointText(spec, point);
  const share = frame.isNarrow ? nameShare.narrow : nameShare.wide;
  const text = end === 0 ? `${name} ${value}`.trim() : `${value} ${name}`.trim();
  const lines = wrapText(text, frame.width * share, font);
  return { lines, font, value: point.value, width: Math.max(...lines.map((line) => textWidth(line, font))) };
}
