/** The number after the end of each bar, and its range as a whisker. */

import type { Plugin } from "chart.js";
import type { SpecPoint, SpecRule } from "#lib/charts/spec.ts";
import { type Font, textWidth } from "./metrics.ts";
import type { Palette } from "./palette.ts";
import { drawLine, writeLabel } from "./pen.ts";
import { drawWhisker } from "./whisker.ts";

export interface EndValue {
  readonly text: string;
  readonly font: Font;
  readonly colour: string;
  /** From the top of the plot. */
  readonly y: number;
  /** Where the text starts, before the gap. */
  readonly value: number;
  /** Its range, if it has one. */
  readonly point?: SpecPoint | undefined;
}

/** From a bar to its number. */
export const valueGap = 5;

/** Our choice: a number moves at most this far from its bar to get past a target line. */
const mostShift = 14;

/** Between a target line and a number after it. */
const ruleGap = 4;

/** Where a number starts: past a target line if that is near, across it otherwise. */
export function clearOf(start: number, width: number, lines: readonly number[]): number {
  const crossed = lines.find((line) => line > start - ruleGap && line < start + width);
  if (crossed === undefined || crossed + ruleGap - start > mostShift) return start;
  return crossed + ruleGap;
}

/** How much room a number and its gaps take after a bar. */
export function endWidth({ text, font }: Pick<EndValue, "text" | "font">, hasRules: boolean): number {
  return Math.ceil(textWidth(text, font)) + valueGap + (hasRules ? mostShift : 0) + 1;
}

interface EndValuesInput {
  readonly values: readonly EndValue[];
  readonly rules: readonly SpecRule[];
  readonly palette: Palette;
}

export function endValuesPlugin({ values, rules, palette }: EndValuesInput): Plugin<"bar"> {
  return {
    id: "costed-end-values",
    afterDatasetsDraw({ ctx, chartArea: { top }, scales: { x } }) {
      if (x === undefined) return;
      const ruleLines = rules.map((rule) => x.getPixelForValue(rule.value));
      for (const { text, font, colour, y, value, point } of values) {
        const { low, high } = point ?? {};
        if (low !== undefined && high !== undefined) {
          const ends = { from: x.getPixelForValue(low.value), to: x.getPixelForValue(high.value) };
          drawWhisker(ctx, ends, { y: top + y, colour: palette.ink, end: 3.5 });
        }
        const start = clearOf(x.getPixelForValue(value) + valueGap, textWidth(text, font), ruleLines);
        writeLabel(ctx, text, { x: start, y: top + y }, { font, colour, align: "left", halo: palette.paper });
      }
    },
  };
}

export function separatorsPlugin(
  lines: readonly { readonly value: number; readonly from: number; readonly to: number }[],
  palette: Palette,
): Plugin<"bar"> {
  return {
    id: "costed-separators",
    afterDatasetsDraw({ ctx, chartArea: { top }, scales: { x } }) {
      if (x === undefined) return;
      for (const { value, from, to } of lines) {
        const across = x.getPixelForValue(value);
        const line = [
          { x: across, y: top + from },
          { x: across, y: top + to },
        ];
        drawLine(ctx, line, { colour: palette.paper, width: 2 });
      }
    },
  };
}
