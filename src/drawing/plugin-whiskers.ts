/** The range of each dot as a whisker behind it, on a thin line that leads the eye from the name. */

import type { Plugin } from "chart.js";
import type { SpecPoint } from "#lib/charts/spec.ts";
import type { Palette } from "./palette.ts";
import { crisp, drawLine } from "./pen.ts";
import { drawWhisker } from "./whisker.ts";

export interface Whisker {
  readonly point: SpecPoint;
  /** From the top of the plot. */
  readonly y: number;
  readonly colour: string;
}

export function whiskersPlugin(whiskers: readonly Whisker[], palette: Palette): Plugin<"line"> {
  return {
    id: "costed-whiskers",
    beforeDatasetsDraw({ ctx, chartArea: { left, right, top }, scales: { x } }) {
      if (x === undefined) return;
      for (const { point, y, colour } of whiskers) {
        const height = top + y;
        const guide = [
          { x: left, y: crisp(height) },
          { x: right, y: crisp(height) },
        ];
        drawLine(ctx, guide, { colour: palette.grid, width: 1 });
        const { low, high } = point;
        if (low === undefined || high === undefined) continue;
        const ends = { from: x.getPixelForValue(low.value), to: x.getPixelForValue(high.value) };
        drawWhisker(ctx, ends, { y: height, colour, end: 4.5 });
      }
    },
  };
}
