/**
 * The picture that is shown where a page is linked to: 1200 by 630, a leaf of the ledger. It holds the
 * name of the site, the headline, and one thing more: a chart, a number, a finding, or a few words.
 */

import type { ChartSpec } from "#lib/charts/spec.ts";
import { drawPlot } from "./draw.ts";
import { type Font, fontFamily, textWidth, wrapText } from "./metrics.ts";
import type { Palette } from "./palette.ts";
import { attributes, escapeText } from "./svg-text.ts";

/** How much of the bar of a finding is filled, as on pages. */
export type FindingMark = "full" | "middle" | "half" | "empty" | "dotted" | "open";

export interface Card {
  readonly site: string;
  readonly tagline: string;
  /** What kind of page it is: "Claim", "Event · 9 June 2025". */
  readonly kicker: string;
  readonly headline: string;
  /** A few words under it; what does not fit is cut at a word. */
  readonly text?: string | undefined;
  /** One number, drawn large. */
  readonly value?: string | undefined;
  readonly finding?: { readonly mark: FindingMark; readonly words: string } | undefined;
  readonly chart?: ChartSpec | undefined;
}

export const cardSize = { width: 1200, height: 630 } as const;

const margin = 64;
/** Below the double rule, and above the lower edge. */
const top = 116;
const bottom = 580;

/** Sizes of a headline, the largest that fits first; our choice, readable when a card is shown a third as wide. */
const wholeSizes = [60, 54, 48, 42] as const;
const besideSizes = [44, 40, 36, 32] as const;

interface Written {
  readonly markup: string;
  readonly foot: number;
}

export function drawCard(card: Card, palette: Palette): string {
  const { width, height } = cardSize;
  const root = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    "font-family": fontFamily,
    fill: "none",
  });
  const paper = `<rect${attributes({ width, height, fill: palette.paper })}/>`;
  const chart = card.chart === undefined ? undefined : chartBeside(card.chart, palette);
  return `<svg${root}>${paper}${letterhead(card, palette)}${
    chart === undefined ? bodyAlone(card, palette) : bodyBeside(card, palette) + chart
  }</svg>`;
}

function letterhead({ site, tagline }: Card, palette: Palette): string {
  const right = cardSize.width - margin;
  const rule = (y: number, wide: number): string =>
    `<path${attributes({ d: `M${margin} ${y}H${right}`, stroke: palette.ink, "stroke-width": wide })}/>`;
  return [
    line(site, { x: margin, y: 66, size: 32, weight: "bold", colour: palette.ink }),
    line(tagline, { x: right, y: 66, size: 22, weight: "normal", colour: palette.muted, end: true }),
    rule(84, 1.5),
    rule(90, 1.5),
  ].join("");
}

/** Over the whole width: the headline, then the number, the finding or the words. */
function bodyAlone(card: Card, palette: Palette): string {
  const width = cardSize.width - 2 * margin;
  const hasMore = card.value !== undefined || card.text !== undefined || card.finding !== undefined;
  const head = headOf(card, palette, { width, sizes: wholeSizes, foot: hasMore ? 400 : bottom });
  let markup = head.markup;
  let y = head.foot + 20;
  if (card.finding !== undefined) {
    markup += findingAt(card.finding, palette, y + 30);
    y += 66;
  }
  if (card.value !== undefined) {
    const size = largestThatFits(card.value, width, [120, 96, 76, 60]);
    markup += line(card.value, { x: margin, y: y + size * 0.82, size, weight: "bold", colour: palette.series[0] });
    y += size + 12;
  }
  if (card.text !== undefined) {
    const { text } = card;
    const isWhole = (size: number): boolean =>
      y + wrapText(text, width, { size, weight: "normal" }).length * size * 1.34 <= bottom;
    const size = [38, 34].find(isWhole) ?? 30;
    markup += paragraph(text, { width, y, foot: bottom, font: { size, weight: "normal" } }, palette.muted).markup;
  }
  return markup;
}

/** To the left of a chart. */
function bodyBeside(card: Card, palette: Palette): string {
  const width = 400;
  const head = headOf(card, palette, { width, sizes: besideSizes, foot: 480 });
  if (card.text === undefined || head.foot > 470) return head.markup;
  const words = { width, y: head.foot + 16, foot: bottom, font: { size: 24, weight: "normal" } as const };
  return head.markup + paragraph(card.text, words, palette.muted).markup;
}

