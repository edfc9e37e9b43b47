/** Atom feeds, whose dates come from the content: a feed changes only when what it tells of does. */

import { fullUrl, getConfig } from "./catalogue.ts";
import { escapeHtml } from "./html.ts";

export interface FeedEntry {
  /** The address of what the entry is about, without the base path. */
  readonly address: string;
  readonly title: string;
  /** A day, month or year. */
  readonly updated: string;
  readonly summary: string;
  /** The whole of it as HTML, whose texts are escaped already. */
  readonly html?: string | undefined;
}

export interface Feed {
  /** What it holds, after the name of the site. */
  readonly title: string;
  readonly address: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

export function atomFeed({ title, address, page, entries }: Feed): Response {
  const site = getConfig();
  const latest = entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1);
  const self = escapeHtml(fullUrl(address));
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(site.language)}">`,
    `<id>${self}</id>`,
    `<title>${escapeHtml(`${site.title}: ${title}`)}</title>`,
    `<subtitle>${escapeHtml(site.tagline)}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(fullUrl(page))}"/>`,
    `<updated>${instant(latest ?? "1970-01-01")}</updated>`,
    `<author><name>${escapeHtml(site.publisher)}</name></author>`,
    `<rights>${escapeHtml(site.licence.name)}</rights>`,
    ...entries.map(entryText),
    "</feed>",
    "",
  ].join("\n");
  return new Response(xml, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}

function entryText({ address, title, updated, summary, html }: FeedEntry): string {
  const url = escapeHtml(fullUrl(address));
  return [
    "<entry>",
    `<id>${url}</id>`,
    `<title>${escapeHtml(title)}</title>`,
    `<link href="${url}"/>`,
    `<updated>${instant(updated)}</updated>`,
    `<summary>${escapeHtml(summary)}</summary>`,
    ...(html === undefined ? [] : [`<content type="html">${escapeHtml(html)}</content>`]),
    "</entry>",
  ].join("\n");
}

/** The first moment of a day, month or year: Atom wants a time. */
function instant(date: string): string {
  const [year, month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}T00:00:00Z`;
}
