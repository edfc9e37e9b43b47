/** The number at the end of each bar, and the range as a whisker. */

import type { Plugin } from "chart.js";
import type { BarSpec } from "#lib/charts/spec.ts";
import { type Font, textWidth } from "./metrics.ts";
import type { Palette } from "./palette.ts";
import { writeLabel } from "./pen.ts";
import { clearOf } from "./plugin-end-values.ts";
import { drawWhisker } from "./whisker.ts";

export interface BarValue {
  readonly text: string;
  readonly font: Font;
  readonly colour: string;
}

interface BarValuesInput {
  readonly spec: BarSpec;
  /** One for each bar. */
  readonly values: readonly BarValue[];
  /** From a bar to its number. */
  readonly gap: number;
  readonly palette: Palette;
}

/** Half the height of a whisker's ends. */
const whiskerEnd = 3.5;

export function barValuesPlugin({ spec, values, gap, palette }: BarValuesInput): Plugin<"bar"> {
  return {
    id: "costed-bar-values",
    afterDatasetsDraw({ ctx, scales: { x, y } }) {
      if (x === undefined || y === undefined) return;
      const ruleLines = spec.rules.map((rule) => x.getPixelForValue(rule.value));
      for (const [index, { point }] of spec.bars.entries()) {
        const value = values[index];
        if (value === undefined) continue;
        const height = y.getPixelForValue(index);
        const { low, high } = point ?? {};
        if (low !== undefined && high !== undefined) {
          const ends = { from: x.getPixelForValue(low.value), to: x.getPixelForValue(high.value) };
          drawWhisker(ctx, ends, { y: height, colour: palette.ink, end: whiskerEnd });
        }
        // Beside a bar to the left of zero the room is on the right.
        const end = x.getPixelForValue(Math.max(0, point?.value ?? 0, high?.value ?? 0));
        const place = { x: clearOf(end + gap, textWidth(value.text, value.font), ruleLines), y: height };
        writeLabel(ctx, value.text, place, {
          font: value.font,
          colour: value.colour,
          align: "left",
          halo: palette.paper,
        });
      }
    },
  };
}
