/** An Atom feed of the corrections, the latest first. */

import type { APIRoute } from "astro";
import { correctionsAddress, correctionsFeedAddress } from "#catalogue/addresses.ts";
import { atomFeed } from "#site/atom.ts";
import { correctionEntry } from "#site/correction-entry.ts";
import { viewCorrections } from "#site/corrections-view.ts";

export const GET: APIRoute = () =>
  atomFeed({
    title: "corrections",
    address: correctionsFeedAddress,
    page: correctionsAddress,
    entries: viewCorrections().map(correctionEntry),
  });
