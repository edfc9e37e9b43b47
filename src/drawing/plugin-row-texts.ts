/** The names of rows and of bars, in places worked out before, and readable across the lines of a plot. */

import type { ChartType, Plugin } from "chart.js";
import { writeLabel } from "./pen.ts";
import type { RowText } from "./row-layout.ts";

export function rowTextsPlugin<Type extends ChartType>(texts: readonly RowText[], halo: string): Plugin<Type> {
  return {
    id: "costed-row-texts",
    afterDatasetsDraw({ ctx, chartArea: { top } }) {
      for (const { text, x, y, font, colour, align } of texts) {
        writeLabel(ctx, text, { x, y: top + y }, { font, colour, align, halo });
      }
    },
  };
}
