/** The texts of a place's page: its targets, worked out and worded again. */

import { getCatalogue } from "#site/catalogue.ts";
import { type PlaceView, viewPlace } from "#site/places/place-view.ts";
import { plainParts } from "#site/places/place-words.ts";
import { oneOf, pieces, type RecordKind, type Truth, text } from "./truth.ts";

/** Kept for as long as the catalogue: the list of places and each page ask for it. */
const views = new WeakMap<object, Map<string, PlaceView>>();

export function viewPlaceOnce(id: string): PlaceView {
  const catalogue = getCatalogue();
  const known = views.get(catalogue) ?? new Map<string, PlaceView>();
  views.set(catalogue, known);
  const view = known.get(id) ?? viewPlace(id);
  known.set(id, view);
  return view;
}

const optional = (value: string | undefined): Truth | undefined => (value === undefined ? undefined : text(value));

export const place: RecordKind = {
  exists: (id) => getCatalogue().placeProfiles.has(id),
  show: (id, field) => {
    const view = viewPlaceOnce(id);
    const [, name = "", index] = /^(\w+)-(\d+)$/.exec(field) ?? [];
    return index === undefined ? fields[field]?.(view) : counted[name]?.(view, Number(index) - 1);
  },
  attributes: (id) => viewPlaceOnce(id).gaps.labels,
};

const fields: Readonly<Record<string, (view: PlaceView) => Truth | undefined>> = {
  opening: ({ answer }) => text(plainParts(answer.opening)),
  outcome: ({ answer }) => text(`${answer.value} ${answer.rest}`),
  heads: ({ answer }) => optional(answer.heads),
  counted: ({ answer }) => optional(answer.counted),
  exchanged: ({ answer }) => optional(answer.exchanged),
  rounding: ({ rounding }) => optional(rounding),
  version: ({ modelVersion }) => text(`version ${modelVersion}`),
  extra: ({ answer }) => text(answer.short.extra),
  person: ({ answer }) => optional(answer.short.perPerson),
  gap: ({ answer }) => text(answer.short.gap),
  lack: ({ lacks }) => oneOf(lacks),
  quote: ({ said }) => oneOf(said.flatMap(({ quote }) => quote ?? [])),
  locator: ({ said }) => oneOf(said.flatMap(({ locator }) => locator ?? [])),
  warning: ({ warnings }) => oneOf(warnings),
  assumptions: ({ assumptions }) => pieces(assumptions),
  data: ({ modelVersion, editions }) =>
    pieces(["Model", `version ${modelVersion}`, ...editions.flatMap(({ what, edition }) => [what, edition])]),
  years: ({ way }) =>
    way &&
    pieces([
      "Year by year, with the whole way in a straight line",
      "Year",
      ...way.table.columns.map(({ title, unit, prices }) =>
        prices === undefined ? `${title} ${unit}` : `${title} ${unit} ${prices}`,
      ),
      ...way.table.rows.flatMap(({ year, extrapolated, cells }) => [extrapolated ? `${year}*` : year, ...cells]),
      `Added up ${way.summed}`,
      ...way.table.sums,
    ]),
};

/** Texts of which a page has several, by their place in the order: "costs-1". */
const counted: Readonly<Record<string, (view: PlaceView, index: number) => Truth | undefined>> = {
  costs: ({ costs }, index) => {
    const one = costs[index];
    return (
      one &&
      pieces([
        one.caption,
        "How it is told",
        "At the target, a year",
        ...(one.hasExtra ? ["Extra a year"] : []),
        ...one.rows.flatMap(({ name, meaning, level, extra }) => [
          `${name} ${meaning}`,
          level,
          ...(one.hasExtra ? [extra] : []),
        ]),
      ])
    );
  },
  points: ({ gaps }, index) => optional(gaps.rows[index]?.points),
  extra: ({ gaps }, index) => optional(gaps.rows[index]?.extra),
  person: ({ gaps }, index) => optional(gaps.rows[index]?.person),
  /** Row by row through the budgets. */
  part: ({ comparisons }, index) => optional(comparisons.flatMap(({ parts }) => parts)[index]),
};
