/** How to cite a chart, for BibTeX. */

import type { APIRoute } from "astro";
import { bibtexText } from "#lib/export/citation.ts";
import { chartsWith } from "#site/chart-files.ts";
import { chartCitation } from "#site/export/chart-export.ts";

export const getStaticPaths = () => chartsWith("bib");

export const GET: APIRoute<object, { id: string }> = ({ params }) =>
  new Response(bibtexText(chartCitation(params.id)), {
    headers: { "content-type": "application/x-bibtex; charset=utf-8" },
  });
