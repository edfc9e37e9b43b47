/** Every figure of the site. */

import type { APIRoute } from "astro";
import { figuresCsv } from "#site/export/site-package.ts";

export const GET: APIRoute = () =>
  new Response(figuresCsv(), { headers: { "content-type": "text/csv; charset=utf-8" } });
