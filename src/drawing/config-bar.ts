/** A bar spec → the configuration of Chart.js: bars lie down, so that names can be read, and start at zero. */

import type { ChartConfiguration } from "chart.js";
import { pointText, pointWithRangeText } from "#lib/charts/numbers.ts";
import { valueExtent } from "#lib/charts/scale.ts";
import type { BarSpec, SpecBar } from "#lib/charts/spec.ts";
import { markOf } from "#lib/charts/standing-mark.ts";
import { noFigure } from "#lib/charts/table.ts";
import { baseOptions, type Drawable, noBorder, tickFont } from "./config-base.ts";
import { type Frame, fontOf } from "./frame.ts";
import { textWidth, wrapText } from "./metrics.ts";
import { barRulesPlugin } from "./plugin-bar-rules.ts";
import { barValuesPlugin } from "./plugin-bar-values.ts";

/** From a bar to its name, and to its number. */
const nameGap = 7;
const valueGap = 5;

/** Our choice: with no more bars than this there is room for thick ones. */
const fewBars = 8;

/** Our choice: the names of bars take at most this part of the width, and break over lines beyond it. */
const nameShare = 0.38;

export function makeBarConfig(spec: BarSpec, frame: Frame): Drawable<"bar"> {
  const { palette } = frame;
  const { min, max } = valueExtent(spec);
  const names = spec.bars.map(({ label, highlight }) =>
    wrapText(label, frame.width * nameShare, fontOf(frame, highlight ? "bold" : "normal")),
  );
  const values = spec.bars.map(({ point, highlight }) => ({
    text: point === null ? noFigure : pointWithRangeText(spec, point),
    font: fontOf(frame, highlight ? "bold" : "normal"),
    colour: point === null ? palette.muted : palette.ink,
  }));
  const nameWidth = Math.ceil(
    Math.max(...names.flatMap((lines, at) => lines.map((line) => textWidth(line, fontAt(at))))),
  );
  function fontAt(at: number) {
    return values[at]?.font ?? fontOf(frame);
  }
  const valueWidth = Math.max(...values.map(({ text, font }) => textWidth(text, font)));
  const padding = {
    left: 0,
    right: Math.ceil(valueWidth) + valueGap + 1,
    top: spec.rules.length * frame.lineHeight + (spec.rules.length > 0 ? 4 : 0),
    bottom: 2,
  };
  const nameLines = Math.max(...names.map((lines) => lines.length));
  const isFew = spec.bars.length <= fewBars;
  const pitch = Math.max(isFew ? 30 : 22, nameLines * frame.lineHeight + 6);
  const colours = spec.bars.map((bar) => barColour(bar, spec, frame));
  const isOpen = spec.bars.map(({ point }) => point !== null && markOf(point.status) === "open");
  const config: ChartConfiguration<"bar"> = {
    type: "bar",
    data: {
      labels: names.map((lines) => [...lines]),
      datasets: [
        {
          data: spec.bars.map(({ point }) => point?.value ?? null),
          backgroundColor: colours.map((colour, index) => (isOpen[index] ? palette.paper : colour)),
          borderColor: colours,
          borderWidth: isOpen.map((open) => (open ? 1.5 : 0)),
          borderSkipped: false,
          inflateAmount: 0,
          barThickness: isFew ? 18 : 14,
        },
      ],
    },
    options: {
      ...baseOptions(padding),
      indexAxis: "y",
      scales: {
        x: {
          type: "linear",
          min,
          max,
          border: noBorder,
          // The numbers stand at the bars, so the only line needed is that of zero.
          grid: { color: palette.ink, drawTicks: false },
          ticks: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = [{ value: 0 }];
          },
        },
        y: {
          type: "category",
          border: noBorder,
          grid: { display: false, drawTicks: false },
          ticks: {
            autoSkip: false,
            color: spec.bars.map(({ highlight }) => (highlight ? palette.ink : palette.muted)),
            font: ({ index }) => ({ ...tickFont(frame), weight: spec.bars[index]?.highlight ? "bold" : "normal" }),
            padding: nameGap,
          },
          afterFit: (axis) => {
            axis.width = nameWidth + nameGap;
            // Chart.js keeps room for half a name above and below, which the bars' own rows have already.
            axis.paddingTop = 0;
            axis.paddingBottom = 0;
          },
        },
      },
    },
    plugins: [
      barRulesPlugin(
        spec.rules.map((rule) => ({ text: `${rule.label}: ${pointText(spec, rule)}`, value: rule.value })),
        frame,
      ),
      barValuesPlugin({ spec, values, gap: valueGap, palette }),
    ],
  };
  return { config, height: padding.top + spec.bars.length * pitch + padding.bottom };
}

/** With nothing highlighted all bars have the accent. */
function barColour(bar: SpecBar, { bars }: BarSpec, { palette }: Frame): string {
  const isPlain = bars.every(({ highlight }) => !highlight);
  return bar.highlight || isPlain ? palette.series[0] : palette.rest;
}
