/** How to cite a chart, in words. */

import type { APIRoute } from "astro";
import { citationText } from "#lib/export/citation.ts";
import { chartsWith } from "#site/chart-files.ts";
import { chartCitation } from "#site/export/chart-export.ts";

export const getStaticPaths = () => chartsWith("citation");

export const GET: APIRoute<object, { id: string }> = ({ params }) =>
  new Response(citationText(chartCitation(params.id)), { headers: { "content-type": "text/plain; charset=utf-8" } });
