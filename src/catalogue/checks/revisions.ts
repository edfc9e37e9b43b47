/** A number in use has not been replaced by a newer edition, and a table does not mix two editions. */

import { pageAddress } from "#catalogue/addresses.ts";
import type { Use } from "#catalogue/catalogue.ts";
import { chartNumbers } from "#catalogue/chart-numbers.ts";
import type { Indexes } from "#catalogue/link.ts";
import { findNumber, getNumber } from "#catalogue/number-record.ts";
import { findRevisions } from "#catalogue/revisions.ts";
import { compareText, type Diagnostic, type Location } from "#lib/diagnostics/diagnostic.ts";
import { formatAmount } from "#lib/units/format.ts";
import { type Check, type CheckContext, pagesOf } from "./context.ts";

export const checkRevisions: Check = (context) => [...replaced(context), ...mixedTables(context)];

/** One warning a figure or series, with the list of what uses its numbers. */
function replaced({ content, indexes, references }: CheckContext): readonly Diagnostic[] {
  const revisions = findRevisions(indexes);
  const users = new Map<string, Set<string>>();
  const use = (id: string, from: Use): void => {
    if (revisions.get(id)?.newest === undefined) return;
    users.set(id, (users.get(id) ?? new Set()).add(nameOf(from)));
  };
  for (const { id, named, from } of references) {
    // A figure that is a cell, and one that tells what it replaced, are the older number's own company.
    if (from === undefined || named === "cell" || (from.kind === "figure" && revisions.get(id)?.newer === from.id))
      continue;
    use(id, from);
  }
  for (const chart of indexes.charts.values()) {
    // A chart of editions shows the older ones on purpose.
    if (chart.kind === "editions") continue;
    for (const { id } of chartNumbers(chart, indexes)) use(id, { kind: "chart", id: chart.id });
  }
  const findings: Diagnostic[] = [];
  const report = (ids: readonly string[], location: () => Location): void => {
    const used = ids.filter((id) => users.has(id));
    const [first] = used;
    const newest = first === undefined ? undefined : revisions.get(first)?.newest;
    if (first === undefined || newest === undefined) return;
    const [old, fresh] = [getNumber(indexes, first), getNumber(indexes, newest)];
    const more =
      used.length === 1 ? "" : ` So ${used.length === 2 ? "is one" : `are ${used.length - 1}`} more of its numbers.`;
    findings.push({
      code: "figure/revised",
      severity: "warning",
      message: `"${first}" is ${formatAmount(old, "value")}, and a newer edition, "${fresh.source ?? ""}", says ${formatAmount(fresh, "value")}.${more}`,
      location: location(),
      notes: [...new Set(used.flatMap((id) => [...(users.get(id) ?? [])]))]
        .sort(compareText)
        .map((name) => `used by ${name}`),
      fix: `use "${newest}", or accept this with the reason why the older edition is wanted`,
    });
  };
  for (const { id, place } of content.figures) report([id], () => place.at(["id"]));
  for (const { data, place } of content.series)
    report(
      data.cells.map(({ id }) => id),
      () => place.key([]),
    );
  return findings;
}

function nameOf(use: Use): string {
  switch (use.kind) {
    case "event":
    case "explainer":
    case "scenario":
    case "claim":
    case "about":
      return pageAddress(use);
    default:
      return `${use.kind} ${use.id}`;
  }
}

/** Two editions of one publication in one table of a page's text would be read as a change over time. */
function mixedTables({ content, indexes }: CheckContext): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const { data } of pagesOf(content)) {
    const seen = new Map<string, string>();
    for (const use of data.prose.uses) {
      const id = use.attributes["id"];
      if (use.table === undefined || use.name !== "Figure" || id === undefined) continue;
      const source = findNumber(indexes, id)?.source;
      const publication = publicationOf(source, indexes);
      if (source === undefined || publication === undefined) continue;
      const key = `${use.table} ${publication}`;
      const before = seen.get(key);
      if (before === undefined || before === source) {
        seen.set(key, source);
        continue;
      }
      findings.push({
        code: "table/mixed-editions",
        severity: "error",
        message: `This table mixes two editions of one publication: "${before}" and "${source}".`,
        location: use.attribute("id"),
        fix: "use numbers of one edition, or show the editions in a chart of kind: editions",
      });
    }
  }
  return findings;
}

function publicationOf(source: string | undefined, { sources }: Indexes): string | undefined {
  return source === undefined ? undefined : sources.get(source)?.publication;
}
