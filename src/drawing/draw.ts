/** A chart's spec → SVG, in Node and in the browser alike. Chart.js lays it out, the recorder writes it. */

import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from "chart.js";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { makeBarConfig } from "./config-bar.ts";
import type { Drawable } from "./config-base.ts";
import { makeDotsConfig } from "./config-dots.ts";
import { makeGroupedConfig } from "./config-grouped.ts";
import { makeLineConfig } from "./config-line.ts";
import type { PlacedBars } from "./config-rows.ts";
import { makeSlopeConfig } from "./config-slope.ts";
import { makeStackedConfig } from "./config-stacked.ts";
import { type Frame, makeFrame } from "./frame.ts";
import { fontFamily } from "./metrics.ts";
import type { Palette } from "./palette.ts";
import { createRecorder, type Recorder } from "./recorder.ts";
import { attributes, DrawingError, escapeText } from "./svg-text.ts";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/**
 * How the picture is announced: not at all, because the text around it says it all; by an element of
 * the page; or by a title of its own.
 */
export type Naming =
  | { readonly kind: "hidden" }
  | { readonly kind: "labelled-by"; readonly id: string }
  | { readonly kind: "title"; readonly title: string };

export interface DrawOptions {
  /** In pixels, 240 or more; text keeps its size, so a narrow chart has fewer ticks. */
  readonly width: number;
  readonly palette: Palette;
  /** Starts every id in the picture: different for each drawing on a page. */
  readonly idPrefix: string;
  /** Hidden when left out. */
  readonly naming?: Naming | undefined;
}

/** Just the elements of a plot, for those who build a picture around it. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly markup: string;
}

/**
 * The chart as an `<svg>`: the plot only, without headline, subtitle, key and source.
 *
 * @throws {DrawingError} if the chart would need something that the recorder does not draw.
 */
export function drawChart(spec: ChartSpec, options: DrawOptions): string {
  const plot = drawPlot(spec, options);
  const { palette, naming = { kind: "hidden" } } = options;
  const root = attributes({
    xmlns: palette.use === "file" ? "http://www.w3.org/2000/svg" : undefined,
    class: "plot",
    viewBox: `0 0 ${plot.width} ${plot.height}`,
    width: plot.width,
    height: plot.height,
    "font-family": fontFamily,
    "font-size": plot.fontSize,
    fill: "none",
    ...announcement(naming),
  });
  const title = naming.kind === "title" ? `<title>${escapeText(naming.title)}</title>` : "";
  const background =
    palette.use === "file"
      ? `<rect${attributes({ width: plot.width, height: plot.height, fill: palette.paper })}/>`
      : "";
  return `<svg${root}>${title}${background}${plot.markup}</svg>`;
}

function announcement(naming: Naming): Readonly<Record<string, string>> {
  switch (naming.kind) {
    case "hidden":
      return { "aria-hidden": "true" };
    case "labelled-by":
      return { role: "img", "aria-labelledby": naming.id };
    case "title":
      return { role: "img" };
    default:
      return naming satisfies never;
  }
}

/** @throws {DrawingError} if the chart would need something that the recorder does not draw. */
export function drawPlot(spec: ChartSpec, { width, palette, idPrefix }: Omit<DrawOptions, "naming">): Plot {
  if (!(width >= 240))
    throw new DrawingError(`The chart "${spec.id}" cannot be drawn ${width} pixels wide; 240 is the least.`);
  const frame = makeFrame(width, palette);
  const { config, height } = makeConfig(spec, frame);
  const recorder = createRecorder({ width, height, idPrefix, fontSize: frame.fontSize });
  return { width, height, fontSize: frame.fontSize, markup: record(config, recorder) };
}

type AnyDrawable = Drawable<"line"> | Drawable<"bar"> | Drawable<"bar", PlacedBars>;

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

function record(config: AnyDrawable["config"], recorder: Recorder): string {
  // The basic platform asks nothing of a page, so the same code runs where there is one.
  const chart = new Chart(recorder.context.canvas, { ...config, platform: BasicPlatform } as ChartConfiguration);
  const markup = recorder.markup();
  chart.destroy();
  return markup;
}
