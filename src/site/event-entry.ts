/** An event as an entry of a feed. */

import { eventAddress } from "#catalogue/addresses.ts";
import type { Entry } from "#catalogue/catalogue.ts";
import type { Event } from "#lib/entries/entries.ts";
import type { FeedEntry } from "./atom.ts";
import { showText } from "./number-view.ts";

export function eventEntry({ id, title, summary, reviewed }: Entry<Event>): FeedEntry {
  return { address: eventAddress(id), title: showText(title), updated: reviewed, summary: showText(summary) };
}
