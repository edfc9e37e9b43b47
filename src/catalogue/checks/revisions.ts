/** A number in use has not been replaced by a newer edition, and a table does not mix two editions. */

import { pageAddress } from "#catalogue/addresses.ts";
import type { Use } from "#catalogue/catalogue.ts";
import { chartNumbers } from "#catalogue/chart-numbers.ts";
import { isRowsChart, namedNumbers } from "#catalogue/chart-rows.ts";
import type { Indexes } from "#catalogue/link.ts";
import { findNumber, getNumber } from "#catalogue/number-record.ts";
import { findRevisions } from "#catalogue/revisions.ts";
import { compareText, type Diagnostic, type Location } from "#lib/diagnostics/diagnostic.ts";
import { formatAmount } from "#lib/units/format.ts";
import { comparesEditions } from "./chart-rows.ts";
import { type Check, type CheckContext, pagesOf } from "./context.ts";

export const checkRevisions: Check = (context) => {
  const revisions = findRevisions(context.indexes);
  return [...replacedNumbers(context, revisions), ...replacedEditions(context, revisions), ...mixedTables(context)];
};

type Revisions = ReturnType<typeof findRevisions>;

/** One warning a figure or series, with the list of what names its numbers one by one. */
function replacedNumbers({ content, indexes, references }: CheckContext, revisions: Revisions): readonly Diagnostic[] {
  const users = new Map<string, Set<string>>();
  for (const { id, named, from } of references) {
    const revision = revisions.get(id);
    if (revision?.newest === undefined || from === undefined) continue;
    // A figure that is a cell, and one that tells what it replaced, are the older number's own company.
    if (named === "cell" || (from.kind === "figure" && revision.newer === from.id)) continue;
    if (isChartOfEditions(from, indexes) || isChartInRows(from, indexes)) continue;
    users.set(id, (users.get(id) ?? new Set()).add(nameOf(from)));
  }
  const findings: Diagnostic[] = [];
  const report = (ids: readonly string[], location: () => Location): void => {
    const used = ids.filter((id) => users.has(id));
    const notes = [...new Set(used.flatMap((id) => [...(users.get(id) ?? [])]))].sort(compareText);
    const finding = replaced(used, { indexes, revisions, location });
    if (finding !== undefined) findings.push({ ...finding, notes: notes.map((name) => `used by ${name}`) });
  };
  for (const { id, place } of content.figures) report([id], () => place.at(["id"]));
  for (const { data, place } of content.series)
    report(
      data.cells.map(({ id }) => id),
      () => place.key([]),
    );
  return findings;
}

/**
 * One warning for each series or column that a chart, a formula or a model takes whole, and for each chart in rows. It stands where it
 * is taken, so that one may keep an older edition for its own reason and another may not.
 */
function replacedEditions({ content, indexes, references }: CheckContext, revisions: Revisions): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const report = (ids: readonly string[], location: () => Location): void => {
    const used = ids.filter((id) => revisions.get(id)?.newest !== undefined);
    const finding = replaced(used, { indexes, revisions, location });
    if (finding !== undefined) findings.push(finding);
  };
  for (const { data: chart, place } of content.charts) {
    if (isRowsChart(chart) && !comparesEditions(chart, indexes)) {
      const named = namedNumbers(chart);
      const first = named.find(({ id }) => revisions.get(id)?.newest !== undefined);
      report(
        named.map(({ id }) => id),
        () => place.at(first?.path ?? ["kind"]),
      );
    }
    if (chart.kind !== "bar" || chart.of === undefined) continue;
    const column = chartNumbers({ ...chart, cells: undefined }, indexes);
    report(
      column.map(({ id }) => id),
      () => place.at(["of", "source"]),
    );
  }
  for (const { id, named, from, location } of references) {
    if (named !== "series" || from === undefined || isChartOfEditions(from, indexes)) continue;
    report(indexes.series.get(id)?.cells.map((cell) => cell.id) ?? [], () => location);
  }
  return findings;
}

/** What a chart names in its rows is told at the chart, as what it takes whole is. */
function isChartInRows({ kind, id }: Use, { charts }: Indexes): boolean {
  const chart = kind === "chart" ? charts.get(id) : undefined;
  return chart !== undefined && isRowsChart(chart);
}

/** A chart of editions shows the older ones on purpose. */
function isChartOfEditions({ kind, id }: Use, indexes: Indexes): boolean {
  const chart = kind === "chart" ? indexes.charts.get(id) : undefined;
  return chart !== undefined && (chart.kind === "editions" || comparesEditions(chart, indexes));
}

/** What is said of numbers that a newer edition replaced: the first is told, the others are counted. */
function replaced(
  [first, ...others]: readonly string[],
  { indexes, revisions, location }: { indexes: Indexes; revisions: Revisions; location: () => Location },
): Diagnostic | undefined {
  const newest = first === undefined ? undefined : revisions.get(first)?.newest;
  if (first === undefined || newest === undefined) return;
  const [old, fresh] = [getNumber(indexes, first), getNumber(indexes, newest)];
  const more =
    others.length === 0 ? "" : ` So ${others.length === 1 ? "is one" : `are ${others.length}`} more of its numbers.`;
  return {
    code: "figure/revised",
    severity: "warning",
    message: `"${first}" is ${formatAmount(old, "value")}, and a newer edition, "${fresh.source ?? ""}", says ${formatAmount(fresh, "value")}.${more}`,
    location: location(),
    fix: `use "${newest}", or accept this with the reason why the older edition is wanted`,
  };
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
