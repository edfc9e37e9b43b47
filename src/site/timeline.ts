/** Which events a timeline in a text shows. */

import type { Entry } from "#catalogue/catalogue.ts";
import { inSpan } from "#catalogue/events-in-span.ts";
import type { Event } from "#lib/entries/entries.ts";
import { getCatalogue } from "./catalogue.ts";

export function eventsBetween(wanted: {
  readonly topic: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): readonly Entry<Event>[] {
  return [...getCatalogue().events.values()].filter((event) => inSpan(event, wanted));
}
