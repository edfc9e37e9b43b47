/** All numbers of the site as tables: the figures, and each series. */

import { findNumber } from "#catalogue/number-record.ts";
import type { Table } from "#lib/export/columns.ts";
import { columnsOf } from "#lib/export/number-columns.ts";
import type { Series } from "#lib/figures/series.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { type SeriesLink, sortBy, viewSeriesLink } from "#site/number-index.ts";
import { viewNumber, viewSource } from "#site/number-view.ts";
import { findWithheld } from "#site/redistribution.ts";
import { numberRow } from "./number-rows.ts";

const figureColumns = columnsOf([
  "id",
  "says",
  "value",
  "low",
  "high",
  "unit",
  "price_basis",
  "period",
  "place",
  "measure",
  "status",
  "confidence",
  "source",
  "edition",
  "locator",
  "licence",
  "address",
]);

const seriesColumns = columnsOf([
  "period",
  "value",
  "low",
  "high",
  "unit",
  "price_basis",
  "status",
  "note",
  "place",
  "measure",
  "id",
  "source",
  "edition",
  "licence",
  "address",
]);

/** Every figure, stated or worked out, by id; without those whose source may not be given out again. */
export function figuresTable(): Table {
  const catalogue = getCatalogue();
  const rows = [...catalogue.figures.keys()].sort().flatMap((id) => {
    const record = findNumber(catalogue, id);
    if (record === undefined || (record.source !== undefined && findWithheld(record.source) !== undefined)) return [];
    return [{ ...numberRow(record), says: viewNumber(id).says }];
  });
  return { columns: figureColumns, rows, key: "id" };
}

/** The series that may be given out, by id. */
export function exportedSeries(): readonly Series[] {
  return [...getCatalogue().series.values()]
    .filter(({ source }) => findWithheld(source) === undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The series that may be given out, by the document they were read in, as a page lists both. */
export function seriesBySource(): readonly { readonly source: string; readonly series: readonly SeriesLink[] }[] {
  const groups = Map.groupBy(exportedSeries(), ({ source }) => source);
  return sortBy([...groups.keys()], (source) => viewSource(source).citation).map((source) => ({
    source,
    series: sortBy((groups.get(source) ?? []).map(viewSeriesLink), ({ title }) => title),
  }));
}

/** @throws {Error} if the catalogue has no such series. */
export function seriesTable(id: string): Table {
  const catalogue = getCatalogue();
  const series = catalogue.series.get(id);
  if (series === undefined) throw new Error(`The catalogue has no series "${id}".`);
  const rows = series.cells.flatMap((cell) => {
    const record = findNumber(catalogue, cell.id);
    return record === undefined ? [] : [{ ...numberRow(record), note: cell.note }];
  });
  return { columns: seriesColumns, rows, key: "id" };
}
