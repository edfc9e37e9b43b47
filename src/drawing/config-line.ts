/** A line spec → the configuration of Chart.js: ours are the ticks, the dashes and the room for labels. */

import type { ChartConfiguration } from "chart.js";
import { pointText, tickText } from "#lib/charts/numbers.ts";
import { valueScale } from "#lib/charts/scale.ts";
import type { LineSeries, LineSpec } from "#lib/charts/spec.ts";
import { markOf } from "#lib/charts/standing-mark.ts";
import { baseOptions, type Drawable, noBorder, tickFont } from "./config-base.ts";
import { type Frame, fontOf } from "./frame.ts";
import { type EndLabel, type LineLook, lineLooks, makeEndLabel } from "./line-look.ts";
import { textWidth } from "./metrics.ts";
import { choosePeriodTicks } from "./period-ticks.ts";
import { bandsPlugin } from "./plugin-bands.ts";
import { endLabelsPlugin } from "./plugin-end-labels.ts";
import { lineRulesPlugin } from "./plugin-line-rules.ts";

/** Our choice: the shapes of the two forms; the narrow one is nearly square, so that slopes are seen. */
const heights = { narrow: 250, wide: 350 };

/** From the end of a line to its label, and from the axis to its tick labels. */
const labelGap = 9;
const tickGap = 6;
const tickLength = 4;

export function makeLineConfig(spec: LineSpec, frame: Frame): Drawable<"line"> {
  const looks = lineLooks(spec, frame);
  const labels = spec.series.map((series) => makeEndLabel(spec, series, frame));
  const scale = valueScale(spec);
  const padding = {
    left: 0,
    right: Math.ceil(Math.max(0, ...labels.map((label) => label?.width ?? 0))) + labelGap + 2,
    // Half a tick label, or a whole rule label, may stand above the highest value.
    top: spec.rules.length > 0 ? frame.lineHeight + 2 : Math.ceil(frame.fontSize / 2) + 2,
    bottom: 0,
  };
  const foot = tickLength + tickGap + frame.lineHeight;
  const height = Math.max(
    frame.isNarrow ? heights.narrow : heights.wide,
    labelRoom(labels, frame) + padding.top + foot,
  );
  const numbers = scale.ticks.map((value) => tickText(spec, value, scale.decimals));
  const axisWidth = Math.max(...numbers.map((text) => textWidth(text, fontOf(frame)))) + tickGap;
  const named = choosePeriodTicks({
    periods: spec.periods,
    width: frame.width - axisWidth - padding.right,
    font: fontOf(frame),
  });
  const positions = spec.periods.map(({ position }) => position);
  const [first = 0, last = 0] = [positions[0], positions[positions.length - 1]];
  const { ink, muted, grid } = frame.palette;
  const config: ChartConfiguration<"line"> = {
    type: "line",
    data: { datasets: spec.series.flatMap((series, at) => toDataset({ spec, series, look: looks[at], frame })) },
    options: {
      ...baseOptions(padding),
      normalized: true,
      parsing: false,
      scales: {
        x: {
          type: "linear",
          // One period alone stands in the middle.
          min: first === last ? first - 1 : first,
          max: first === last ? last + 1 : last,
          border: noBorder,
          grid: { drawOnChartArea: false, tickLength, tickColor: muted, tickBorderDashOffset: 0 },
          ticks: {
            align: named.length > 1 ? "inner" : "center",
            autoSkip: false,
            callback: (_value, index) => named[index]?.label ?? "",
            color: muted,
            font: tickFont(frame),
            maxRotation: 0,
            padding: tickGap - tickLength + 2,
          },
          afterBuildTicks: (axis) => {
            axis.ticks = named.map(({ position }) => ({ value: position }));
          },
        },
        y: {
          type: "linear",
          min: scale.min,
          max: scale.max,
          border: noBorder,
          grid: { color: ({ tick }) => (tick?.value === 0 ? ink : grid), drawTicks: false },
          ticks: {
            autoSkip: false,
            callback: (value) => tickText(spec, Number(value), scale.decimals),
            color: muted,
            font: tickFont(frame),
            padding: tickGap,
          },
          afterBuildTicks: (axis) => {
            axis.ticks = scale.ticks.map((value) => ({ value }));
          },
        },
      },
    },
    plugins: [
      bandsPlugin(spec, looks),
      lineRulesPlugin(
        spec.rules.map((rule) => ({ text: `${rule.label}: ${pointText(spec, rule)}`, value: rule.value })),
        { frame, drawn: spec },
      ),
      endLabelsPlugin({ spec, labels, looks, frame }),
    ],
  };
  return { config, height: Math.ceil(height) };
}

function labelRoom(labels: readonly (EndLabel | undefined)[], { lineHeight }: Frame): number {
  return labels.reduce((sum, label) => sum + (label === undefined ? 0 : label.lines.length * lineHeight + 4), 0);
}

interface DatasetInput {
  readonly spec: LineSpec;
  readonly series: LineSeries;
  readonly look: LineLook | undefined;
  readonly frame: Frame;
}

/** One line with its gaps, its dashes ahead and its dots. */
export function toDataset({ spec, series, look, frame }: DatasetInput): ChartConfiguration<"line">["data"]["datasets"] {
  if (look === undefined) return [];
  const { points } = series;
  const last = points.findLastIndex((point) => point !== null);
  const isOpen = (index: number): boolean => {
    const point = points[index];
    return point !== null && point !== undefined && markOf(point.status) === "open";
  };
  // A number between two gaps has no line to stand on, so it gets a dot.
  const isAlone = (index: number): boolean => points[index] !== null && !points[index - 1] && !points[index + 1];
  return [
    {
      data: spec.periods.map(({ position }, index) => ({ x: position, y: points[index]?.value ?? Number.NaN })),
      order: look.isInFront ? 0 : 1,
      borderColor: look.colour,
      borderWidth: look.width,
      borderJoinStyle: "round",
      segment: { borderDash: ({ p1DataIndex }) => (isOpen(p1DataIndex) ? [5, 3] : undefined) },
      pointRadius: points.map((_, index) => (index === last || isAlone(index) ? look.width + 1 : 0)),
      pointBackgroundColor: points.map((_, index) => (isOpen(index) ? frame.palette.paper : look.colour)),
      pointBorderColor: look.colour,
      pointBorderWidth: 1.5,
    },
  ];
}
