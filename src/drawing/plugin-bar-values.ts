/** The number at the end of each bar, and the range as a whisker. */

import type { Plugin } from "chart.js";
import type { BarSpec } from "#lib/charts/spec.ts";
import { type Font, textWidth } from "./metrics.ts";
import type { Palette } from "./palette.ts";
import { drawLine, writeLabel } from "./pen.ts";

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

/** Our choice: a number moves at most this far from its bar to get past a target line. */
const mostShift = 14;

/** Between a target line and a number after it. */
const ruleGap = 4;

/** Where a number starts: past a target line if that is near, across it otherwise. */
function clearOf(start: number, width: number, lines: readonly number[]): number {
  const crossed = lines.find((line) => line > start - ruleGap && line < start + width);
  if (crossed === undefined || crossed + ruleGap - start > mostShift) return start;
  return crossed + ruleGap;
}

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
          const [from, to] = [x.getPixelForValue(low.value), x.getPixelForValue(high.value)];
          drawLine(
            ctx,
            [
              { x: from, y: height },
              { x: to, y: height },
            ],
            { colour: palette.ink, width: 1.5 },
          );
          for (const end of [from, to]) {
            const cap = [
              { x: end, y: height - whiskerEnd },
              { x: end, y: height + whiskerEnd },
            ];
            drawLine(ctx, cap, { colour: palette.ink, width: 1.5 });
          }
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
