/** Charts in rows: each row is filled and named, parts make a whole, and a slope joins two moments or two editions. */

import { isOfOneTime, type NamedRow, namedNumbers, rowsOf, rowsStandFor, sharedMoment } from "#catalogue/chart-rows.ts";
import type { Indexes } from "#catalogue/link.ts";
import { findNumber, type NumberRecord } from "#catalogue/number-record.ts";
import type { ChartEntry, RowsChart, SlopeChart } from "#lib/entries/chart.ts";
import type { Relations } from "#lib/figures/relations.ts";
import { periodLabel } from "#lib/time/label.ts";
import { momentOrder } from "#lib/time/period.ts";
import type { Refuse } from "./charts.ts";

interface FoundRow extends NamedRow {
  /** One for each number that is named and found. */
  readonly found: readonly NumberRecord[];
}

export function judgeRows(
  data: RowsChart,
  { indexes, relations }: { readonly indexes: Indexes; readonly relations: Relations },
  refuse: Refuse,
): void {
  const rows = foundRows(data, indexes);
  judgeFilled(data, rows, refuse);
  judgeTwice(data, refuse);
  // A number that is missing is a finding of its own, and what it would have been is not known.
  if (rows.some(({ numbers, found }) => numbers.filter(({ id }) => id !== undefined).length !== found.length)) return;
  judgeLabels(rows, refuse);
  if (data.kind === "stacked") judgeParts(rows, relations, refuse);
  if (data.kind === "slope") judgeSlope(data, rows, indexes, refuse);
}

function foundRows(data: RowsChart, indexes: Indexes): readonly FoundRow[] {
  return rowsOf(data).map((row) => ({
    ...row,
    found: row.numbers.flatMap(({ id }) => (id === undefined ? [] : (findNumber(indexes, id) ?? []))),
  }));
}

function judgeFilled(data: RowsChart, rows: readonly FoundRow[], refuse: Refuse): void {
  if (data.kind !== "grouped" && data.kind !== "stacked") return;
  const what = data.kind === "grouped" ? "group" : "bar";
  for (const { numbers, path } of rows) {
    if (numbers.length !== data.labels.length) {
      refuse(
        [...path, "numbers"],
        "chart/unfilled-row",
        `This ${what} names ${numbers.length} numbers, and the chart has ${data.labels.length} labels.`,
        data.kind === "grouped"
          ? "name one number for each label, in their order; write none where there is no number"
          : "name one number for each label, in their order",
      );
      continue;
    }
    const hole = numbers.find(({ id }) => id === undefined);
    if (data.kind !== "stacked" || hole === undefined) continue;
    refuse(
      hole.path,
      "chart/unfilled-row",
      "This bar lacks a part, so its length would not be the whole.",
      "name each part, or leave the bar out",
    );
  }
}

/** A line copied and not changed would show one number under two names. */
function judgeTwice(data: RowsChart, refuse: Refuse): void {
  const seen = new Set<string>();
  for (const { id, path } of namedNumbers(data)) {
    if (seen.has(id)) {
      refuse(path, "chart/number-twice", `This chart draws "${id}" twice, under two names.`, "name each number once");
      return;
    }
    seen.add(id);
  }
}

function judgeLabels(rows: readonly FoundRow[], refuse: Refuse): void {
  if (rowsStandFor(rows.map(({ found }) => found)) !== "things") return;
  const nameless = rows.find(({ label }) => label === undefined);
  if (nameless === undefined) return;
  refuse(
    nameless.path,
    "chart/no-label",
    "Neither a place nor a time tells this row from the others, so it has no name.",
    "write its label",
  );
}

/** What can be added up: amounts and counts, and shares of one whole in one place. */
function judgeParts(rows: readonly FoundRow[], relations: Relations, refuse: Refuse): void {
  for (const { found, path } of rows) {
    const [first] = found;
    if (first === undefined) continue;
    const at = [...path, "numbers"];
    const measures = new Set(found.map(({ measure }) => measure));
    const fault = partsFault(found, measures.size === 1 || relations.findWhole([...measures]) !== undefined);
    if (fault === undefined) continue;
    refuse(at, "chart/not-parts", fault, "name parts that add up to a whole, or use kind: grouped");
  }
}

