/** Money of a place is in the money of that place, unless the measure is counted in one currency for all. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Placement } from "#lib/entries/located.ts";
import type { Unit } from "#lib/units/unit.ts";
import { unitText } from "#lib/units/unit.ts";
import type { Check } from "./context.ts";

interface Money {
  readonly measure: string;
  readonly place: string;
  readonly unit: Unit;
}

export const checkCurrenciesOfPlaces: Check = ({ content, indexes }) => {
  const judge = ({ measure: id, place: placeId, unit }: Money, at: Placement): readonly Diagnostic[] => {
    const measure = indexes.measures.get(id);
    const place = indexes.places.get(placeId);
    if (unit.kind !== "money" || place?.currency === undefined || place.currency === unit.currency) return [];
    const currencies = new Set(measure?.units.map((allowed) => (allowed.kind === "money" ? allowed.currency : "")));
    // A unit outside the list is a finding of its own.
    if (measure === undefined || currencies.size === 1 || !currencies.has(unit.currency)) return [];
    return [
      {
        code: "figure/currency-of-another-place",
        severity: "error",
        message: `The unit is "${unitText(unit)}", and money of ${place.name} is in ${place.currency}.`,
        location: at.at(["unit"]),
        fix: `mend the unit, or give amounts in ${unit.currency} a measure of their own that allows no other currency`,
      },
    ];
  };
  return [
    ...content.figures.flatMap(({ data, place }) => (data.kind === "stated" ? judge(data, place) : [])),
    ...content.derived.flatMap(({ data, place }) => judge(data, place)),
    ...content.series.flatMap(({ data, place }) => judge(data, place)),
  ];
};
