/** One series as its source prints it. */

import type { APIRoute } from "astro";
import { seriesCsv } from "#site/export/site-package.ts";
import { exportedSeries } from "#site/export/site-tables.ts";

export const getStaticPaths = () => exportedSeries().map(({ id }) => ({ params: { id } }));

export const GET: APIRoute<object, { id: string }> = ({ params }) =>
  new Response(seriesCsv(params.id), { headers: { "content-type": "text/csv; charset=utf-8" } });
