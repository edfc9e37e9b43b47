/** What drawing a chart needs whatever its kind: Chart.js lays it out, the recorder writes it. */

import { BasicPlatform, Chart, type ChartConfiguration } from "chart.js";
import type { Drawable } from "./config-base.ts";
import type { PlacedBars } from "./config-rows.ts";
import { type Frame, makeFrame } from "./frame.ts";
import { fontFamily } from "./metrics.ts";
import type { Palette } from "./palette.ts";
import { createRecorder, type Recorder } from "./recorder.ts";
import { attributes, DrawingError, escapeText } from "./svg-text.ts";

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

export type AnyDrawable = Drawable<"line"> | Drawable<"bar"> | Drawable<"bar", PlacedBars>;

/** @throws {DrawingError} if the chart would need something that the recorder does not draw. */
export function plotOf(
  id: string,
  makeConfig: (frame: Frame) => AnyDrawable,
  { width, palette, idPrefix }: Omit<DrawOptions, "naming">,
): Plot {
  if (!(width >= 240))
    throw new DrawingError(`The chart "${id}" cannot be drawn ${width} pixels wide; 240 is the least.`);
  const frame = makeFrame(width, palette);
  const { config, height } = makeConfig(frame);
  const recorder = createRecorder({ width, height, idPrefix, fontSize: frame.fontSize });
  return { width, height, fontSize: frame.fontSize, markup: record(config, recorder) };
}

/** A plot as an `<svg>`, without headline, subtitle, key and source. */
export function svgOfPlot(plot: Plot, { palette, naming = { kind: "hidden" } }: DrawOptions): string {
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

function record(config: AnyDrawable["config"], recorder: Recorder): string {
  // The basic platform asks nothing of a page, so the same code runs where there is one.
  const chart = new Chart(recorder.context.canvas, { ...config, platform: BasicPlatform } as ChartConfiguration);
  const markup = recorder.markup();
  chart.destroy();
  return markup;
}
