/** A chart's meaning and its numbers, for programs. */

import type { APIRoute } from "astro";
import { chartsWith } from "#site/chart-files.ts";
import { chartJson } from "#site/export/chart-export.ts";
import { jsonText } from "#site/export/site-package.ts";

export const getStaticPaths = () => chartsWith("json");

export const GET: APIRoute<object, { id: string }> = ({ params }) =>
  new Response(jsonText(chartJson(params.id)), { headers: { "content-type": "application/json" } });
