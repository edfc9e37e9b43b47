/** Works out every published costing, once, for the check and for the pages, and holds it against what was printed. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import type { Costing } from "#lib/entries/costing.ts";
import type { Located } from "#lib/entries/located.ts";
import { CaseError } from "#lib/scenario/costing/origins.ts";
import { type Comparison, compareLine } from "#lib/scenario/costing/published.ts";
import type { CaseLookup } from "#lib/scenario/costing/resolve-case.ts";
import { type CostingResult, workCase } from "#lib/scenario/costing/work-case.ts";
import { formatStated } from "#lib/units/format.ts";
import { findingOfCase } from "./case-finding.ts";
import { caseLookupIn } from "./case-lookup.ts";
import type { Indexes } from "./link.ts";

/** What a costing comes to, and each published line beside it, in the order of the file. */
export interface Costed {
  readonly result: CostingResult;
  readonly lines: readonly Comparison[];
}

export interface CostingWork {
  readonly costed: ReadonlyMap<string, Costed>;
  readonly findings: readonly Diagnostic[];
}

export function workCostings(content: Content, indexes: Indexes): CostingWork {
  const costed = new Map<string, Costed>();
  const findings: Diagnostic[] = [];
  const lookup = caseLookupIn(indexes, content);
  for (const entry of content.costings) {
    const worked = workEntry(entry, lookup);
    findings.push(...worked.findings);
    if (worked.costed !== undefined) costed.set(entry.id, worked.costed);
  }
  return { costed, findings };
}

function workEntry(
  { data, place }: Located<Costing>,
  lookup: CaseLookup,
): { costed?: Costed; findings: readonly Diagnostic[] } {
  try {
    const result = workCase(data.case, lookup);
    const lines = data.published.map((line, index) => compareLine(line, result, [index]));
    const findings = lines.flatMap((line, index) => notMet(data, line, index, place));
    return { costed: { result, lines }, findings };
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    // A line is named by its place in the list; what the case itself refuses begins with a field.
    const isLine = typeof error.path[0] === "number";
    return {
      findings: [findingOfCase(error, (path) => place.at([isLine ? "published" : "case", ...path]), lookup.names)],
    };
  }
}

function notMet(
  { published }: Costing,
  { ours, isMet }: Comparison,
  index: number,
  place: Located<Costing>["place"],
): readonly Diagnostic[] {
  const line = published[index];
  if (line === undefined || isMet || line["known-gap"] !== undefined) return [];
  const { value, unit, what } = line;
  const own = formatStated({ value: ours, decimals: value.decimals + 1 }, unit);
  return [
    {
      code: "costing/not-reproduced",
      severity: "error",
      message: `The case gives ${own} for "${what}", and the publication says ${formatStated(value, unit)}, which is further off than 2% and than its rounding.`,
      location: place.at(["published", index, "value"]),
      fix: 'mend the case or the value, or say in "known-gap" why the two cannot meet',
    },
  ];
}
