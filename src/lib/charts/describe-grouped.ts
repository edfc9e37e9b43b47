/** Grouped bars in sentences: the extremes of each column, the way of each group through time. */

import { extremes, type Labelled, missingText, mostNames, passing, statuses } from "./describe-points.ts";
import { differenceText, pointText, pointWithRangeText } from "./numbers.ts";
import type { GroupedSpec, SpecPoint, SpecRow } from "./spec.ts";
import { countWord, joinWords, quoted } from "./words.ts";

export function describeGrouped(spec: GroupedSpec): readonly string[] {
  const { columns, rows } = spec;
  const groups = `${countWord(rows.length)} ${rows.length === 1 ? "group" : "groups"}`;
  const names = rows.length > mostNames ? "" : `: ${joinWords(rows.map(({ label }) => label))}`;
  const told = rows.filter(({ highlight }) => highlight || rows.length <= mostNames);
  const all = columns.flatMap((_, at) => columnPoints(spec, at, true));
  return [
    `A bar chart with ${groups} of ${countWord(columns.length)} bars, ${joinWords(columns.map(quoted))}${names}.`,
    ...columns.flatMap((column, at) =>
      rows.length < 2 ? [] : extremes(spec, columnPoints(spec, at)).map((text) => `${quoted(column)}: ${text}`),
    ),
    ...told.map((row) => rowText(spec, row)),
    ...spec.rules.map((rule) =>
      passing(
        spec,
        rule,
        all.map(({ label, point }) => ({ label, value: point.value })),
      ),
    ),
    ...missingText(rows.flatMap((row) => columns.flatMap((name, at) => (row.points[at] ? [] : [cellName(row, name)])))),
    ...statuses(all, "as an outline"),
  ];
}

function cellName({ label }: SpecRow, column: string): string {
  return `${label} (${column})`;
}

function columnPoints({ columns, rows }: GroupedSpec, at: number, isLong = false): readonly Labelled[] {
  return rows.flatMap((row) => {
    const point = row.points[at];
    return point ? [{ label: isLong ? cellName(row, columns[at] ?? "") : row.label, point }] : [];
  });
}

function rowText(spec: GroupedSpec, row: SpecRow): string {
  const name = row.highlight ? `${row.label}, highlighted,` : row.label;
  const known = row.points.flatMap((point, at): { column: string; point: SpecPoint }[] =>
    point === null ? [] : [{ column: spec.columns[at] ?? "", point }],
  );
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined) return `${name} has no number.`;
  if (!spec.inTime || first === last) {
    return `${name} has ${joinWords(known.map(({ column, point }) => `${pointWithRangeText(spec, point)} (${column})`))}.`;
  }
  const change = differenceText(spec, first.point, last.point);
  const way = `${name} goes from ${pointText(spec, first.point)} to ${pointText(spec, last.point)}`;
  if (change === undefined) return `${way}: no change.`;
  return `${way}: ${last.point.value > first.point.value ? "up" : "down"} ${change}.`;
}
