/** A spec of grouped bars → the configuration of Chart.js: each bar has its own name, so that colour is never needed. */

import type { ChartConfiguration } from "chart.js";
import { pointText, pointWithRangeText } from "#lib/charts/numbers.ts";
import { valueExtent } from "#lib/charts/scale.ts";
import type { GroupedSpec } from "#lib/charts/spec.ts";
import { markOf } from "#lib/charts/standing-mark.ts";
import { noFigure } from "#lib/charts/table.ts";
import { baseOptions, type Drawable } from "./config-base.ts";
import { barPitch, barScale, barThickness, heightScale, type PlacedBars, rulesRoom } from "./config-rows.ts";
import { type Frame, fontOf } from "./frame.ts";
import { textWidth, wrapText } from "./metrics.ts";
import { seriesColour } from "./palette.ts";
import { barRulesPlugin } from "./plugin-bar-rules.ts";
import { type EndValue, endValuesPlugin, endWidth } from "./plugin-end-values.ts";
import { rowTextsPlugin } from "./plugin-row-texts.ts";
import { fitPlot, layNames, nameTexts, type RowText } from "./row-layout.ts";

/** Between one group and the next. */
const groupGap = 12;

/** Our choice: the names of bars take at most this part of the width. */
const columnShare = 0.3;

/** From the name of a bar to the bar. */
const columnGap = 7;

export function makeGroupedConfig(spec: GroupedSpec, frame: Frame): Drawable<"bar", PlacedBars> {
  const { palette, lineHeight } = frame;
  const { min, max } = valueExtent(spec);
  const names = layNames(spec.rows, frame, frame.width * 0.25);
  const plain = fontOf(frame);
  const columnNames = spec.columns.map((name) => wrapText(name, frame.width * columnShare, plain));
  const columnWidth = Math.ceil(Math.max(...columnNames.flat().map((line) => textWidth(line, plain))));
  const left = names.width + columnWidth + columnGap;
  const texts: RowText[] = [];
  const values: EndValue[] = [];
  const bars: { x: number; y: number; colour: string; isOpen: boolean }[] = [];
  let y = 0;
  for (const [at, row] of spec.rows.entries()) {
    const lines = names.lines[at] ?? [];
    const top = y + (frame.isNarrow ? lines.length * lineHeight + 2 : 0);
    texts.push(...nameTexts(row, lines, { frame, y: y + (frame.isNarrow ? lineHeight : barPitch) / 2 }));
    let bottom = top;
    for (const [column, point] of row.points.entries()) {
      const own = columnNames[column] ?? [];
      const height = Math.max(barPitch, own.length * lineHeight + 2);
      const middle = bottom + height / 2;
      const font = fontOf(frame, row.highlight ? "bold" : "normal");
      const muted = point === null ? palette.muted : palette.ink;
      texts.push(
        ...own.map((text, line): RowText => {
          const height = middle + (line - (own.length - 1) / 2) * lineHeight;
          return { text, x: left - columnGap, y: height, font: plain, colour: palette.muted, align: "right" };
        }),
      );
      values.push({
        text: point === null ? noFigure : pointWithRangeText(spec, point),
        font,
        colour: muted,
        y: middle,
        value: Math.max(0, point?.value ?? 0, point?.high?.value ?? 0),
        point: point ?? undefined,
      });
      if (point !== null) {
        const colour = barColour(spec, { column, isLit: row.highlight }, frame);
        bars.push({ x: point.value, y: middle, colour, isOpen: markOf(point.status) === "open" });
      }
      bottom += height;
    }
    const nameBottom = frame.isNarrow ? bottom : y + lines.length * lineHeight;
    y = Math.max(bottom, nameBottom) + groupGap;
  }
  const height = y - groupGap;
  const hasRules = spec.rules.length > 0;
  const plotWidth = fitPlot({
    room: frame.width - left,
    min,
    max,
    ends: values.map((value) => ({ value: value.value, width: endWidth(value, hasRules) })),
  });
  const padding = {
    left,
    right: frame.width - left - plotWidth,
    top: rulesRoom(spec.rules.length, lineHeight),
    bottom: 2,
  };
  const config: ChartConfiguration<"bar", PlacedBars> = {
    type: "bar",
    data: {
      datasets: [
        {
          data: bars.map((bar) => ({ x: bar.x, y: bar.y })),
          backgroundColor: bars.map(({ colour, isOpen }) => (isOpen ? palette.paper : colour)),
          borderColor: bars.map(({ colour }) => colour),
          borderWidth: bars.map(({ isOpen }) => (isOpen ? 1.5 : 0)),
          borderSkipped: false,
          inflateAmount: 0,
          barThickness,
        },
      ],
    },
    options: {
      ...baseOptions(padding),
      indexAxis: "y",
      parsing: false,
      scales: { x: barScale({ min, max, palette }), y: heightScale(height) },
    },
    plugins: [
      barRulesPlugin(
        spec.rules.map((rule) => ({ text: `${rule.label}: ${pointText(spec, rule)}`, value: rule.value })),
        frame,
      ),
      rowTextsPlugin(texts, palette.paper),
      endValuesPlugin({ values, rules: spec.rules, palette }),
    ],
  };
  return { config, height: Math.ceil(padding.top + height + padding.bottom) };
}

/** Through time the last stands out, otherwise each column has its colour; with a group highlighted only that has any. */
function barColour(
  { rows, columns, inTime }: GroupedSpec,
  { column, isLit }: { readonly column: number; readonly isLit: boolean },
  { palette }: Frame,
): string {
  const isLast = column === columns.length - 1;
  if (rows.some(({ highlight }) => highlight) && !isLit) return palette.rest;
  if (!inTime) return seriesColour(palette, column);
  return isLast ? palette.series[0] : palette.rest;
}
