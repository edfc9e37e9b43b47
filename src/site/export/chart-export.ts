/** A chart as files: its numbers as the sources state them, what they are, and how to cite them. */

import { chartAddress } from "#catalogue/addresses.ts";
import type { NumberRecord } from "#catalogue/number-record.ts";
import { describeChart } from "#lib/charts/describe.ts";
import type { ChartSpec, RowsSpec } from "#lib/charts/spec.ts";
import { type Citation, citationText, sourceText } from "#lib/export/citation.ts";
import type { Table } from "#lib/export/columns.ts";
import { csvwMetadata } from "#lib/export/csvw.ts";
import { columnsOf } from "#lib/export/number-columns.ts";
import { fullUrl, getCatalogue, getConfig } from "#site/catalogue.ts";
import { chartFiles } from "#site/chart-files.ts";
import { chartSpec, numbersOf } from "#site/charts.ts";
import { addressOfSource, citationOf, inFull, licenceAddressOf, modifiedOf, sourcesOf } from "./cited.ts";
import { numberRow } from "./number-rows.ts";

const columns = columnsOf([
  "period",
  "place",
  "label",
  "value",
  "low",
  "high",
  "unit",
  "price_basis",
  "status",
  "id",
  "measure",
  "source",
  "edition",
  "licence",
  "address",
]);

/** One row for each number drawn, in the order drawn. */
export function chartTable(id: string): Table {
  const spec = chartSpec(id);
  const numbers = numbersOf(id);
  const labels = labelsOf(spec, numbers);
  const rows = numbers.map((record, index) => ({ ...numberRow(record), label: labels[index] }));
  return { columns, rows, key: "id" };
}

/** What the picture calls each of its numbers: its line, its bar, its row and column, or else its place. */
function labelsOf(spec: ChartSpec, numbers: readonly NumberRecord[]): readonly string[] {
  if ("rows" in spec) return rowLabels(spec);
  const lines = "series" in spec ? spec.series : [];
  const bars = "bars" in spec ? spec.bars : [];
  return numbers.map(({ id, place }) => {
    const [named] = [...bars.filter((bar) => bar.id === id), ...lines.filter((line) => line.id === id.split("/")[0])];
    return named?.label ?? getCatalogue().places.get(place)?.name ?? place;
  });
}

/** Row by row as the editor wrote them: a row's id is its place there, however the picture is ordered. */
function rowLabels({ rows, columns }: RowsSpec): readonly string[] {
  return [...rows]
    .sort((a, b) => Number(a.id) - Number(b.id))
    .flatMap(({ label, points }) =>
      points.flatMap((point, index) =>
        point === null ? [] : [points.length === 1 ? label : `${label}, ${columns[index] ?? ""}`],
      ),
    );
}

export function chartCitation(id: string): Citation {
  const sources = sourcesOf(numbersOf(id));
  return citationOf({ id, title: chartSpec(id).headline, address: chartAddress(id), sources });
}

export function chartMetadata(id: string): object {
  const spec = chartSpec(id);
  const citation = chartCitation(id);
  const sources = sourcesOf(numbersOf(id));
  return csvwMetadata({
    table: chartTable(id),
    url: `${id}.csv`,
    language: citation.language,
    title: spec.headline,
    description: spec.subtitle,
    publisher: getConfig().publisher,
    sources: citation.sources.map(sourceText),
    licence: licenceAddressOf(sources),
    modified: modifiedOf(sources),
  });
}

/** The chart's meaning and its numbers, for programs. */
export function chartJson(id: string): object {
  const spec = chartSpec(id);
  const sources = sourcesOf(numbersOf(id));
  return {
    id,
    address: fullUrl(chartAddress(id)),
    headline: spec.headline,
    subtitle: spec.subtitle,
    description: describeChart(spec),
    citation: citationText(chartCitation(id)),
    licence: licenceAddressOf(sources),
    modified: modifiedOf(sources),
    sources: sources.map((source) => ({
      id: source.id,
      publisher: source.publisher,
      title: source.title,
      edition: source.edition ?? null,
      datePublished: source.datePublished,
      dateAccessed: source.dateAccessed,
      address: addressOfSource(source),
      licence: source.licence,
    })),
    files: chartFiles(id).map(({ kind, mediaType, href }) => ({ kind, mediaType, address: inFull(href) })),
    numbers: chartTable(id).rows.map(jsonRow),
    spec,
  };
}

/**
 * A row with numbers as numbers; `stated` keeps the digits as the source prints them, which a number in
 * JSON cannot: 2.60.
 */
export function jsonRow(row: Table["rows"][number]): object {
  const { value, low, high, price_basis, ...rest } = row;
  const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  return {
    ...rest,
    edition: row["edition"] ?? null,
    priceBasis: price_basis ?? null,
    value: number(value),
    low: number(low),
    high: number(high),
    stated: { value: value ?? null, low: low ?? null, high: high ?? null },
  };
}
