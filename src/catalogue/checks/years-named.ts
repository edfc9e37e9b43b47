/** A year in a chart's headline or a series' title is a year of its numbers, or the year of their source. */

import { chartNumbers } from "#catalogue/chart-numbers.ts";
import { findNumber, type NumberRecord } from "#catalogue/number-record.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
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
  for (const { 0: seen, index } of words.matchAll(/(?<![\d.,])(?:18|19|20|21)\d{2}(?![\d,.]*\d|s)/g)) {
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
