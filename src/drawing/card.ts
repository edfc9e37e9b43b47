/**
 * The picture that is shown where a page is linked to: 1200 by 630, a leaf of the ledger. It holds the
 * name of the site, the headline, and one thing more: a chart, a number, a finding, or a few words.
 */

import type { ChartSpec } from "#lib/charts/spec.ts";
import { type FindingMark, findingShape } from "./card-finding.ts";
import { drawKeyAndPlot } from "./draw-file.ts";
import { type Box, type FittedText, findFit, findSentences, fitText } from "./fit-text.ts";
import { type Font, fontFamily, textWidth } from "./metrics.ts";
import type { Palette } from "./palette.ts";
import { attributes, escapeText } from "./svg-text.ts";

export interface Card {
  readonly site: string;
  readonly tagline: string;
  /** Where the site is: "example.org". */
  readonly host: string;
  /** What kind of page it is: "Claim", "Event · 9 June 2025". */
  readonly kicker: string;
  /** Wraps and shrinks, and is never cut. */
  readonly headline: string;
  /** Under the rest as far as there is room, in whole sentences. */
  readonly text?: string | undefined;
  readonly number?: CardNumber | undefined;
  readonly finding?: { readonly mark: FindingMark; readonly words: string } | undefined;
  /** Left out where it would be too small to read; then the number or the text stands in its place. */
  readonly chart?: ChartSpec | undefined;
}

/** One number, drawn large. */
export interface CardNumber {
  /** "£71bn" */
  readonly value: string;
  /** What the value lacks, in smaller type after it: "in cash terms". */
  readonly rest: string;
  /** The sentence that says what the number is; absent where the headline does. */
  readonly says?: string | undefined;
}

type CardWithChart = Pick<Card, "chart" | "headline" | "number" | "kicker">;

export const cardSize = { width: 1200, height: 630 } as const;

const margin = 64;
/** The room between the double rule and the line at the foot. */
const top = 116;
const bottom = 566;
const wide = cardSize.width - 2 * margin;
/** The column of words beside a chart, and that of the chart. */
const columnWidth = 400;
const chartLeft = 512;

/** Our choice: 12 pixels of chart text come out as 15 at least, which is 7 where a card is shown half as large. */
const leastScale = 1.25;

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
  const body = besideChart(card, palette) ?? alone(card, palette);
  return `<svg${root}>${paper}${letterhead(card, palette)}${body}</svg>`;
}

/** Whether the chart of a card is in its picture, or would be too small to read. */
export function holdsChart(card: CardWithChart, palette: Palette): boolean {
  return besideChart(card, palette) !== undefined;
}

function letterhead({ site, tagline, host, kicker }: Card, palette: Palette): string {
  const right = cardSize.width - margin;
  const rule = (y: number, colour: string): string =>
    `<path${attributes({ d: `M${margin} ${y}H${right}`, stroke: colour, "stroke-width": 1.5 })}/>`;
  return [
    line(site, { x: margin, y: 66, size: 32, weight: "bold", colour: palette.ink }),
    line(tagline, { x: right, y: 66, size: 22, weight: "normal", colour: palette.muted, end: true }),
    rule(84, palette.ink),
    rule(90, palette.ink),
    kicker === "" ? "" : line(kicker, { x: margin, y: top + 26, size: 24, weight: "bold", colour: palette.muted }),
    rule(582, palette.grid),
    line(host, { x: margin, y: 612, size: 20, weight: "normal", colour: palette.muted }),
  ].join("");
}

/** Parts one under the other, each in the room that those before it leave. */
class Stack {
  markup = "";
  #y: number;

  constructor(y: number) {
    this.#y = y;
  }

  get room(): number {
    return bottom - this.#y;
  }

  box(width: number, height = this.room): Box {
    return { width, height: Math.min(height, this.room) };
  }

  space(height: number): void {
    this.#y += height;
  }

