/** The shares of a place over time, as one edition gives them, with the targets as rules. */

import { makeLineSpec } from "#lib/charts/line-spec.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { momentLabel } from "#lib/time/label.ts";
import { formatStated } from "#lib/units/format.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { showText, viewNumber, viewSource } from "#site/number-view.ts";
import { mainTarget, viewPlace } from "./place-view.ts";
import { capital } from "./place-words.ts";

/** Charts of the catalogue cannot have this name: an id holds no dot. */
export const chartOfPlace = (place: string): string => `place.${place}`;

/** Our choice: fewer points are no line. */
const fewestPoints = 3;

/** `undefined` for a place without a series of shares. */
export function placeChart(id: string): ChartSpec | undefined {
  const { worked, place } = viewPlace(id);
  const series = getCatalogue().series.get(worked.drawn ?? "");
  const [first, last] = [series?.cells[0], series?.cells.at(-1)];
  if (series === undefined || first === undefined || last === undefined) return undefined;
  if (series.cells.length < fewestPoints) return undefined;
  const { source, short } = { source: viewSource(series.source), short: viewSource(series.source).short };
  const edition = source.source.edition ?? short;
  const target = mainTarget(worked);
  const { record } = viewNumber(target.figure);
  const shown = (cell: typeof first): string =>
    cell.amount.kind === "point" ? formatStated(cell.amount.point, series.unit) : "";
  return makeLineSpec({
    id: chartOfPlace(id),
    headline: `From ${shown(first)} of GDP in ${momentLabel(first.period)} to ${shown(last)} in ${momentLabel(last.period)}`,
    measure: viewNumber(first.id).measure,
    place: place.name,
    unit: series.unit,
    rules: [{ label: capital(showText(target.name)), amount: record.amount, unit: record.unit }],
    source: source.citation,
    note: series.note === undefined ? undefined : showText(series.note),
    series: [
      {
        id: series.id,
        label: place.name,
        emphasis: true,
        unit: series.unit,
        points: series.cells.map(({ period, amount, status }) => ({ period, amount, status, edition })),
      },
    ],
  });
}
