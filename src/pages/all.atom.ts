/** An Atom feed of events and corrections together, what changed last first. */

import type { APIRoute } from "astro";
import { allFeedAddress, homeAddress } from "#catalogue/addresses.ts";
import { byDate } from "#components/site/page-parts.ts";
import { atomFeed } from "#site/atom.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { correctionEntry } from "#site/correction-entry.ts";
import { viewCorrections } from "#site/corrections-view.ts";
import { eventEntry } from "#site/event-entry.ts";

export const GET: APIRoute = () => {
  const events = byDate([...getCatalogue().events.values()])
    .toReversed()
    .map(eventEntry);
  const entries = [...viewCorrections().map(correctionEntry), ...events];
  return atomFeed({
    title: "events and corrections",
    address: allFeedAddress,
    page: homeAddress,
    entries: entries.toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0)),
  });
};