  add(height: number, markup: (y: number) => string): void {
    this.markup += markup(this.#y);
    this.#y += height;
  }

  lines(text: FittedText | undefined, colour: string): void {
    if (text === undefined) return;
    const { lines, lineHeight, font, height } = text;
    this.add(height, (y) =>
      lines
        .map((words, index) => line(words, { x: margin, y: y + (index + 0.8) * lineHeight, ...font, colour }))
        .join(""),
    );
  }
}

/** Over the whole width: the headline, then the finding, the number or the words. */
function alone(card: Card, palette: Palette): string {
  const { headline, number, finding } = card;
  const stack = new Stack(card.kicker === "" ? top : top + 44);
  const text = number?.says ?? card.text;
  // What stands under the headline gets its room first; the headline takes what is left, and never less than it needs.
  const under = (finding === undefined ? 0 : 100) + (number === undefined ? 0 : 150);
  const words = text === undefined ? 0 : (findFit(text, { width: wide, height: 190 }, body)?.height ?? 190) + 18;
  const large = number === undefined ? { ...heading, largest: finding === undefined ? 60 : 52 } : heading;
  const kept = stack.box(wide, stack.room - under - words);
  const head =
    findFit(headline, kept, { ...large, smallest: 36 }) ??
    fitText(headline, stack.box(wide, stack.room - under), large);
  stack.lines(head, palette.ink);
  if (finding !== undefined) {
    stack.space(22);
    stack.add(78, (y) => findingLine(finding, palette, y));
  }
  if (number !== undefined) stack.add(150, (y) => numberLine(number, { palette, y, width: wide }));
  stack.space(18);
  if (text !== undefined && stack.room > 0) stack.lines(findSentences(text, stack.box(wide), body), palette.muted);
  return stack.markup;
}

const heading = { weight: "bold", largest: 44, smallest: 24, leading: 1.16 } as const;
const body = { weight: "normal", largest: 36, smallest: 26, leading: 1.34 } as const;

/** The headline and what the chart shows, to the left of it; `undefined` when they do not go together. */
function besideChart(card: CardWithChart, palette: Palette): string | undefined {
  const { chart, headline, kicker } = card;
  const picture = chart === undefined ? undefined : enlarged(chart, palette);
  if (chart === undefined || picture === undefined) return undefined;
  const start = kicker === "" ? top : top + 44;
  // The headline of the page, or its number, may say what the chart says.
  const isSaid = chart.headline === headline || (card.number !== undefined && card.number.says === undefined);
  const titles = isSaid ? [undefined] : [chart.headline, undefined];
  for (const title of titles) {
    const words = column(card, { title, palette, start });
    if (words !== undefined) return words + picture;
  }
  return undefined;
}

/** The headline takes the room that the words of the chart leave; `undefined` if that is too little. */
function column(
  { chart, headline, number }: CardWithChart,
  { title, palette, start }: { readonly title: string | undefined; readonly palette: Palette; readonly start: number },
): string | undefined {
  const stack = new Stack(start);
  const within = (height: number): Box => ({ width: columnWidth, height });
  const shown = chart && findFit(chart.subtitle, within(130), { ...body, largest: 19, smallest: 16 });
  const says = title === undefined ? undefined : findFit(title, within(110), { ...heading, largest: 22, smallest: 20 });
  // A number with a sentence of its own has no room for it here.
  const large = number?.says === undefined ? number : undefined;
  const value = large && findFit(large.value, within(90), { ...heading, largest: 72 });
  const rest = large && findFit(large.rest, within(80), { ...body, largest: 25, smallest: 20 });
  const parts = [shown, says, value, rest].filter((part) => part !== undefined);
  if (shown === undefined || (title !== undefined && says === undefined)) return undefined;
  const room = stack.room - parts.reduce((sum, { height }) => sum + height, 0) - 48;
  const head = findFit(headline, within(room), { ...heading, largest: 46, smallest: 28 });
  if (head === undefined) return undefined;
  stack.lines(head, palette.ink);
  stack.space(10);
  stack.lines(value, palette.series[0]);
  stack.lines(rest, palette.muted);
  stack.space(14);
  stack.lines(says, palette.ink);
  stack.space(4);
  stack.lines(shown, palette.muted);
  return stack.markup;
}

/** The chart with its key in the middle of its column; `undefined` when it would be too small to read. */
function enlarged(chart: ChartSpec, palette: Palette): string | undefined {
  const room = { width: cardSize.width - margin - chartLeft, height: bottom - top };
  for (const narrow of [400, 440, 480]) {
    const { markup, height } = drawKeyAndPlot(chart, { width: narrow, palette });
    const scale = Math.min(room.width / narrow, room.height / height);
    if (scale < leastScale) continue;
    const y = Math.round(top + (room.height - height * scale) / 2);
    const place = `translate(${chartLeft} ${y}) scale(${Math.floor(scale * 1000) / 1000})`;
    return `<g${attributes({ transform: place })}>${markup}</g>`;
  }
  return undefined;
}

interface NumberPlace {
  readonly palette: Palette;
  readonly y: number;
  readonly width: number;
}

/** The value as large as fits, and what it lacks after it on the same line, or under it. */
function numberLine({ value, rest }: CardNumber, { palette, y, width }: NumberPlace): string {
  const { font } = fitText(
    value,
    { width, height: 140 },
    { weight: "bold", largest: 124, smallest: 40, leading: 1.12 },
  );
  const after = margin + textWidth(value, font) + 22;
  const baseline = y + 122;
  const small = findFit(rest, { width: margin + width - after, height: 50 }, { ...body, largest: 40, smallest: 26 });
  const below =
    small === undefined ? findFit(rest, { width, height: 34 }, { ...body, largest: 28, smallest: 16 }) : undefined;
  const bold = { weight: "bold", colour: palette.series[0] } as const;
  const beside = (text: FittedText | undefined, x: number, at: number): string =>
    text === undefined ? "" : line(text.lines.join(" "), { x, y: at, ...text.font, colour: palette.muted });
  return below === undefined
    ? line(value, { x: margin, y: baseline, size: font.size, ...bold }) + beside(small, after, baseline)
    : line(value, { x: margin, y: y + 100, size: Math.min(font.size, 96), ...bold }) + beside(below, margin, y + 140);
}

/** Under a line, as a sum is: what the record shows of the claim. */
function findingLine({ mark, words }: NonNullable<Card["finding"]>, palette: Palette, y: number): string {
  const rule = `<path${attributes({ d: `M${margin} ${y}H${margin + wide}`, stroke: palette.rest, "stroke-width": 1.5 })}/>`;
  const { font } = fitText(words, { width: wide - 98, height: 60 }, { ...heading, largest: 46 });
  return (
    rule +
    findingShape(mark, { x: margin + 2, y: y + 30, ink: palette.ink }) +
    line(words, { x: margin + 98, y: y + 64, ...font, colour: palette.ink })
  );
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
