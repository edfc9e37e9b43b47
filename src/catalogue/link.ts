/**
 * Links parsed entries into indexes: cells to series, figures to cells, derived figures to inputs.
 * What cannot be linked is left out and told once; what depends on it is left out in silence.
 */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import type { Located } from "#lib/entries/located.ts";
import type { Figure, StatedFigure } from "#lib/figures/figure.ts";
import type { CellInput } from "#lib/figures/inputs.ts";
import type { Series } from "#lib/figures/series.ts";
import type { Catalogue, CellInSeries, Entry } from "./catalogue.ts";
import { linkDerived } from "./link-derived.ts";

export type Indexes = Omit<
  Catalogue,
  "uses" | "results" | "paying" | "inDoubt" | "multipliers" | "linkData" | "costed" | "revisions" | "placeProfiles"
>;

export interface Linked {
  readonly indexes: Indexes;
  readonly findings: readonly Diagnostic[];
  /** Ids of numbers that are there but could not be linked. */
  readonly broken: ReadonlySet<string>;
}

export function linkContent(content: Content): Linked {
  const findings: Diagnostic[] = [];
  const broken = new Set<string>(content.unread);
  const series = new Map<string, Series>(content.series.map(({ id, data }) => [id, data]));
  const cells = new Map<string, CellInSeries>();
  for (const one of series.values()) for (const cell of one.cells) cells.set(cell.id, { cell, series: one });
  const figures = new Map<string, Figure>();
  for (const { id, data } of content.figures) {
    const figure = data.kind === "stated" ? data : fromCell(data, cells);
    if (figure === undefined) broken.add(id);
    else figures.set(id, figure);
  }
  const measures = new Map(content.measures.map(({ id, data }) => [id, data]));
  const places = byId(content.places);
  const sources = new Map(content.sources.map(({ id, data }) => [id, data]));
  findings.push(...linkDerived(content.derived, { figures, cells, broken, measures, sources, series, places }));
  return {
    indexes: {
      measures,
      sources,
      figures,
      series,
      cells,
      people: byId(content.people),
      places,
      topics: byId(content.topics),
      glossary: byId(content.glossary),
      charts: byId(content.charts),
      levers: byId(content.levers),
      events: byId(content.events),
      explainers: byId(content.explainers),
      claims: byId(content.claims),
      scenarios: byId(content.scenarios),
      about: byId(content.about),
      corrections: byId(content.corrections),
      costings: byId(content.costings),
      profiles: byId(content.profiles),
    },
    findings,
    broken,
  };
}

function byId<T extends object>(entries: readonly Located<T>[]): ReadonlyMap<string, Entry<T>> {
  return new Map(entries.map(({ id, data }) => [id, { ...data, id }]));
}

/** A figure that is a cell takes everything about its number from the series. */
function fromCell(input: CellInput, cells: ReadonlyMap<string, CellInSeries>): StatedFigure | undefined {
  const found = cells.get(input.cell);
  if (found === undefined) return undefined;
  const { cell, series } = found;
  const { measure, place, unit, priceBasis, locator } = series;
  return {
    ...input,
    kind: "stated",
    measure,
    place,
    unit,
    priceBasis,
    period: cell.period,
    amount: cell.amount,
    status: cell.status,
    locator: input.locator ?? locator,
  };
}
