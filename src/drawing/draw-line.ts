/** A chart of lines → SVG, alone: what a browser loads to draw a scenario again. */

import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from "chart.js";
import type { LineSpec } from "#lib/charts/spec.ts";
import { makeLineConfig } from "./config-line.ts";
import { type DrawOptions, plotOf, svgOfPlot } from "./plot.ts";

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

/**
 * The same picture as `drawChart` makes of the same spec, to the last byte.
 *
 * @throws {DrawingError} if the chart would need something that the recorder does not draw.
 */
export function drawLineChart(spec: LineSpec, options: DrawOptions): string {
  return svgOfPlot(
    plotOf(spec.id, (frame) => makeLineConfig(spec, frame), options),
    options,
  );
}
