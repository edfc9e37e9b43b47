/** A year in a chart's headline or labels, or in a series' title, is a year of its numbers, or the year of their source. */

import { chartNumbers } from "#catalogue/chart-numbers.ts";
import { isRowsChart, type NamedNumber, rowsOf } from "#catalogue/chart-rows.ts";
import { findNumber, type NumberRecord } from "#catalogue/number-record.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { RowsChart } from "#lib/entries/chart.ts";
import type { Path } from "#lib/entries/located.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import { periodLabel } from "#lib/time/label.ts";
import { type Moment, momentKey, type Period } from "#lib/time/period.ts";
import type { Check, CheckContext } from "./context.ts";

export const checkYearsNamed: Check = ({ content, indexes }) => {
  const findings: Diagnostic[] = [];
  for (const { data, place } of content.charts) {
    const numbers = [
      ...chartNumbers(data, indexes),
      ...(data.rules ?? []).flatMap(({ figure }) => findNumber(indexes, figure) ?? []),
    ];
    const shown = data.headline.parts.flatMap((part) =>
      typeof part === "string" ? [] : (findNumber(indexes, part.id) ?? []),
    );
    const wrong = strangeYear(data.headline, [...numbers, ...shown], indexes);
    if (wrong === undefined || numbers.length === 0) continue;
    findings.push({
      code: "chart/headline-of-another-period",
      severity: "error",
      message: `This headline speaks of ${wrong.year}, and the chart's numbers are for ${spanOf(numbers)}.`,
      location: place.within(["headline"], wrong.offset, 4),
      fix: "mend the year, or the numbers that the chart names",
    });
  }
  for (const { data, place } of content.charts) {
    if (!isRowsChart(data)) continue;
    for (const { text, path, ids } of labelsOf(data)) {
      const numbers = ids.flatMap((id) => findNumber(indexes, id) ?? []);
      const wrong = numbers.map((number) => strangeLabelYear(text, number, indexes)).find((one) => one !== undefined);
      if (wrong === undefined) continue;
      findings.push({
        code: "chart/label-of-another-period",
        severity: "error",
        message: `This label speaks of ${wrong.year}, and "${wrong.id}" is for ${wrong.period}.`,
        location: place.within(path, wrong.offset, 4),
        fix: "mend the year, or the number that stands under this label",
      });
    }
  }
  for (const { data, place } of content.series) {
    const numbers = data.cells.flatMap(({ id }) => findNumber(indexes, id) ?? []);
    const wrong = strangeYear(data.title, numbers, indexes);
    if (wrong === undefined || numbers.length === 0) continue;
    findings.push({
      code: "series/title-of-another-period",
      severity: "error",
      message: `This title speaks of ${wrong.year}, and the rows are for ${spanOf(numbers)}.`,
      location: place.within(["title"], wrong.offset, 4),
      fix: "mend the year, or look whether this is the right file",
    });
  }
  return findings;
};

interface LabelOfNumbers {
  readonly text: string;
  readonly path: Path;
  readonly ids: readonly string[];
}

/** The labels of a chart in rows, each with the numbers that stand under it. */
function labelsOf(chart: RowsChart): readonly LabelOfNumbers[] {
  const rows = rowsOf(chart);
  const idsOf = (numbers: readonly NamedNumber[]): readonly string[] => numbers.flatMap(({ id }) => id ?? []);
  const columns = chart.kind === "grouped" || chart.kind === "stacked" ? chart.labels : [];
  return [
    ...columns.map((text, at) => ({
      text,
      path: ["labels", at],
      ids: idsOf(rows.flatMap(({ numbers }) => numbers.slice(at, at + 1))),
    })),
    ...rows.flatMap(({ label, path, numbers }) =>
      label === undefined ? [] : [{ text: label, path: [...path, "label"], ids: idsOf(numbers) }],
    ),
  ];
}

/** The first year of a label that is no year of a number, nor that of its source. */
function strangeLabelYear(
  text: string,
  { id, period, source }: NumberRecord,
  { sources }: CheckContext["indexes"],
): { readonly id: string; readonly year: number; readonly offset: number; readonly period: string } | undefined {
  const published = Number((sources.get(source ?? "")?.datePublished ?? "").slice(0, 4));
  for (const { 0: seen, index } of text.matchAll(yearPattern)) {
    const year = Number(seen);
    if (yearsOf(period).includes(year) || year === published) continue;
    return { id, year, offset: index, period: periodLabel(period) };
  }
  return undefined;
}

const yearPattern = /(?<![\d.,])(?:18|19|20|21)\d{2}(?![\d,.]*\d|s)/g;

/** The first year of a text that neither the numbers nor their sources' dates lead to; decades are free. */
function strangeYear(
  text: RichText,
  numbers: readonly NumberRecord[],
  { sources }: CheckContext["indexes"],
): { readonly year: number; readonly offset: number } | undefined {
  const years = numbers.flatMap(({ period }) => yearsOf(period));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const published = new Set(
    numbers.map(({ source }) => Number((sources.get(source ?? "")?.datePublished ?? "").slice(0, 4))),
  );
  const words = text.text.replace(/\[\[[^\]]*\]\]/g, (found) => "x".repeat(found.length));
  for (const { 0: seen, index } of words.matchAll(yearPattern)) {
    const year = Number(seen);
    if ((year >= first && year <= last) || published.has(year)) continue;
    return { year, offset: index };
  }
  return undefined;
}

/** The calendar years that a period touches at its ends. */
function yearsOf(period: Period): readonly number[] {
  if (period.kind === "by") return yearsOf(period.moment);
  if (period.kind === "span") return [...yearsOf(period.from), ...yearsOf(period.to)];
  return momentYears(period);
}

function momentYears(moment: Moment): readonly number[] {
  const year = Number(momentKey(moment).slice(0, 4));
  return moment.kind === "financial-year" ? [year, year + 1] : [year];
}

function spanOf(numbers: readonly NumberRecord[]): string {
  const years = numbers.flatMap(({ period }) => yearsOf(period));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first} to ${last}`;
}
