/** The numbers of a chart as its sources state them. */

import type { APIRoute } from "astro";
import { csvText } from "#lib/export/csv.ts";
import { chartsWith } from "#site/chart-files.ts";
import { chartTable } from "#site/export/chart-export.ts";

export const getStaticPaths = () => chartsWith("csv");

export const GET: APIRoute<object, { id: string }> = ({ params }) =>
  new Response(csvText(chartTable(params.id)), { headers: { "content-type": "text/csv; charset=utf-8" } });
