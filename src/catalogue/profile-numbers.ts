/** Finds the numbers that a profile asks of a place: by measure and source, the newest that is no forecast. */

import type { FoundIn } from "#lib/entries/profile.ts";
import type { Series } from "#lib/figures/series.ts";
import type { Moment, Period } from "#lib/time/period.ts";
import type { Indexes } from "./link.ts";
import { getNumber, type NumberRecord, ofCell, ofFigure } from "./number-record.ts";

/** The numbers and series of one measure, source and place. */
interface Shelf {
  readonly series: Series[];
  readonly numbers: NumberRecord[];
}

export type Shelves = ReadonlyMap<string, Shelf>;

/** Every number of a source under its measure, source and place. */
export function shelve({ series, figures, cells }: Indexes): Shelves {
  const shelves = new Map<string, Shelf>();
  const shelfOf = (measure: string, source: string, place: string): Shelf => {
    const key = shelfKey({ measure, source }, place);
    const shelf = shelves.get(key) ?? { series: [], numbers: [] };
    shelves.set(key, shelf);
    return shelf;
  };
  for (const one of series.values()) shelfOf(one.measure, one.source, one.place).series.push(one);
  for (const one of cells.values()) {
    shelfOf(one.series.measure, one.series.source, one.series.place).numbers.push(ofCell(one));
  }
  for (const figure of figures.values()) {
    // A figure that is a cell is the cell, which is here already.
    if (figure.kind !== "stated" || figure.cell !== undefined) continue;
    shelfOf(figure.measure, figure.source, figure.place).numbers.push(ofFigure(figure));
  }
  return shelves;
}

function shelfKey({ measure, source }: FoundIn, place: string): string {
  return `${measure} ${source} ${place}`;
}

/** The series of the first source of the list that has one for the place. */
export function findSeries(list: readonly FoundIn[], place: string, shelves: Shelves): Series | undefined {
  for (const one of list) {
    const [series] = shelves.get(shelfKey(one, place))?.series ?? [];
    if (series !== undefined) return series;
  }
  return undefined;
}

/** The longest series of the list; of two as long, the first. */
export function findLongest(list: readonly FoundIn[], place: string, shelves: Shelves): Series | undefined {
  const all = list.flatMap((one) => shelves.get(shelfKey(one, place))?.series ?? []);
  return all.toSorted((a, b) => b.cells.length - a.cells.length)[0];
}

/** The newest number of each source of the list that has one for the place. */
export function findNewest(list: readonly FoundIn[], place: string, shelves: Shelves): readonly NumberRecord[] {
  return list.flatMap((one) => {
    const numbers = shelves.get(shelfKey(one, place))?.numbers ?? [];
    const dated = numbers.filter(
      ({ status, period }) => (status === "outturn" || status === "estimate") && findYear(period) !== undefined,
    );
    const [newest] = dated.toSorted((a, b) => (findYear(b.period) ?? 0) - (findYear(a.period) ?? 0));
    return newest ?? [];
  });
}

/** The newest of all, of the first source that has one of that year. */
export function newestOf(numbers: readonly NumberRecord[]): NumberRecord | undefined {
  return numbers.toSorted((a, b) => (findYear(b.period) ?? 0) - (findYear(a.period) ?? 0))[0];
}

/** Whether a source states the measure for any of the places. */
export function isAnywhere(one: FoundIn, places: readonly string[], shelves: Shelves): boolean {
  return places.some((place) => shelves.has(shelfKey(one, place)));
}

/** The newest rate of a measure for a currency. */
export function findRate(measure: string, currency: string, { figures, cells }: Indexes): NumberRecord | undefined {
  const rates = [...figures.values()].filter(
    (figure) => figure.measure === measure && figure.unit.kind === "exchange" && figure.unit.currency === currency,
  );
  return newestOf(rates.map(({ id }) => getNumber({ figures, cells }, id)));
}

/** The year of a number that is of one year: the calendar year, or the one in which the financial year starts. */
export function findYear(period: Period | Moment): number | undefined {
  if (period.kind === "year") return period.year;
  return period.kind === "financial-year" ? period.startYear : undefined;
}
