/** A chart draws numbers that can stand side by side: one unit, and one edition of a publication. */

import { chartNumbers } from "#catalogue/chart-numbers.ts";
import { findNumber } from "#catalogue/number-record.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { ChartEntry } from "#lib/entries/chart.ts";
import { measureText } from "#lib/units/quantity.ts";
import type { Check } from "./context.ts";

export const checkCharts: Check = ({ content, indexes }) => {
  const findings: Diagnostic[] = [];
  for (const { data, place } of content.charts) {
    const refuse = (path: readonly (string | number)[], code: string, message: string, fix: string): void => {
      findings.push({ code, severity: "error", message, location: place.at(path), fix });
    };
    if (data.kind === "bar" && (data.of === undefined) === (data.cells === undefined)) {
      if (data.of === undefined)
        refuse(
          ["kind"],
          "chart/no-data",
          "This bar chart names no numbers.",
          'add "cells: [a-figure, another-figure]" or "of: { source: a-source, measure: a-measure, period: 2025 }"',
        );
      else
        refuse(
          ["cells"],
          "chart/no-data",
          'This bar chart names its numbers twice, with "of" and with "cells".',
          "remove one of the two",
        );
      continue;
    }
    const numbers = chartNumbers(data, indexes);
    const [first] = numbers;
    if (first === undefined) {
      const named = data.kind === "bar" && data.of !== undefined;
      if (named && indexes.sources.has(data.of.source) && indexes.measures.has(data.of.measure)) {
        refuse(
          ["of"],
          "chart/no-data",
          `No country's series of "${data.of.source}" has "${data.of.measure}" for ${data.of.period}.`,
          "look at the source, the measure and the period",
        );
      }
      continue;
    }
    const other = numbers.find((number) => measureText(number) !== measureText(first));
    if (other !== undefined) {
      refuse(
        pathOf(data, other.id),
        "chart/mixed-units",
        `This chart draws "${first.id}" in ${measureText(first)} and "${other.id}" in ${measureText(other)}, on one scale.`,
        "use numbers in one unit and one price basis",
      );
    }
    const editions = new Map<string, string>();
    for (const { id: number, source: id } of numbers) {
      const source = id === undefined ? undefined : indexes.sources.get(id);
      if (source?.publication === undefined) continue;
      const before = editions.get(source.publication);
      if (before !== undefined && before !== id) {
        refuse(
          pathOf(data, number),
          "chart/mixed-editions",
          `This chart mixes two editions of one publication: "${before}" and "${id ?? ""}".`,
          "use numbers of one edition",
        );
        break;
      }
      editions.set(source.publication, id ?? "");
    }
    for (const [index, rule] of (data.rules ?? []).entries()) {
      const number = findNumber(indexes, rule.figure);
      if (number === undefined || measureText(number) === measureText(first)) continue;
      refuse(
        ["rules", index, "figure"],
        "chart/mixed-units",
        `This rule is in ${measureText(number)}, and the chart is in ${measureText(first)}.`,
        "use a figure in the chart's unit",
      );
    }
  }
  return findings;
};

/** Where a chart names the number: its place in a list, or the field that stands for many. */
function pathOf(chart: ChartEntry, number: string): readonly (string | number)[] {
  if (chart.kind === "bar") return chart.of === undefined ? ["cells", (chart.cells ?? []).indexOf(number)] : ["of"];
  return ["series", chart.series.findIndex(({ series }) => number.startsWith(`${series}/`)), "series"];
}
