/** What a place has said is shown on its page, and only a place of a profile has one. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Check } from "./context.ts";

export const checkPositionsShown: Check = ({ content }) =>
  content.places.flatMap((entry): readonly Diagnostic[] => {
    const hasPage = content.profiles.some(({ data }) => data.places.includes(entry.id));
    if (entry.data.positions === undefined || hasPage) return [];
    return [
      {
        code: "content/contradiction",
        severity: "error",
        message: `"${entry.id}" has positions, but stands in no profile and so has no page, so nobody would read them.`,
        location: entry.place.key(["positions"]),
        fix: 'add the place to "places" of a profile, or remove "positions"',
      },
    ];
  });
