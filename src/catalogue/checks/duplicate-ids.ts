/** An id names one thing: figures share their names across all sources, and so do series. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { compareText } from "#lib/diagnostics/diagnostic.ts";
import type { Located } from "#lib/entries/located.ts";
import type { Check } from "./context.ts";

export const checkDuplicateIds: Check = ({ content }) => [
  ...duplicates([...content.figures, ...content.derived], "figure", "id"),
  ...duplicates(content.series, "series", undefined),
];

function duplicates(
  entries: readonly Located<unknown>[],
  noun: string,
  field: string | undefined,
): readonly Diagnostic[] {
  const first = new Map<string, Located<unknown>>();
  const findings: Diagnostic[] = [];
  for (const entry of entries.toSorted((a, b) => compareText(a.place.path, b.place.path))) {
    const before = first.get(entry.id);
    if (before === undefined) {
      first.set(entry.id, entry);
      continue;
    }
    const { path, start } = before.place.key([]);
    findings.push({
      code: "content/duplicate-id",
      severity: "error",
      message: `The ${noun} "${entry.id}" exists already, in ${path} at line ${start.line}.`,
      location: field === undefined ? entry.place.key([]) : entry.place.at([field]),
      fix: "give one of the two another id",
    });
  }
  return findings;
}
