/** What lies in the folder of the data. */

import type { APIRoute } from "astro";
import { siteReadme } from "#site/export/site-package.ts";

export const GET: APIRoute = () =>
  new Response(siteReadme(), { headers: { "content-type": "text/markdown; charset=utf-8" } });
