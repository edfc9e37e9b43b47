/**
 * A chart for the pages of others: drawn at more widths, because nobody knows how wide its place is, and
 * with a height for the frame around it, because without a script a frame cannot grow with its content.
 */

import { embedAddress } from "#catalogue/addresses.ts";
import { type Font, textWidth, wrapText } from "#drawing/metrics.ts";
import { fullUrl } from "./catalogue.ts";
import { type ChartView, chartSpec, viewChart } from "./charts.ts";
import { escapeHtml } from "./html.ts";

/** In pixels, as `embed.css` shows them: each from this width of the frame on, less the room at both sides. */
export const embedWidths = [280, 360, 480, 600, 760, 960] as const;

export function viewEmbed(id: string): ChartView {
  return viewChart(chartSpec(id), embedWidths);
}

/** What another site pastes: a frame that needs no script, and may keep its content in a sandbox. */
export function embedCode(id: string): string {
  const view = viewEmbed(id);
  const title = escapeHtml(view.spec.headline);
  return `<iframe src="${fullUrl(embedAddress(id))}" title="${title}" width="100%" height="${embedHeight(view)}" loading="lazy" frameborder="0" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

/** The sizes of `embed.css`, in pixels. */
const side = 12;
const lengths = { around: 28, gaps: 40, headline: 22.5, small: 18.2, key: 24, foot: 20.8 } as const;

/** Our choice: a serif is at most this much wider than the table of widths that we have. */
const serifFactor = 1.2;
/** So may the type of a reader's system be. */
const systemFactor = 1.15;
const headlineFont: Font = { size: 18, weight: "bold" };
const smallFont: Font = { size: 13, weight: "normal" };

/** What ends the page: the way to the chart's own. */
export const embedWay = "The data, other forms and how to cite";

/** High enough for the content at every width from 280 pixels on, rounded up to ten. */
export function embedHeight(view: ChartView): number {
  const heights = view.pictures.map(({ width, height }, index) => {
    const room = index === 0 ? width - 2 * side : width;
    return height + wordsHeight(view, room);
  });
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

function wordsHeight({ spec, key }: ChartView, room: number): number {
  const lines = (text: string, font: Font, factor = 1): number => wrapText(text, room / factor, font).length;
  const source = `Source: ${spec.source}.${spec.note === undefined ? "" : ` Note: ${spec.note}`}`;
  return (
    lengths.around +
    lengths.gaps +
    lines(spec.headline, headlineFont, serifFactor) * lengths.headline +
    lines(spec.subtitle, smallFont, systemFactor) * lengths.small +
    keyLines(key, room) * lengths.key +
    lines(source, smallFont, systemFactor) * lengths.small +
    // The name of the site stands before the way, in a type that may be wider.
    lines(`${embedWay} ${"x".repeat(24)}`, smallFont) * lengths.foot
  );
}

/** Marks and their words run on as a line of text does. */
function keyLines(key: ChartView["key"], room: number): number {
  let [count, used] = [0, room + 1];
  for (const { text } of key) {
    const width = textWidth(text, { size: 14, weight: "normal" }) + 29;
    if (used + width > room) [count, used] = [count + 1, 0];
    used += width + 18;
  }
  return count;
}
