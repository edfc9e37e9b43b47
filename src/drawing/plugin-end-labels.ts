/** The name and the last number of each line, beside its end. */

import type { Plugin } from "chart.js";
import type { LineSpec } from "#lib/charts/spec.ts";
import type { Frame } from "./frame.ts";
import type { EndLabel, LineLook } from "./line-look.ts";
import { drawLine, writeLabel } from "./pen.ts";
import { spread } from "./spread.ts";

interface EndLabelsInput {
  readonly spec: LineSpec;
  readonly labels: readonly (EndLabel | undefined)[];
  readonly looks: readonly LineLook[];
  readonly frame: Frame;
}

/** From the dot at the end of a line to what follows it. */
const dotRoom = 5;
const labelGap = 9;

export function endLabelsPlugin({ spec, labels, looks, frame }: EndLabelsInput): Plugin<"line"> {
  const { lineHeight, palette } = frame;
  return {
    id: "costed-end-labels",
    afterDatasetsDraw({ ctx, chartArea: { top, bottom, right }, scales: { x, y } }) {
      if (x === undefined || y === undefined) return;
      const ends = labels.flatMap((label, at) => {
        if (label === undefined) return [];
        const end = {
          x: x.getPixelForValue(spec.periods[label.index]?.position ?? 0),
          y: y.getPixelForValue(label.point.value),
        };
        return [{ ...label, end, look: looks[at] }];
      });
      const room = { from: top - lineHeight / 2, to: bottom + lineHeight / 2 };
      const middles = spread(
        ends.map(({ end, lines }) => ({ wish: end.y, size: lines.length * lineHeight + 4 })),
        room,
      );
      for (const [at, { end, lines, look }] of ends.entries()) {
        const middle = middles[at] ?? end.y;
        const colour = look?.labelColour ?? palette.ink;
        if (end.x < right - 1 || Math.abs(middle - end.y) > lineHeight) {
          const leader = [
            { x: end.x + dotRoom, y: end.y },
            { x: right + labelGap - 3, y: middle },
          ];
          drawLine(ctx, leader, { colour: look?.colour ?? palette.rest, width: 0.75 });
        }
        for (const [index, { text, font }] of lines.entries()) {
          const height = middle + (index - (lines.length - 1) / 2) * lineHeight;
          writeLabel(ctx, text, { x: right + labelGap, y: height }, { font, colour, align: "left" });
        }
      }
    },
  };
}
