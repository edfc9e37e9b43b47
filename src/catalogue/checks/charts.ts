/** A chart draws numbers that can stand side by side: one unit, definition, kind of year and edition. */

import { chartNumbers, chartSeries } from "#catalogue/chart-numbers.ts";
import { isRowsChart, namedNumbers } from "#catalogue/chart-rows.ts";
import type { Indexes } from "#catalogue/link.ts";
import { findNumber, type NumberRecord } from "#catalogue/number-record.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { ChartEntry } from "#lib/entries/chart.ts";
import type { Path } from "#lib/entries/located.ts";
import { rhythmOf } from "#lib/figures/meaning.ts";
import { makeRelations, type Relations } from "#lib/figures/relations.ts";
import { isSamePriceBasis, measureText } from "#lib/units/quantity.ts";
import { isSameScale } from "#lib/units/unit.ts";
import { comparesEditions, hasColumnsOfOneTime, judgeRows } from "./chart-rows.ts";
import type { Check } from "./context.ts";

export type Refuse = (path: Path, code: string, message: string, fix: string) => void;

export const checkCharts: Check = ({ content, indexes }) => {
  const findings: Diagnostic[] = [];
  const relations = makeRelations(indexes.measures);
  for (const { data, place } of content.charts) {
    const refuse: Refuse = (path, code, message, fix) => {
      findings.push({ code, severity: "error", message, location: place.at(path), fix });
    };
    const numbers = chartNumbers(data, indexes);
    const [first] = numbers;
    if (hasNoData(data, first, indexes, refuse) || first === undefined) continue;
    if (judgeUnits(data, numbers, refuse)) judgeMeasures(data, { first, numbers, relations }, refuse);
    if (isRowsChart(data)) judgeRows(data, { indexes, relations }, refuse);
    judgePeriods(data, numbers, indexes, refuse);
    if (!comparesEditions(data, indexes)) judgeEditions(data, numbers, indexes, refuse);
    for (const [index, rule] of (data.rules ?? []).entries()) {
      const number = findNumber(indexes, rule.figure);
      if (number === undefined) continue;
      const path = ["rules", index, "figure"];
      if (!isOfOneScale(number, first)) {
        refuse(
          path,
          "chart/mixed-units",
          `This rule is in ${measureText(number)}, and the chart is in ${measureText(first)}.`,
          "use a figure in the chart's unit",
        );
      } else if (!relations.isComparable(number.measure, first.measure)) {
        refuse(path, "chart/mixed-measures", ...unlike("This rule", number.measure, first.measure, relations));
      }
    }
  }
  return findings;
};

function hasNoData(data: ChartEntry, first: NumberRecord | undefined, indexes: Indexes, refuse: Refuse): boolean {
  if (data.kind !== "bar") return first === undefined;
  if (data.of === undefined && data.cells === undefined) {
    refuse(
      ["kind"],
      "chart/no-data",
      "This bar chart names no numbers.",
      'add "cells: [a-figure, another-figure]" or "of: { source: a-source, measure: a-measure, period: 2025 }"',
    );
    return true;
  }
  if (data.of !== undefined && data.cells !== undefined) {
    refuse(
      ["cells"],
      "chart/no-data",
      'This bar chart names its numbers twice, with "of" and with "cells".',
      "remove one of the two",
    );
    return true;
  }
  if (first !== undefined) return false;
  if (data.of !== undefined && indexes.sources.has(data.of.source) && indexes.measures.has(data.of.measure)) {
    refuse(
      ["of"],
      "chart/no-data",
      `No country's series of "${data.of.source}" has "${data.of.measure}" for ${data.of.period}.`,
      "look at the source, the measure and the period",
    );
  }
  return true;
}

/** Millions and billions of one currency are brought to one magnitude; everything else must agree. */
function isOfOneScale(a: NumberRecord, b: NumberRecord): boolean {
  return isSameScale(a.unit, b.unit) && isSamePriceBasis(a.priceBasis, b.priceBasis);
}

/** True when all numbers are in one unit and price basis. */
function judgeUnits(data: ChartEntry, numbers: readonly NumberRecord[], refuse: Refuse): boolean {
  const [first] = numbers;
  const other = numbers.find((number) => first !== undefined && !isOfOneScale(number, first));
  if (first === undefined || other === undefined) return true;
  refuse(
    pathOf(data, other.id),
    "chart/mixed-units",
    `This chart draws "${first.id}" in ${measureText(first)} and "${other.id}" in ${measureText(other)}, on one scale.`,
    "use numbers in one unit and one price basis",
  );
  return false;
}

