/** Every figure and series in the order of the figures page: by what is counted, A to Z. */

import { seriesAddress } from "#catalogue/addresses.ts";
import { compareText } from "#lib/diagnostics/diagnostic.ts";
import type { Dimension } from "#lib/figures/figure.ts";
import type { Series } from "#lib/figures/series.ts";
import { momentLabel } from "#lib/time/label.ts";
import { getCatalogue, href } from "./catalogue.ts";
import { type NumberView, showText, viewNumber } from "./number-view.ts";

export interface MeasureIndex {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly NumberView[];
  readonly series: readonly SeriesLink[];
}

export interface SeriesLink {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly href: string;
  /** The first and the last period. */
  readonly span: string;
}

export interface NumberGroup {
  readonly id: Dimension;
  readonly title: string;
  readonly measures: readonly MeasureIndex[];
}

export const dimensionTitles: Readonly<Record<Dimension, string>> = {
  share: "Shares",
  money: "Money",
  rate: "Rates and growth",
  points: "Differences between shares",
  count: "Counts",
  ratio: "How many times as much",
  index: "Price indexes",
  duration: "Lengths of time",
  "exchange-rate": "Exchange rates",
};

/** Measures without a number are left out. */
export function numberIndex(): readonly NumberGroup[] {
  const { measures, figures, series } = getCatalogue();
  const ofMeasure = Map.groupBy([...figures.values()], ({ measure }) => measure);
  const seriesOf = Map.groupBy([...series.values()], ({ measure }) => measure);
  const listed = [...measures.values()]
    .map(({ id, name, dimension }) => ({
      id,
      dimension,
      name: showText(name),
      figures: sortBy(
        (ofMeasure.get(id) ?? []).map((figure) => viewNumber(figure.id)),
        ({ place, period }) => `${place} ${period}`,
      ),
      series: sortBy((seriesOf.get(id) ?? []).map(viewSeriesLink), ({ place, title }) => `${place} ${title}`),
    }))
    .filter((measure) => measure.figures.length + measure.series.length > 0);
  return (Object.keys(dimensionTitles) as Dimension[])
    .map((id) => ({
      id,
      title: dimensionTitles[id],
      measures: sortBy(
        listed.filter(({ dimension }) => dimension === id),
        ({ name }) => name,
      ),
    }))
    .filter(({ measures: some }) => some.length > 0);
}

export function viewSeriesLink({ id, title, place, cells }: Series): SeriesLink {
  const [first, last] = [cells[0], cells.at(-1)];
  const labels = [first, last].flatMap((cell) => (cell === undefined ? [] : [momentLabel(cell.period)]));
  return {
    id,
    title: showText(title),
    place: getCatalogue().places.get(place)?.name ?? place,
    href: href(seriesAddress(id)),
    span: [...new Set(labels)].join(" to "),
  };
}

/** By a text without regard to case, as an index is read. */
export function sortBy<T>(items: readonly T[], text: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => compareText(text(a).toLowerCase(), text(b).toLowerCase()));
}
