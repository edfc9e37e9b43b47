/** A chart's spec → SVG, in Node and in the browser alike. */

import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from "chart.js";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { makeBarConfig } from "./config-bar.ts";
import { makeDotsConfig } from "./config-dots.ts";
import { makeGroupedConfig } from "./config-grouped.ts";
import { makeLineConfig } from "./config-line.ts";
import { makeSlopeConfig } from "./config-slope.ts";
import { makeStackedConfig } from "./config-stacked.ts";
import type { Frame } from "./frame.ts";
import { type AnyDrawable, type DrawOptions, type Plot, plotOf, svgOfPlot } from "./plot.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/**
 * The chart as an `<svg>`: the plot only, without headline, subtitle, key and source.
 *
 * @throws {DrawingError} if the chart would need something that the recorder does not draw.
 */
export function drawChart(spec: ChartSpec, options: DrawOptions): string {
  return svgOfPlot(drawPlot(spec, options), options);
}

/** @throws {DrawingError} if the chart would need something that the recorder does not draw. */
export function drawPlot(spec: ChartSpec, options: Omit<DrawOptions, "naming">): Plot {
  return plotOf(spec.id, (frame) => makeConfig(spec, frame), options);
}

function makeConfig(spec: ChartSpec, frame: Frame): AnyDrawable {
  switch (spec.kind) {
    case "line":
      return makeLineConfig(spec, frame);
    case "bar":
      return makeBarConfig(spec, frame);
    case "grouped":
      return makeGroupedConfig(spec, frame);
    case "stacked":
      return makeStackedConfig(spec, frame);
    case "dots":
      return makeDotsConfig(spec, frame);
    case "slope":
      return makeSlopeConfig(spec, frame);
    default:
      return spec satisfies never;
  }
}
