/** Target lines across a line chart: the lines behind the data, their labels in front and clear of it. */

import type { Chart, Plugin } from "chart.js";
import type { LineSpec } from "#lib/charts/spec.ts";
import { type Frame, fontOf } from "./frame.ts";
import { textWidth } from "./metrics.ts";
import type { Point } from "./path-recorder.ts";
import { crisp, drawLine, writeLabel } from "./pen.ts";
import { placeRuleLabels } from "./place-rule-labels.ts";

export interface DrawnRule {
  readonly text: string;
  readonly value: number;
}

export function lineRulesPlugin(
  rules: readonly DrawnRule[],
  { frame, lines }: { readonly frame: Frame; readonly lines: LineSpec },
): Plugin<"line"> {
  const { palette, lineHeight } = frame;
  const font = fontOf(frame);
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
        text,
        width: textWidth(text, font),
        y: crisp(scales["y"]?.getPixelForValue(value) ?? 0),
      }));
      const area = { left: left + 2, right, top: top - lineHeight, bottom };
      for (const { text, box } of placeRuleLabels({
        labels,
        area,
        height: lineHeight,
        lines: drawnLines(chart, lines),
      })) {
        const place = { x: box.left, y: (box.top + box.bottom) / 2 };
        writeLabel(ctx, text, place, { font, colour: palette.ink, align: "left", halo: palette.paper });
      }
    },
  };
}

/** What the labels keep clear of: each line without its gaps, and the edges of bands. */
function drawnLines({ scales: { x, y } }: Chart<"line">, { periods, series }: LineSpec): readonly (readonly Point[])[] {
  if (x === undefined || y === undefined) return [];
  return series.flatMap(({ points }) =>
    (["value", "low", "high"] as const).map((edge) =>
      periods.flatMap(({ position }, index) => {
        const value = points[index]?.[edge];
        return value === undefined ? [] : [{ x: x.getPixelForValue(position), y: y.getPixelForValue(value) }];
      }),
    ),
  );
}