function judgeMeasures(
  data: ChartEntry,
  { first, numbers, relations }: { first: NumberRecord; numbers: readonly NumberRecord[]; relations: Relations },
  refuse: Refuse,
): void {
  const other = numbers.find(({ measure }) => !relations.isComparable(first.measure, measure));
  if (other === undefined) return;
  // The parts of one whole are counted by one rule, and stand beside each other to show how it is made up.
  if (relations.findWhole([...new Set(numbers.map(({ measure }) => measure))]) !== undefined) return;
  refuse(
    pathOf(data, other.id),
    "chart/mixed-measures",
    ...unlike(`"${other.id}"`, other.measure, first.measure, relations),
  );
}

function unlike(what: string, measure: string, other: string, relations: Relations): readonly [string, string] {
  const why = relations.findDifference(measure, other)?.why.text;
  return [
    `${what} is "${measure}", and the chart draws "${other}", which is defined otherwise.${why === undefined ? "" : ` ${why}`}`,
    why === undefined
      ? 'use numbers of one measure, or write under "related" of a measure why the two are comparable'
      : "use numbers of one measure",
  ];
}

function judgePeriods(data: ChartEntry, numbers: readonly NumberRecord[], indexes: Indexes, refuse: Refuse): void {
  // One column of a table holds each place's own year, and its heading says so.
  if (data.kind === "bar" && data.of !== undefined) return;
  if (isRowsChart(data) && hasColumnsOfOneTime(data, indexes)) return;
  // A promise for a year to come may stand beside any year: its status marks it.
  const dated = numbers.filter(({ period }) => period.kind !== "by");
  const [first] = dated;
  const other = dated.find(({ period }) => first !== undefined && rhythmOf(period) !== rhythmOf(first.period));
  if (first === undefined || other === undefined) return;
  const words = (number: NumberRecord): string => `"${number.id}" (${rhythmOf(number.period) ?? ""})`;
  refuse(
    pathOf(data, other.id),
    "chart/mixed-periods",
    `This chart draws ${words(first)} and ${words(other)}, which are numbers of different kinds of time.`,
    "use numbers of one kind of year, and no totals beside yearly numbers",
  );
}

/** Two editions of one publication in one picture would be read as a change over time. */
function judgeEditions(
  data: ChartEntry,
  numbers: readonly NumberRecord[],
  { sources }: Pick<Indexes, "sources">,
  refuse: Refuse,
): void {
  const editions = new Map<string, Set<string>>();
  for (const { id, source } of numbers) {
    const publication = source === undefined ? undefined : sources.get(source)?.publication;
    if (source === undefined || publication === undefined) continue;
    const seen = editions.get(publication) ?? new Set();
    const [before] = seen;
    editions.set(publication, seen.add(source));
    if (data.kind === "editions" || before === undefined || before === source) continue;
    refuse(
      pathOf(data, id),
      "chart/mixed-editions",
      `This chart mixes two editions of one publication: "${before}" and "${source}".`,
      "use numbers of one edition, or compare them in a chart of kind: editions",
    );
    return;
  }
  if (data.kind !== "editions") return;
  const [only] = editions.values();
  const places = new Set(numbers.map(({ place }) => place));
  const unpublished = numbers.some(({ source }) => sources.get(source ?? "")?.publication === undefined);
  if (
    editions.size === 1 &&
    only !== undefined &&
    only.size === data.series.length &&
    places.size === 1 &&
    !unpublished
  )
    return;
  refuse(
    ["series"],
    "chart/not-editions",
    "This chart compares editions, and its series are not one place's in different editions of one publication.",
    'name one series from each edition, or write "kind: line"',
  );
}

/** Where a chart names the number: its place in a list, or the field that stands for many. */
function pathOf(chart: ChartEntry, number: string): Path {
  if (isRowsChart(chart)) return namedNumbers(chart).find(({ id }) => id === number)?.path ?? ["kind"];
  if (chart.kind === "bar") return chart.of === undefined ? ["cells", (chart.cells ?? []).indexOf(number)] : ["of"];
  const index = chartSeries(chart).findIndex((series) => number.startsWith(`${series}/`));
  return chart.kind === "line" ? ["series", index, "series"] : ["series", index];
}
