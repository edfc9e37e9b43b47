/** Every page address, with the day its text was last checked where that is known. */

import type { APIRoute } from "astro";
import { allAddresses, pageAddress } from "#catalogue/addresses.ts";
import { pagesOf } from "#components/site/page-parts.ts";
import { fullUrl, getCatalogue } from "#site/catalogue.ts";
import { escapeHtml } from "#site/html.ts";

export const GET: APIRoute = () => {
  const catalogue = getCatalogue();
  const reviewed = new Map(
    pagesOf(catalogue).map(({ kind, page }) => [pageAddress({ kind, id: page.id }), page.reviewed]),
  );
  const urls = allAddresses(catalogue).map((address) => {
    const day = reviewed.get(address);
    const changed = day === undefined ? "" : `<lastmod>${day}</lastmod>`;
    return `<url><loc>${escapeHtml(fullUrl(address))}</loc>${changed}</url>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
};
