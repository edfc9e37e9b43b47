/** Everything may be read; here is the list of it. */

import type { APIRoute } from "astro";
import { fullUrl } from "#site/catalogue.ts";

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullUrl("/sitemap.xml")}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
