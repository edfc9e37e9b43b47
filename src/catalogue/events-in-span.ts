/** Which events a timeline shows: the same answer for the check and for the page. */

import type { Event } from "#lib/entries/entries.ts";

/** Days as `2025-06-09`; both ends belong to the span. */
export function inSpan(
  { topics, date }: Pick<Event, "topics" | "date">,
  {
    topic,
    from = "",
    to = "9999",
  }: { readonly topic: string; readonly from?: string | undefined; readonly to?: string | undefined },
): boolean {
  return topics.includes(topic) && date >= from && date <= to;
}
