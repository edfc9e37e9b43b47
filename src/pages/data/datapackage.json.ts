/** All figures and series as one data package. */

import type { APIRoute } from "astro";
import { packageJson } from "#site/export/site-package.ts";

export const GET: APIRoute = () => new Response(packageJson(), { headers: { "content-type": "application/json" } });
