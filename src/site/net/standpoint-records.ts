/** How many claims come from a standpoint, and what was found on them. */

import { findingWords } from "#lib/entries/claim.ts";
import { claimsCount, type StandpointLine, standpointLines } from "#site/claim-view.ts";
import { pieces, type RecordKind, text } from "./truth.ts";

const lineOf = (id: string): StandpointLine | undefined => standpointLines().find((line) => line.id === id);

export const standpoint: RecordKind = {
  exists: (id) => lineOf(id) !== undefined,
  show: (id, field) => {
    const line = lineOf(id);
    switch (field) {
      case "title":
        return line && text(line.name);
      case "count":
        return line && text(claimsCount(line.count));
      case "findings":
        return line && pieces(line.findings.map(({ finding, count }) => `${findingWords[finding]}: ${count}`));
      default:
        return undefined;
    }
  },
};
