/**
 * A chart as a picture that stands alone: headline, subtitle, key and source are inside, because a
 * downloaded file has no page around it.
 */

import { type KeyEntry, makeKey } from "#lib/charts/key.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { drawPlot } from "./draw.ts";
import { type Font, fontFamily, textWidth, wrapText } from "./metrics.ts";
import { type Palette, seriesColour } from "./palette.ts";
import type { Point } from "./path-recorder.ts";
import { attributes, escapeText } from "./svg-text.ts";

export interface FileOptions {
  /** In pixels, 280 or more. */
  readonly width: number;
  readonly palette: Palette;
}

interface Block {
  readonly markup: string;
  readonly height: number;
}

interface TextBlock {
  readonly text: string;
  readonly font: Font;
  readonly colour: string;
  readonly lineHeight: number;
}

/** Around the picture. */
const margin = 20;

/** A picture on its own background, with a name space, a title and no ids but its own. */
export function drawFile(spec: ChartSpec, { width, palette }: FileOptions): string {
  const inner = width - 2 * margin;
  const plot = drawPlot(spec, { width: inner, palette, idPrefix: spec.id });
  const small = { font: { size: 12, weight: "normal" }, colour: palette.muted, lineHeight: 16 } as const;
  const blocks: readonly Block[] = [
    textBlock({ text: spec.headline, font: { size: 18, weight: "bold" }, colour: palette.ink, lineHeight: 24 }, inner),
    gap(4),
    textBlock({ ...small, font: { size: 13, weight: "normal" }, text: spec.subtitle, lineHeight: 18 }, inner),
    gap(10),
    keyBlock(makeKey(spec), palette, inner),
    { markup: `<g font-size="${plot.fontSize}">${plot.markup}</g>`, height: plot.height },
    gap(12),
    ...(spec.note === undefined ? [] : [textBlock({ ...small, text: spec.note }, inner), gap(4)]),
    textBlock({ ...small, text: `Source: ${spec.source}` }, inner),
  ];
  let y = margin;
  let markup = "";
  for (const block of blocks) {
    if (block.markup !== "") markup += `<g transform="translate(${margin} ${y})">${block.markup}</g>`;
    y += block.height;
  }
  const height = y + margin;
  const root = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "font-family": fontFamily,
    fill: "none",
  });
  const background = `<rect${attributes({ width, height, fill: palette.paper })}/>`;
  return `<svg${root}><title>${escapeText(spec.headline)}</title>${background}${markup}</svg>`;
}

/** The plot with its key above it, for pictures that say the rest in their own way. */
export function drawKeyAndPlot(spec: ChartSpec, { width, palette }: FileOptions): Block {
  const plot = drawPlot(spec, { width, palette, idPrefix: spec.id });
  const key = keyBlock(makeKey(spec), palette, width);
  const markup = `${key.markup}<g${attributes({ transform: `translate(0 ${key.height})`, "font-size": plot.fontSize })}>${plot.markup}</g>`;
  return { markup, height: key.height + plot.height };
}

function gap(height: number): Block {
  return { markup: "", height };
}

function textBlock({ text, font, colour, lineHeight }: TextBlock, width: number): Block {
  const lines = wrapText(text, width, font);
  const own = attributes({
    fill: colour,
    "font-size": font.size,
    "font-weight": font.weight === "bold" ? "bold" : undefined,
  });
  const spans = lines.map((line, index) => {
    const y = (index + 0.75) * lineHeight;
    return `<text${attributes({ y })}>${escapeText(line)}</text>`;
  });
  return { markup: `<g${own}>${spans.join("")}</g>`, height: lines.length * lineHeight };
}

/** One mark after another, on as many lines as they need; empty when there is nothing to explain. */
function keyBlock(entries: readonly KeyEntry[], palette: Palette, width: number): Block {
  if (entries.length === 0) return gap(0);
  const font: Font = { size: 12, weight: "normal" };
  let [x, y] = [0, 0];
  let markup = "";
  for (const { mark, text } of entries) {
    const wide = 30 + Math.ceil(textWidth(text, font));
    if (x > 0 && x + wide > width) [x, y] = [0, y + 18];
    markup += markShape(mark, { x, y }, palette);
    markup += `<text${attributes({ x: x + 30, y: y + 12, fill: palette.muted, "font-size": font.size })}>${escapeText(text)}</text>`;
    x += wide + 18;
  }
  return { markup, height: y + 24 };
}

function markShape(mark: KeyEntry["mark"], { x, y }: Point, palette: Palette): string {
  const { series, paper, band, ink } = palette;
  const [accent] = series;
  const box = { x: x + 1, y: y + 3, width: 22, height: 10 };
  const middle = y + 8;
  const line = (d: string, more: Readonly<Record<string, string | number>>): string =>
    `<path${attributes({ d, ...more })}/>`;
  switch (mark) {
    case "line-solid":
      return line(`M${x} ${middle}h24`, { stroke: accent, "stroke-width": 2.5 });
    case "line-dashed":
      return line(`M${x} ${middle}h24`, { stroke: accent, "stroke-width": 2.5, "stroke-dasharray": "5 3" });
    case "bar-filled":
      return `<rect${attributes({ ...box, fill: accent })}/>`;
    case "bar-open":
      return `<rect${attributes({ ...box, fill: paper, stroke: accent, "stroke-width": 1.5 })}/>`;
    case "dot-filled":
      return `<circle${attributes({ cx: x + 12, cy: middle, r: 5, fill: accent })}/>`;
    case "dot-open":
      return `<circle${attributes({ cx: x + 12, cy: middle, r: 5, fill: paper, stroke: accent, "stroke-width": 1.75 })}/>`;
    case "dot-ours":
      return line(`M${x + 12} ${middle - 6}l6 6l-6 6l-6 -6z`, { fill: paper, stroke: accent, "stroke-width": 1.75 });
    case "part-1":
    case "part-2":
    case "part-3":
    case "part-4":
    case "part-5":
      return `<rect${attributes({ ...box, fill: seriesColour(palette, Number(mark.slice(5)) - 1) })}/>`;
    case "band":
      return `<rect${attributes({ ...box, fill: band })}/>`;
    case "whisker":
      return line(`M${x} ${middle}h24M${x} ${y + 4.5}v7M${x + 24} ${y + 4.5}v7`, { stroke: ink, "stroke-width": 1.5 });
    default:
      return mark satisfies never;
  }
}
