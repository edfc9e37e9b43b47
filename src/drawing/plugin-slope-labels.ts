/** The names and numbers at both ends of the lines of a slope chart, without overlap, and the two moments above them. */

import type { Plugin } from "chart.js";
import { type Frame, fontOf } from "./frame.ts";
import type { LineLook } from "./line-look.ts";
import { type Font, textWidth } from "./metrics.ts";
import { drawLine, writeLabel } from "./pen.ts";
import { spread } from "./spread.ts";

/** From the end of a line to its label. */
export const endGap = 8;

export interface SlopeLabel {
  readonly lines: readonly string[];
  readonly font: Font;
  /** Where its line ends. */
  readonly value: number;
  readonly width: number;
}

interface SlopeLabelsInput {
  readonly labels: { readonly left: readonly SlopeLabel[]; readonly right: readonly SlopeLabel[] };
  /** The lines of the names of the two moments. */
  readonly heads: readonly (readonly string[])[];
  readonly looks: readonly LineLook[];
  readonly frame: Frame;
}

export function slopeLabelsPlugin({ labels, heads, looks, frame }: SlopeLabelsInput): Plugin<"line"> {
  const { lineHeight, palette, width } = frame;
  return {
    id: "costed-slope-labels",
    afterDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales: { y } }) {
      if (y === undefined) return;
      const room = { from: top - lineHeight / 2, to: bottom + lineHeight / 2 };
      for (const side of ["left", "right"] as const) {
        const [edge, sign] = side === "left" ? [left, -1] : [right, 1];
        const ends = labels[side].map(({ value }) => y.getPixelForValue(value));
        const middles = spread(
          labels[side].map(({ lines }, at) => ({ wish: ends[at] ?? 0, size: lines.length * lineHeight + 1 })),
          room,
        );
        for (const [at, { lines, font }] of labels[side].entries()) {
          const [end, middle] = [ends[at] ?? 0, middles[at] ?? 0];
          const look = looks[at];
          if (Math.abs(middle - end) > 3) {
            const leader = [
              { x: edge + 4 * sign, y: end },
              { x: edge + (endGap - 2) * sign, y: middle },
            ];
            drawLine(ctx, leader, { colour: look?.colour ?? palette.rest, width: 0.75 });
          }
          for (const [index, text] of lines.entries()) {
            const height = middle + (index - (lines.length - 1) / 2) * lineHeight;
            const place = { x: edge + endGap * sign, y: height };
            const align = side === "left" ? "right" : "left";
            writeLabel(ctx, text, place, { font, colour: look?.labelColour ?? palette.ink, align });
          }
        }
      }
      const font = fontOf(frame, "bold");
      for (const [at, head] of heads.entries()) {
        const widest = Math.max(...head.map((line) => textWidth(line, font)));
        // Over the end of the lines, moved inwards where the picture ends before the text.
        const wish = at === 0 ? left - widest / 2 : right - widest / 2;
        const start = Math.max(0, Math.min(wish, width - widest));
        for (const [index, text] of head.entries()) {
          const height = (index + 0.5) * lineHeight;
          writeLabel(ctx, text, { x: start + widest / 2, y: height }, { font, colour: palette.ink, align: "center" });
        }
      }
    },
  };
}
