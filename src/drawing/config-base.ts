/** What all our configurations of Chart.js share: nothing that moves, asks the screen, or varies. */

import type { ChartConfiguration, ChartOptions, ChartType, DefaultDataPoint } from "chart.js";
import type { Frame } from "./frame.ts";
import { fontFamily } from "./metrics.ts";

/** A configuration and the height it needs; the width is the frame's. */
export interface Drawable<Type extends ChartType, Data = DefaultDataPoint<Type>> {
  readonly config: ChartConfiguration<Type, Data>;
  readonly height: number;
}

/** Axes have no line of their own. Chart.js would leave the start of grid lines' dashes undefined. */
export const noBorder = { display: false, dashOffset: 0 };

interface Padding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function baseOptions(padding: Padding) {
  return {
    animation: false,
    clip: false,
    devicePixelRatio: 1,
    events: [],
    layout: { autoPadding: false, padding: { ...padding } },
    responsive: false,
  } satisfies ChartOptions<"line"> & ChartOptions<"bar">;
}

export function tickFont({ fontSize, lineHeight }: Frame): { family: string; size: number; lineHeight: string } {
  return { family: fontFamily, size: fontSize, lineHeight: `${lineHeight}px` };
}
