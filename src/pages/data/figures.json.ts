/** Every figure of the site, for programs. */

import type { APIRoute } from "astro";
import { figuresJson } from "#site/export/site-package.ts";

export const GET: APIRoute = () => new Response(figuresJson(), { headers: { "content-type": "application/json" } });
