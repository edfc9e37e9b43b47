/** How to cite a chart, for reference managers. */

import type { APIRoute } from "astro";
import { cslJson } from "#lib/export/citation.ts";
import { chartsWith } from "#site/chart-files.ts";
import { chartCitation } from "#site/export/chart-export.ts";
import { jsonText } from "#site/export/site-package.ts";

export const getStaticPaths = () => chartsWith("csl");

export const GET: APIRoute<object, { id: string }> = ({ params }) =>
  new Response(jsonText(cslJson(chartCitation(params.id))), {
    headers: { "content-type": "application/vnd.citationstyles.csl+json" },
  });
