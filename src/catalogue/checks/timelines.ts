/** A timeline in a text shows at least two events, between two days of the calendar. */

import { inSpan } from "#catalogue/events-in-span.ts";
import type { Indexes } from "#catalogue/link.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { ComponentUse } from "#lib/entries/prose.ts";
import { isDate } from "#lib/time/period.ts";
import { type Check, pagesOf } from "./context.ts";

export const checkTimelines: Check = ({ content, indexes }) =>
  pagesOf(content).flatMap(({ data }) =>
    data.prose.uses.filter(({ name }) => name === "Timeline").flatMap((use) => judge(use, indexes)),
  );

function judge(use: ComponentUse, { events, topics }: Indexes): readonly Diagnostic[] {
  const { topic = "", from, to } = use.attributes;
  const wrong = ["from", "to"].flatMap((name): Diagnostic[] => {
    const day = use.attributes[name];
    if (day === undefined || isDate(day)) return [];
    return [
      {
        code: "content/bad-date",
        severity: "error",
        message: `"${day}" is not a day of the calendar.`,
        location: use.attribute(name),
        fix: 'write year, month and day, as in "2025-06-09"',
      },
    ];
  });
  if (wrong.length > 0 || !topics.has(topic)) return wrong;
  const shown = [...events.values()].filter((event) => inSpan(event, { topic, from, to }));
  if (shown.length > 1) return [];
  const span = `${from === undefined ? "" : ` from ${from}`}${to === undefined ? "" : ` to ${to}`}`;
  return [
    {
      code: "timeline/too-few-events",
      severity: "error",
      message: `The topic "${topic}" has ${shown.length === 0 ? "no event" : "one event"}${span}, and a line needs two.`,
      location: use.attribute("topic"),
      fix: "name another topic, or a longer span",
    },
  ];
}
