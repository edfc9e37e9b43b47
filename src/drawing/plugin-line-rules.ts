/** Target lines across a line chart: the lines behind the data, their labels in front and clear of it. */

import type { Chart, Plugin } from "chart.js";
import type { LineSpec, SpecPoint } from "#lib/charts/spec.ts";
import { type Frame, fontOf } from "./frame.ts";
import { textWidth, wrapText } from "./metrics.ts";
import type { Point } from "./path-recorder.ts";
import { crisp, drawLine, writeLabel } from "./pen.ts";
import { type LabelForm, placeRuleLabels } from "./place-rule-labels.ts";

export interface DrawnRule {
  readonly text: string;
  readonly value: number;
}

interface RulesInput {
  readonly frame: Frame;
  readonly drawn: LineSpec;
  /** How far labels keep from the ends of the plot, where something else stands. */
  readonly aside?: number;
}

export function lineRulesPlugin(rules: readonly DrawnRule[], { frame, drawn, aside = 0 }: RulesInput): Plugin<"line"> {
  const { palette, lineHeight } = frame;
  return {
    id: "costed-rules",
    beforeDatasetsDraw({ ctx, chartArea: { left, right }, scales: { y } }) {
      if (y === undefined) return;
      for (const { value } of rules) {
        const height = crisp(y.getPixelForValue(value));
        drawLine(
          ctx,
          [
            { x: left, y: height },
            { x: right, y: height },
          ],
          { colour: palette.rule, width: 1 },
        );
      }
    },
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      const { left, right, top, bottom } = chartArea;
      const labels = rules.map(({ text, value }) => ({
        forms: labelForms(text, frame),
        y: crisp(scales["y"]?.getPixelForValue(value) ?? 0),
      }));
      const area = { left: left + 2 + aside, right: right - aside, top: top - lineHeight - 2, bottom };
      for (const { lines, box, align } of placeRuleLabels({ labels, area, lines: drawnLines(chart, drawn) })) {
        for (const [index, text] of lines.entries()) {
          const place = { x: align === "left" ? box.left : box.right, y: box.top + (index + 0.5) * lineHeight };
          writeLabel(ctx, text, place, { font: fontOf(frame), colour: palette.ink, align, halo: palette.paper });
        }
      }
    },
  };
}

/** On one line, or on two of about the same width. */
function labelForms(text: string, frame: Frame): readonly LabelForm[] {
  const font = fontOf(frame);
  const width = textWidth(text, font);
  const form = (lines: readonly string[]): LabelForm => ({
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, font))),
    height: lines.length * frame.lineHeight,
  });
  return [form([text]), form(wrapText(text, width * 0.6, font))];
}

const edges: readonly ((point: SpecPoint) => number | undefined)[] = [
  ({ value }) => value,
  ({ low }) => low?.value,
  ({ high }) => high?.value,
];

/** What the labels keep clear of: each line without its gaps, and the edges of bands. */
function drawnLines({ scales: { x, y } }: Chart<"line">, { periods, series }: LineSpec): readonly (readonly Point[])[] {
  if (x === undefined || y === undefined) return [];
  return series.flatMap(({ points }) =>
    edges.map((edge) =>
      periods.flatMap(({ position }, index) => {
        const point = points[index];
        const value = point ? edge(point) : undefined;
        return value === undefined ? [] : [{ x: x.getPixelForValue(position), y: y.getPixelForValue(value) }];
      }),
    ),
  );
}
