/** Under each part of a stacked bar its name and number, or its number alone, where that fits. */

import type { Plugin } from "chart.js";
import { type Frame, fontOf } from "./frame.ts";
import { textWidth } from "./metrics.ts";
import { writeLabel } from "./pen.ts";

export interface PartLabel {
  readonly name: string;
  readonly value: string;
  /** Where the part starts and ends, as values. */
  readonly from: number;
  readonly to: number;
}

interface PartLabelsInput {
  readonly rows: readonly { readonly y: number; readonly parts: readonly PartLabel[] }[];
  readonly frame: Frame;
}

/** Between two labels on one line. */
const labelGap = 8;

export function partLabelsPlugin({ rows, frame }: PartLabelsInput): Plugin<"bar"> {
  const font = fontOf(frame);
  const look = { font, colour: frame.palette.muted, align: "left", halo: frame.palette.paper } as const;
  return {
    id: "costed-part-labels",
    afterDatasetsDraw({ ctx, chartArea: { top }, scales: { x } }) {
      if (x === undefined) return;
      for (const { y, parts } of rows) {
        for (const [at, { name, value, from, to }] of parts.entries()) {
          // Off the line of zero.
          const start = x.getPixelForValue(from) + 3;
          // After the last part the rest of the line is free.
          const end = at === parts.length - 1 ? frame.width : x.getPixelForValue(to) - labelGap;
          const text = [`${name} ${value}`, value].find((one) => textWidth(one, font) <= end - start);
          if (text === undefined) continue;
          writeLabel(ctx, text, { x: start, y: top + y }, look);
        }
      }
    },
  };
}
