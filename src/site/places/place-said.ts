/** What a place has said of the promise, as its page and the list of places show it. */

import type { Place, Position } from "#lib/entries/entries.ts";
import type { RichText } from "#lib/figures/rich-text.ts";

/** Oldest first; what was said on one day stays in the order of the file. */
export function saidBy({ positions = [] }: Pick<Place, "positions">): readonly Position[] {
  return positions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The newest short words of what it has said. */
export function shortSaid(place: Pick<Place, "positions">): RichText | undefined {
  return saidBy(place).findLast(({ short }) => short !== undefined)?.short;
}
