/** An Atom feed of the events, the latest first. */

import type { APIRoute } from "astro";
import { eventAddress, eventsAddress, feedAddress } from "#catalogue/addresses.ts";
import { byDate } from "#components/site/page-parts.ts";
import { atomFeed } from "#site/atom.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { showText } from "#site/number-view.ts";

export const GET: APIRoute = () =>
  atomFeed({
    title: "events",
    address: feedAddress,
    page: eventsAddress,
    entries: byDate([...getCatalogue().events.values()])
      .toReversed()
      .map(({ id, title, summary, reviewed }) => ({
        address: eventAddress(id),
        title: showText(title),
        updated: reviewed,
        summary: showText(summary),
      })),
  });
