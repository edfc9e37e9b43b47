/**
 * Runs in Chromium: draws one thing twice, on a real canvas and through the recorder, and compares the pixels.
 * Text is left out on both sides, because fonts differ; it is measured with our own table on both, so that the
 * layout is the same.
 */

import {
  ArcElement,
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  DoughnutController,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
} from "chart.js";
import { drawChart } from "#drawing/draw.ts";
import { textWidth } from "#drawing/metrics.ts";
import { lightPalette } from "#drawing/palette.ts";
import { createRecorder } from "#drawing/recorder.ts";
import { parseFont } from "#drawing/text-style.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { type ConfigName, configs } from "./configs.ts";
import { type ShapeName, shapes } from "./shapes.ts";

export type Subject =
  | { readonly kind: "spec"; readonly spec: ChartSpec; readonly width: number }
  | { readonly kind: "config"; readonly name: ConfigName }
  | { readonly kind: "shape"; readonly name: ShapeName };

export interface Tolerance {
  /** How far an edge may lie from where it should, in pixels. */
  readonly edge: number;
  /** How far a channel may be apart where there is no edge, of 255. */
  readonly area: number;
}

export interface Difference {
  /** How many pixels are further apart than the tolerance. */
  readonly differing: number;
  /** Those that one picture has in many pixels, and the other in less than half as many. */
  readonly colours: readonly string[];
  /** How many pixels are not the background. */
  readonly painted: number;
  /** How far the worst edge lies from where it should, in pixels. */
  readonly worst: number;
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly drawOn: (context: CanvasRenderingContext2D) => void;
}

const size = { width: 300, height: 200 };
const paper = lightPalette.paper;

// Without the plugins that write words: they would join in every chart.
Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
);

/** To be destroyed when the pixels were read: that clears the canvas. */
const charts: Chart[] = [];

function draw(subject: Subject): Drawn {
  switch (subject.kind) {
    case "spec":
      return drawSpec(subject.spec, subject.width);
    case "config": {
      const make = configs[subject.name];
      const recorder = createRecorder({ ...size, idPrefix: "a", fontSize: 12 });
      chartOn(recorder.context, make());
      return { ...size, svg: rootOf(size, recorder.markup()), drawOn: (context) => chartOn(context, make()) };
    }
    case "shape": {
      const recorder = createRecorder({ ...size, idPrefix: "a", fontSize: 12 });
      shapes[subject.name](recorder.context);
      return { ...size, svg: rootOf(size, recorder.markup()), drawOn: shapes[subject.name] };
    }
    default:
      return subject satisfies never;
  }
}

/** The configuration is the one that the drawing of the chart itself gave to Chart.js. */
function drawSpec(spec: ChartSpec, width: number): Drawn {
  let used: ChartConfiguration | undefined;
  const catcher = {
    id: "catch-configuration",
    beforeInit({ config }: Chart): void {
      const { data, options, plugins } = config;
      used = { type: "type" in config ? config.type : "line", data, options: options ?? {}, plugins: plugins ?? [] };
    },
  };
  Chart.register(catcher);
  let svg: string;
  try {
    svg = drawChart(spec, { width, palette: lightPalette, idPrefix: "a" });
  } finally {
    Chart.unregister(catcher);
  }
  const config = used;
  if (config === undefined) throw new Error(`The chart "${spec.id}" was drawn without Chart.js.`);
  const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
  return { width, height, svg, drawOn: (context) => chartOn(context, config) };
}

function chartOn(context: CanvasRenderingContext2D, config: ChartConfiguration): void {
  charts.push(new Chart(context.canvas, { ...config, platform: BasicPlatform } as ChartConfiguration));
}

function rootOf({ width, height }: typeof size, markup: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="none">${markup}</svg>`;
}

/** The picture that the recorder wrote. */
export function svgOf(subject: Subject): string {
  return draw(subject).svg;
}

/** The canvas's picture against this SVG, which may be another one than the recorder wrote. */
export async function compare(subject: Subject, svg: string, tolerance: Tolerance): Promise<Difference> {
  const { width, height, drawOn } = draw(subject);
  const canvas = canvasOf(width, height);
  drawOn(withoutText(contextOf(canvas)));
  const image = new Image(width, height);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.replaceAll(/<text[^>]*>[^<]*<\/text>/g, ""))}`;
  await image.decode();
  const [left, right] = [pixelsOf(canvas), pixelsOf(image)];
  for (const chart of charts.splice(0)) chart.destroy();
  return {
    ...difference(left, right, tolerance),
    colours: uncommonColours(svg, [left, right], tolerance.area),
  };
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement("canvas"), { width, height });
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("There is no drawing context.");
  return context;
}

function withoutText(context: CanvasRenderingContext2D): CanvasRenderingContext2D {
  return Object.assign(context, {
    fillText: () => undefined,
    strokeText: () => undefined,
    measureText: (text: string) => ({ width: textWidth(text, parseFont(context.font)) }),
  });
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** From 0 to 255. */
  readonly at: (x: number, y: number, channel: number) => number;
}

/** On our paper. */
function pixelsOf(picture: HTMLCanvasElement | HTMLImageElement): Picture {
  const context = contextOf(canvasOf(picture.width, picture.height));
  context.fillStyle = paper;
  const { width, height } = picture;
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  return { width, height, at: (x, y, channel) => data[4 * (y * width + x) + channel] ?? 0 };
}

function difference(left: Picture, right: Picture, { edge, area }: Tolerance): Omit<Difference, "colours"> {
  let [differing, painted, worst] = [0, 0, 0];
  for (let y = 0; y < left.height; y++) {
    for (let x = 0; x < left.width; x++) {
      const over = [0, 1, 2].map((channel) => {
        const apart = Math.abs(left.at(x, y, channel) - right.at(x, y, channel));
        return apart <= area ? 0 : (apart - area) / Math.max(1, rangeAround([left, right], { x, y, channel }));
      });
      worst = Math.max(worst, ...over);
      if (Math.max(...over) > edge) differing += 1;
      if ([0, 1, 2].some((channel) => left.at(x, y, channel) !== left.at(0, 0, channel))) painted += 1;
    }
  }
  return { differing, painted, worst: Math.round(worst * 100) / 100 };
}

/** How far apart the values of a channel are in the nine pixels around, in both pictures together. */
function rangeAround(
  pictures: readonly Picture[],
  { x, y, channel }: { readonly x: number; readonly y: number; readonly channel: number },
): number {
  let [low, high] = [255, 0];
  for (const { width, height, at } of pictures) {
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        low = Math.min(low, at(column, row, channel));
        high = Math.max(high, at(column, row, channel));
      }
    }
  }
  return high - low;
}

/** Our choice: fewer pixels than this of one colour may be all edge, as those of a whisker are. */
const many = 150;

/** Those named in the SVG that many pixels of one picture have, and less than half as many of the other. */
function uncommonColours(svg: string, pictures: readonly Picture[], area: number): readonly string[] {
  const named = new Set([...svg.matchAll(/#[0-9a-f]{6}\b/g)].map(([colour]) => colour));
  return [...named].filter((colour) => {
    const counts = pictures.map((picture) => countPixels(picture, colour, area));
    return Math.max(...counts) >= many && Math.min(...counts) < Math.max(...counts) / 2;
  });
}

function countPixels({ width, height, at }: Picture, colour: string, area: number): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (channels.every((value, channel) => Math.abs(value - at(x, y, channel)) <= area)) count += 1;
    }
  }
  return count;
}
