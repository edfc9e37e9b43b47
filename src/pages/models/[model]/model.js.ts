/** The code of a model that is kept for old links. */

import type { APIRoute } from "astro";
import { frozenPaths, frozenResponse } from "#site/frozen/published.ts";

export const getStaticPaths = frozenPaths;

export const GET: APIRoute = ({ params }) => frozenResponse(params["model"], "model.js");