/** The narrow form of the chart, enlarged; `undefined` when it would be too small to read. */
function chartBeside(spec: ChartSpec, palette: Palette): string | undefined {
  const [left, room] = [504, { width: cardSize.width - margin - 504, height: bottom - top }];
  const plot = drawPlot(spec, { width: 400, palette, idPrefix: "card" });
  const scale = Math.min(room.width / plot.width, room.height / plot.height);
  if (scale < 1.25) return undefined;
  const y = top + (room.height - plot.height * scale) / 2;
  const place = `translate(${left} ${Math.round(y)}) scale(${Math.round(scale * 1000) / 1000})`;
  return `<g${attributes({ transform: place, "font-size": plot.fontSize })}>${plot.markup}</g>`;
}

function headOf(
  { kicker, headline }: Card,
  palette: Palette,
  { width, sizes, foot }: { readonly width: number; readonly sizes: readonly number[]; readonly foot: number },
): Written {
  const label = line(kicker, { x: margin, y: top + 26, size: 24, weight: "bold", colour: palette.muted });
  const start = top + 44;
  const fits = (size: number): boolean => {
    const lines = wrapText(headline, width, { size, weight: "bold" });
    const isNarrow = lines.every((text) => textWidth(text, { size, weight: "bold" }) <= width);
    return isNarrow && start + lines.length * size * 1.16 <= foot;
  };
  const size = sizes.find(fits) ?? sizes[sizes.length - 1] ?? 32;
  const written = paragraph(headline, { width, y: start, foot, font: { size, weight: "bold" } }, palette.ink);
  return { markup: label + written.markup, foot: written.foot };
}

/** Lines from `y` down to `foot` at most; the last one that fits ends with an ellipsis when there are more. */
function paragraph(
  text: string,
  { width, y, foot, font }: { readonly width: number; readonly y: number; readonly foot: number; readonly font: Font },
  colour: string,
): Written {
  const height = font.size * (font.weight === "bold" ? 1.16 : 1.34);
  const all = wrapText(text, width, font);
  const most = Math.max(1, Math.floor((foot - y) / height));
  const lines = all.length <= most ? all : [...all.slice(0, most - 1), cut(all.slice(most - 1).join(" "), width, font)];
  const markup = lines
    .map((one, index) => line(one, { x: margin, y: y + index * height + font.size * 0.92, ...font, colour }))
    .join("");
  return { markup, foot: y + lines.length * height };
}

/** As many whole words as fit on one line, and an ellipsis. */
function cut(text: string, width: number, font: Font): string {
  const words = text.split(" ");
  for (let count = words.length; count > 0; count--) {
    const short = `${words
      .slice(0, count)
      .join(" ")
      .replace(/[,;:.]$/, "")}…`;
    if (textWidth(short, font) <= width) return short;
  }
  return "…";
}

function largestThatFits(text: string, width: number, sizes: readonly number[]): number {
  return sizes.find((size) => textWidth(text, { size, weight: "bold" }) <= width) ?? sizes[sizes.length - 1] ?? 60;
}

function findingAt({ mark, words }: NonNullable<Card["finding"]>, palette: Palette, y: number): string {
  const box = { x: margin + 2, y: y - 24, width: 58, height: 24 };
  const frame = (more: Readonly<Record<string, string | number>>): string =>
    `<rect${attributes({ ...box, stroke: palette.ink, "stroke-width": 3, ...more })}/>`;
  const part = (x: number, wide: number): string =>
    `<rect${attributes({ x, y: box.y, width: wide, height: box.height, fill: palette.ink })}/>`;
  const shapes: Readonly<Record<FindingMark, () => string>> = {
    full: () => frame({ fill: palette.ink }),
    middle: () => frame({}) + part(box.x + box.width / 4, box.width / 2),
    half: () => frame({}) + part(box.x, box.width / 2),
    empty: () => frame({}),
    dotted: () => frame({ "stroke-dasharray": "3 4" }),
    open: () =>
      `<path${attributes({ d: `M${box.x} ${box.y}h${box.width}M${box.x} ${box.y + box.height}h${box.width}`, stroke: palette.ink, "stroke-width": 3 })}/>`,
  };
  return shapes[mark]() + line(words, { x: margin + 78, y, size: 34, weight: "bold", colour: palette.ink });
}

interface LineLook extends Font {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly end?: boolean;
}

function line(text: string, { x, y, size, weight, colour, end = false }: LineLook): string {
  const own = attributes({
    x,
    y,
    fill: colour,
    "font-size": size,
    "font-weight": weight === "bold" ? weight : undefined,
    "text-anchor": end ? "end" : undefined,
  });
  return `<text${own}>${escapeText(text)}</text>`;
}
