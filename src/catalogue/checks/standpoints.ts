/** Each claim says from which standpoint it was made, as soon as one does: then a reader sees that all sides are looked at alike. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import type { Claim } from "#lib/entries/claim.ts";
import type { Located } from "#lib/entries/located.ts";
import type { Check } from "./context.ts";

export const checkStandpoints: Check = ({ content: { claims }, options: { standpoints = {} } }) => {
  const known = Object.keys(standpoints);
  const isSaid = claims.some(({ data }) => data.standpoint !== undefined);
  return isSaid ? claims.flatMap((entry) => findingsOf(entry, known)) : [];
};

function findingsOf(entry: Located<Claim>, known: readonly string[]): readonly Diagnostic[] {
  const { standpoint } = entry.data;
  if (standpoint !== undefined && known.includes(standpoint)) return [];
  const choice = known.length === 0 ? "" : `use ${listNames(known)}, or `;
  const nearest = standpoint === undefined ? undefined : findNearest(standpoint, known);
  return [
    standpoint === undefined
      ? {
          code: "claim/no-standpoint",
          severity: "warning",
          message: "This claim does not say from which standpoint it was made, and other claims do.",
          location: entry.place.key(["finding"]),
          fix: `add "standpoint:" with one of those in site.config.ts: ${listNames(known)}`,
        }
      : {
          code: "claim/unknown-standpoint",
          severity: "error",
          message: `This claim names the standpoint "${standpoint}", which site.config.ts does not have.`,
          location: entry.place.at(["standpoint"]),
          fix: nearest === undefined ? `${choice}add it to "standpoints" in site.config.ts` : `use "${nearest}"`,
        },
  ];
}
