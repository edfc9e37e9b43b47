/** A financial year belongs to a place that counts its money in such years; elsewhere nobody knows when it begins. */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import { momentLabel } from "#lib/time/label.ts";
import type { Moment, Period } from "#lib/time/period.ts";
import type { Check } from "./context.ts";

export const checkFinancialYearsOfPlaces: Check = ({ content, indexes }) => {
  const judge = (placeId: string, moments: readonly Moment[], location: Location): readonly Diagnostic[] => {
    const place = indexes.places.get(placeId);
    const moment = moments.find(({ kind }) => kind === "financial-year");
    if (place === undefined || moment === undefined || place.year === "financial-year") return [];
    return [
      {
        code: "figure/no-financial-year",
        severity: "error",
        message: `The period is the financial year ${momentLabel(moment)}, and ${place.name} counts its money in calendar years.`,
        location,
        fix: "mend the place or the period, or give the place its financial year, with yearStarts",
      },
    ];
  };
  return [
    ...content.figures.flatMap(({ data, place }) =>
      data.kind === "stated" ? judge(data.place, momentsOf(data.period), place.at(["period"])) : [],
    ),
    ...content.derived.flatMap(({ data, place }) => judge(data.place, momentsOf(data.period), place.at(["period"]))),
    ...content.series.flatMap(({ data, place }) =>
      judge(
        data.place,
        data.cells.slice(0, 1).map(({ period }) => period),
        place.at(["periods"]),
      ),
    ),
  ];
};

function momentsOf(period: Period): readonly Moment[] {
  if (period.kind === "by") return [period.moment];
  return period.kind === "span" ? [period.from, period.to] : [period];
}
