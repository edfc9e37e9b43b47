/** What the levers of a scenario need, for the script that moves them. */

import type { APIRoute } from "astro";
import { getCatalogue } from "#site/catalogue.ts";
import { leversFile } from "#site/levers-file.ts";

export function getStaticPaths() {
  return [...getCatalogue().linkData.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(leversFile(params["id"] ?? "")), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
