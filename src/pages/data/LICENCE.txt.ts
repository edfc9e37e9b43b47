/** What may be done with the data. */

import type { APIRoute } from "astro";
import { siteLicence } from "#site/export/site-package.ts";

export const GET: APIRoute = () =>
  new Response(siteLicence(), { headers: { "content-type": "text/plain; charset=utf-8" } });
