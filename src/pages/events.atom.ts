/** An Atom feed of the events, the latest first. Its dates come from the content, so it changes only with it. */

import type { APIRoute } from "astro";
import { eventAddress, eventsAddress, feedAddress } from "#catalogue/addresses.ts";
import { byDate } from "#components/site/page-parts.ts";
import { fullUrl, getCatalogue, getConfig } from "#site/catalogue.ts";
import { escapeHtml } from "#site/html.ts";
import { showText } from "#site/number-view.ts";

export const GET: APIRoute = () => {
  const { title, tagline, publisher, language, licence } = getConfig();
  const events = byDate([...getCatalogue().events.values()]).toReversed();
  const latest = events
    .map(({ reviewed }) => reviewed)
    .toSorted()
    .at(-1);
  const entries = events.map(({ id, title: name, summary, reviewed }) => {
    const url = escapeHtml(fullUrl(eventAddress(id)));
    return [
      "<entry>",
      `<id>${url}</id>`,
      `<title>${escapeHtml(showText(name))}</title>`,
      `<link href="${url}"/>`,
      `<updated>${instant(reviewed)}</updated>`,
      `<summary>${escapeHtml(showText(summary))}</summary>`,
      "</entry>",
    ].join("\n");
  });
  const self = escapeHtml(fullUrl(feedAddress));
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(language)}">`,
    `<id>${self}</id>`,
    `<title>${escapeHtml(`${title}: events`)}</title>`,
    `<subtitle>${escapeHtml(tagline)}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(fullUrl(eventsAddress))}"/>`,
    `<updated>${instant(latest ?? "1970-01-01")}</updated>`,
    `<author><name>${escapeHtml(publisher)}</name></author>`,
    `<rights>${escapeHtml(licence.name)}</rights>`,
    ...entries,
    "</feed>",
    "",
  ].join("\n");
  return new Response(xml, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};

/** The first moment of a day, month or year: Atom wants a time. */
function instant(date: string): string {
  const [year, month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}T00:00:00Z`;
}