function partsFault(found: readonly NumberRecord[], isWhole: boolean): string | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const { unit } = first;
  if (unit.kind !== "money" && unit.kind !== "count" && unit.kind !== "share") {
    return "Numbers in this unit do not add up to anything, so they cannot be stacked.";
  }
  if (unit.kind === "share" && new Set(found.map(({ place }) => place)).size > 1) {
    return "Shares in different places are of different wholes, so they do not add up and cannot be stacked.";
  }
  if (!isOfOneTime(found)) {
    const times = [...new Set(found.map(({ period }) => periodLabel(period)))];
    return `These parts are of different times: ${times.join(" and ")}.`;
  }
  const range = found.find(({ amount }) => amount.kind === "range");
  if (range !== undefined) return `"${range.id}" is a range, so where the next part begins is not known.`;
  return isWhole ? undefined : "These are not parts of one whole, so their sum has no name.";
}

/** True when the two columns of a slope are one publication's two editions, for the same things at the same times. */
export function comparesEditions(data: ChartEntry, indexes: Indexes): boolean {
  if (data.kind !== "slope") return false;
  const [from, to] = columnsOf(data, indexes);
  const only = (numbers: readonly NumberRecord[]): string | undefined =>
    new Set(numbers.map(({ source }) => source)).size === 1 ? numbers[0]?.source : undefined;
  const [before, after] = [only(from), only(to)];
  const publication = (id: string | undefined): string | undefined => indexes.sources.get(id ?? "")?.publication;
  if (before === undefined || before === after) return false;
  return publication(before) !== undefined && publication(before) === publication(after);
}

function columnsOf(data: SlopeChart, indexes: Indexes): readonly [readonly NumberRecord[], readonly NumberRecord[]] {
  const found = (ids: readonly string[]): readonly NumberRecord[] => ids.flatMap((id) => findNumber(indexes, id) ?? []);
  return [found(data.lines.map(({ from }) => from)), found(data.lines.map(({ to }) => to))];
}

function judgeSlope(data: SlopeChart, rows: readonly FoundRow[], indexes: Indexes, refuse: Refuse): void {
  const code = "chart/not-two-moments";
  for (const { path, found } of rows) {
    const [from, to] = found;
    if (from === undefined || to === undefined || from.place === to.place) continue;
    refuse(
      [...path, "to"],
      code,
      `This line goes from a number of "${from.place}" to a number of "${to.place}".`,
      "name two numbers of one place",
    );
    return;
  }
  if (comparesEditions(data, indexes)) {
    const moved = rows.find(({ found }) => !isOfOneTime(found));
    if (moved === undefined) return;
    refuse(
      [...moved.path, "to"],
      code,
      "This slope compares two editions, and the two ends of this line are of different times as well.",
      "name the same period in both editions",
    );
    return;
  }
  const columns = columnsOf(data, indexes).map(sharedMoment);
  const loose = columns.indexOf(undefined);
  if (loose >= 0) {
    const end = loose === 0 ? "from" : "to";
    refuse(
      ["lines"],
      code,
      `The numbers under "${end}" are not of one moment: ${timesOf(columnsOf(data, indexes)[loose === 0 ? 0 : 1])}.`,
      "name numbers of one moment on each side",
    );
    return;
  }
  const [from, to] = columns;
  if (from === undefined || to === undefined || momentOrder(from) < momentOrder(to)) return;
  refuse(
    ["lines"],
    code,
    `This slope goes from ${periodLabel(from)} to ${periodLabel(to)}, and time runs from left to right.`,
    "name the earlier numbers first",
  );
}

function timesOf(numbers: readonly NumberRecord[]): string {
  return [...new Set(numbers.map(({ period }) => periodLabel(period)))].join(", ");
}

/** True when each column is of one time: then its heading says so, and what a year means there. */
export function hasColumnsOfOneTime(data: RowsChart, indexes: Indexes): boolean {
  const rows = rowsOf(data);
  const columns = (rows[0]?.numbers ?? []).map((_, at) =>
    rows.flatMap(({ numbers }) => findNumber(indexes, numbers[at]?.id ?? "") ?? []),
  );
  return columns.every((numbers) => numbers.length === 0 || sharedMoment(numbers) !== undefined);
}
