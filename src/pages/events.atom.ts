/** An Atom feed of the events, the latest first. */

import type { APIRoute } from "astro";
import { eventsAddress, feedAddress } from "#catalogue/addresses.ts";
import { byDate } from "#components/site/page-parts.ts";
import { atomFeed } from "#site/atom.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { eventEntry } from "#site/event-entry.ts";

export const GET: APIRoute = () =>
  atomFeed({
    title: "events",
    address: feedAddress,
    page: eventsAddress,
    entries: byDate([...getCatalogue().events.values()])
      .toReversed()
      .map(eventEntry),
  });
