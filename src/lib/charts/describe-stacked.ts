/** Stacked bars in sentences: what each is made of, its total, and the highest and lowest of them. */

import { type Labelled, mostNames, passing, statuses } from "./describe-points.ts";
import { differenceText, pointText } from "./numbers.ts";
import type { StackedRow, StackedSpec } from "./spec.ts";
import { countWord, joinWords, quoted } from "./words.ts";

export function describeStacked(spec: StackedSpec): readonly string[] {
  const { columns, rows } = spec;
  const made = `made up of ${joinWords(columns.map(quoted))}, from left to right`;
  const bars = rows.length === 1 ? `one bar, ${made}` : `${countWord(rows.length)} bars, each ${made}`;
  const told = rows.filter(({ highlight }) => highlight || rows.length <= mostNames);
  const parts = rows.flatMap((row) =>
    row.points.map((point, at): Labelled => ({ label: `${row.label} (${columns[at] ?? ""})`, point })),
  );
  return [
    `A stacked bar chart with ${bars}.`,
    ...totals(spec),
    ...told.map((row) => rowText(spec, row)),
    ...spec.rules.map((rule) =>
      passing(
        spec,
        rule,
        rows.map(({ label, total }) => ({ label, value: total.value })),
      ),
    ),
    ...statuses(parts, "as an outline"),
  ];
}

function totals(spec: StackedSpec): readonly string[] {
  const [first, ...rest] = spec.rows;
  if (first === undefined || rest.length === 0) return [];
  let [low, high] = [first, first];
  for (const row of rest) {
    if (row.total.value < low.total.value) low = row;
    if (row.total.value > high.total.value) high = row;
  }
  if (low === high) return [`All come to ${pointText(spec, first.total)}.`];
  const ends = `The highest total is ${high.label} at ${pointText(spec, high.total)}, the lowest ${low.label} at ${pointText(spec, low.total)}`;
  const apart = differenceText(spec, low.total, high.total);
  return [apart === undefined ? `${ends}.` : `${ends}; they are ${apart} apart.`];
}

function rowText(spec: StackedSpec, row: StackedRow): string {
  const parts = row.points.map((point, at) => `${pointText(spec, point)} (${spec.columns[at] ?? ""})`);
  return `${row.highlight ? `${row.label}, highlighted,` : row.label} comes to ${pointText(spec, row.total)}: ${joinWords(parts)}.`;
}
