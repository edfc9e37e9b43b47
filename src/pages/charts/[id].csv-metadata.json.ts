/** What the columns of a chart's CSV are, where the standard looks for it. */

import type { APIRoute } from "astro";
import { chartsWith } from "#site/chart-files.ts";
import { chartMetadata } from "#site/export/chart-export.ts";
import { jsonText } from "#site/export/site-package.ts";

export const getStaticPaths = () => chartsWith("csvw");

export const GET: APIRoute<object, { id: string }> = ({ params }) =>
  new Response(jsonText(chartMetadata(params.id)), { headers: { "content-type": "application/csvm+json" } });
