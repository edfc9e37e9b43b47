/** Parsed content in memory: each list empty until a test fills it, each entry with a place that names its path. */

import type { Location } from "#lib/diagnostics/diagnostic.ts";
import type { ChartEntry } from "#lib/entries/chart.ts";
import type { Claim } from "#lib/entries/claim.ts";
import type { Content, LocatedSeries } from "#lib/entries/content.ts";
import type { Event, Explainer, Place } from "#lib/entries/entries.ts";
import type { Located, Path, Placement } from "#lib/entries/located.ts";
import type { ComponentUse, Prose } from "#lib/entries/prose.ts";
import type { Measure, StatedFigure } from "#lib/figures/figure.ts";
import { namesIn } from "#lib/figures/formula.ts";
import type { DerivedInput, StatedInput } from "#lib/figures/inputs.ts";
import type { Cell, Series } from "#lib/figures/series.ts";
import type { Source } from "#lib/figures/source.ts";
import { parseFormula } from "#reader/formula.ts";
import { getUnit, makeFigure, makePoint, makeText } from "./make-figure.ts";

export function makeContent(changes: Partial<Content> = {}): Content {
  return {
    measures: [],
    sources: [],
    figures: [],
    series: [],
    derived: [],
    people: [],
    places: [],
    topics: [],
    glossary: [],
    charts: [],
    levers: [],
    events: [],
    claims: [],
    explainers: [],
    scenarios: [],
    about: [],
    corrections: [],
    costings: [],
    profiles: [],
    unread: new Set(),
    findings: [],
    texts: new Map(),
    ...changes,
  };
}

/** A location whose path tells what was asked for: `file.yaml at inputs.a`, `file.yaml key inputs.a`. */
export function makePlacement(path: string, line = 1): Placement {
  const spot = (text: string): Location => ({ path: text, start: { line, column: 1 }, end: { line, column: 2 } });
  const steps = (way: Path): string => way.join(".");
  return {
    path,
    at: (way) => spot(`${path} at ${steps(way)}`),
    key: (way) => spot(`${path} key ${steps(way)}`),
    within: (way, offset, length) => spot(`${path} at ${steps(way)}, ${offset}+${length}`),
    lines: () => ({ first: line, last: line }),
  };
}

export function makeLocated<T>(id: string, data: T, changes: Partial<Located<T>> = {}): Located<T> {
  return { id, data, place: makePlacement(`${id}.yaml`), accepted: [], draft: false, ...changes };
}

/** Entries that belong to no page become one by their data's own id. */
export function locate<T extends { readonly id: string }>(data: T, changes: Partial<Located<T>> = {}): Located<T> {
  return makeLocated(data.id, data, changes);
}

export function makeMeasure(changes: Partial<Measure> = {}): Measure {
  return {
    id: "a-share",
    name: makeText(changes.id === undefined ? "A share" : `The ${changes.id}`),
    words: ["share"],
    definition: makeText("What is counted."),
    dimension: "share",
    denominator: "gdp",
    units: [getUnit("pct-gdp")],
    range: { min: 0, max: 20 },
    ...changes,
  };
}

export function makeSource(changes: Partial<Source> = {}): Source {
  return {
    id: "a-source",
    title: "A document",
    publisher: "A publisher",
    kind: "statistics",
    url: "https://example.org/",
    datePublished: "2026-03-03",
    dateAccessed: "2026-11-22",
    licence: "not stated",
    readAs: "original",
    ...changes,
  };
}

export function makePlace(changes: Partial<Place> = {}): Place {
  return { name: "A place", kind: "country", year: "calendar-year", ...changes };
}

/** One cell for each year: `makeSeries({ id: "s" }, { 2024: "2.3" })`. */
export function makeSeries(
  changes: Partial<Series> = {},
  values: Readonly<Record<string, string>> = { 2024: "2.3", 2025: "2.4" },
): Series {
  const id = changes.id ?? "a-series";
  const cells = Object.entries(values).map(([key, text]): Cell => {
    return {
      id: `${id}/${key}`,
      key,
      period: { kind: "year", year: Number(key) },
      amount: makePoint(text),
      status: "outturn",
    };
  });
  return {
    id,
    source: "a-source",
    title: makeText("A series"),
    measure: "a-share",
    place: "a-place",
    periods: "calendar-year",
    unit: getUnit("pct-gdp"),
    locator: "table 1, share",
    confidence: "high",
    cells,
    ...changes,
  };
}

export function locateSeries(data: Series): LocatedSeries {
  return { ...locate(data), rows: makePlacement(`${data.id}.csv`) };
}

export function makeStatedInput(changes: Partial<Omit<StatedFigure, "kind" | "cell">> = {}): StatedInput {
  return makeFigure(changes);
}

/** A derived figure as read; the inputs default to one per name in the formula, called as the name. */
export function makeDerivedInput(formula: string, changes: Partial<DerivedInput> = {}): DerivedInput {
  const { formula: tree } = parseFormula(formula);
  if (tree === undefined) throw new Error(`"${formula}" is not a formula.`);
  const { says, measure, place, period, unit, status, confidence } = makeFigure();
  const inputs = Object.fromEntries(namesIn(tree).map((name) => [name, { figure: name }]));
  return {
    id: "a-derived-figure",
    says,
    measure,
    place,
    period,
    unit,
    status,
    confidence,
    formula,
    tree,
    inputs,
    decimals: 1,
    ...changes,
  };
}

export function makeUse(name: string, given: Readonly<Record<string, string>>): ComponentUse {
  const location = makePlacement(`<${name}>`).at([]);
  return { name, attributes: given, location, attribute: (wanted) => makePlacement(`<${name} ${wanted}>`).at([]) };
}

export function makeProse(changes: Partial<Prose> = {}): Prose {
  return { tree: { type: "root", children: [] }, runs: [], uses: [], headings: [], links: [], words: 0, ...changes };
}

export function makeExplainer(changes: Partial<Explainer> = {}): Explainer {
  return {
    title: makeText("A title"),
    summary: makeText("A summary."),
    question: makeText("A question?"),
    topics: [],
    reviewed: "2026-11-22",
    sources: [],
    prose: makeProse(),
    ...changes,
  };
}

export function makeEvent(changes: Partial<Event> = {}): Event {
  const { question: _question, ...page } = makeExplainer();
  return { ...page, date: "2025-06-09", where: "A hall", people: [], ...changes };
}

export function makeClaim(changes: Partial<Claim> = {}): Claim {
  const { question: _question, ...page } = makeExplainer();
  return {
    ...page,
    by: { source: "a-leaflet" },
    saidOn: "2025-06-10",
    words: "Exact words",
    claim: makeText("What is claimed."),
    kind: "checkable",
    finding: "supported",
    why: makeText("The record shows it."),
    evidence: [{ source: "a-source", shows: makeText("It shows that.") }],
    found: "2026-11-22",
    ...changes,
  };
}

export function makeBarChart(changes: Partial<ChartEntry & { kind: "bar" }> = {}): ChartEntry {
  return { kind: "bar", headline: makeText("A headline"), topics: [], ...changes };
}
