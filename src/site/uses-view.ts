/** Where a number, a series or a source is used, as links for readers. */

import { figuresAddress, homeAddress, useAddress } from "#catalogue/addresses.ts";
import type { Catalogue, PageName, Use } from "#catalogue/catalogue.ts";
import { compareText } from "#lib/diagnostics/diagnostic.ts";
import type { Page } from "#lib/entries/entries.ts";
import { getCatalogue, getConfig, href } from "./catalogue.ts";
import { showText, viewNumber } from "./number-view.ts";
import { sourcesOn } from "./page-view.ts";

export interface UseLink {
  readonly kind:
    | "Event"
    | "Explainer"
    | "Claim"
    | "Scenario"
    | "About"
    | "Figure"
    | "Series"
    | "Chart"
    | "Term"
    | "Topic"
    | "Measure"
    | "Source"
    | "Place"
    | "Home";
  readonly title: string;
  /** Absent for what has no page of its own. */
  readonly href: string | undefined;
  /** The record whose title this is, for the net: "source <id>". */
  readonly of?: string;
}

export function usesOfNumber(id: string): readonly UseLink[] {
  return toLinks(getCatalogue().uses.get(id) ?? []);
}

/** What uses any cell of a series, and the scenarios whose model runs on it. */
export function usesOfSeries(id: string): readonly UseLink[] {
  const catalogue = getCatalogue();
  const cells = catalogue.series.get(id)?.cells ?? [];
  const ofCells = cells.flatMap((cell) => catalogue.uses.get(cell.id) ?? []);
  const ofModels = [...catalogue.scenarios.values()]
    .filter(({ model, presets }) => namesSeries([model, presets.map((preset) => preset.model)], id))
    .map((scenario): Use => ({ kind: "scenario", id: scenario.id }));
  return toLinks([...ofCells, ...ofModels]);
}

/** The pages that list or cite a source, or show a number of it. */
export function usesOfSource(id: string): readonly UseLink[] {
  return toLinks(pagesBySource().get(id) ?? []);
}

/** The events that a claim belongs to, and the pages that place it. */
export function usesOfClaim(id: string): readonly UseLink[] {
  const catalogue = getCatalogue();
  const events = catalogue.claims.get(id)?.events ?? [];
  const placing = pagesOfProse(catalogue).filter(({ prose }) =>
    prose.uses.some(({ name, attributes }) => name === "Claim" && attributes["id"] === id),
  );
  return toLinks([...events.map((event): Use => ({ kind: "event", id: event })), ...placing.map(({ name }) => name)]);
}

/** The pages whose text places a chart, and the home page if it shows it. */
export function usesOfChart(id: string): readonly UseLink[] {
  const { home, title } = getConfig();
  const placing = pagesOfProse(getCatalogue()).filter(({ prose }) =>
    prose.uses.some(({ name, attributes }) => name === "Chart" && attributes["id"] === id),
  );
  const atHome: readonly UseLink[] = home.chart === id ? [{ kind: "Home", title, href: href(homeAddress) }] : [];
  return [...atHome, ...toLinks(placing.map(({ name }) => name))];
}

const ranks: readonly UseLink["kind"][] = [
  "Event",
  "Explainer",
  "Claim",
  "Scenario",
  "Place",
  "Topic",
  "Chart",
  "Term",
  "Figure",
  "Series",
  "Measure",
  "Source",
  "About",
];

/** Each use once, pages before data, by title. */
function toLinks(uses: readonly Use[]): readonly UseLink[] {
  const links = new Map(uses.map((use) => [`${use.kind} ${use.id}`, toLink(use)]));
  return [...links.values()].sort(
    (a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind) || compareText(a.title, b.title),
  );
}

function toLink(use: Use): UseLink {
  const catalogue = getCatalogue();
  const address = useAddress(use);
  const link = address === undefined ? undefined : href(address);
  switch (use.kind) {
    case "figure":
      return { kind: "Figure", title: viewNumber(use.id).says, href: link };
    case "series":
      return { kind: "Series", title: titleOf(catalogue.series.get(use.id)?.title, use.id), href: link };
    case "source":
      return {
        kind: "Source",
        title: catalogue.sources.get(use.id)?.title ?? use.id,
        href: link,
        of: `source ${use.id}`,
      };
    case "term":
      return { kind: "Term", title: catalogue.glossary.get(use.id)?.term ?? use.id, href: link };
    case "topic":
      return { kind: "Topic", title: titleOf(catalogue.topics.get(use.id)?.title, use.id), href: link };
    case "measure":
      return {
        kind: "Measure",
        title: titleOf(catalogue.measures.get(use.id)?.name, use.id),
        href: href(`${figuresAddress}#measure-${use.id}`),
      };
    case "chart":
      return {
        kind: "Chart",
        title: titleOf(catalogue.charts.get(use.id)?.headline, use.id),
        href: link,
      };
    case "event":
      return { kind: "Event", title: titleOf(catalogue.events.get(use.id)?.title, use.id), href: link };
    case "explainer":
      return { kind: "Explainer", title: titleOf(catalogue.explainers.get(use.id)?.title, use.id), href: link };
    case "claim":
      return { kind: "Claim", title: titleOf(catalogue.claims.get(use.id)?.title, use.id), href: link };
    case "scenario":
      return { kind: "Scenario", title: titleOf(catalogue.scenarios.get(use.id)?.title, use.id), href: link };
    case "about":
      return { kind: "About", title: titleOf(catalogue.about.get(use.id)?.title, use.id), href: link };
    case "place":
      return { kind: "Place", title: catalogue.places.get(use.id)?.name ?? use.id, href: link };
    case "profile":
      return { kind: "Place", title: titleOf(catalogue.profiles.get(use.id)?.title, use.id), href: link };
    default:
      return use satisfies never;
  }
}

function titleOf(title: Parameters<typeof showText>[0] | undefined, id: string): string {
  return title === undefined ? id : showText(title);
}

function pagesOfProse({
  events,
  explainers,
  claims,
  scenarios,
  about,
}: Catalogue): readonly (Page & { readonly name: PageName })[] {
  const of = (kind: PageName["kind"], pages: ReadonlyMap<string, Page>) =>
    [...pages].map(([id, page]) => ({ ...page, name: { kind, id } }));
  return [
    ...of("event", events),
    ...of("explainer", explainers),
    ...of("claim", claims),
    ...of("scenario", scenarios),
    ...of("about", about),
  ];
}

/** Kept for as long as the catalogue it was worked out from: every source page asks. */
const bySource = new WeakMap<Catalogue, ReadonlyMap<string, readonly PageName[]>>();

function pagesBySource(): ReadonlyMap<string, readonly PageName[]> {
  const catalogue = getCatalogue();
  const known = bySource.get(catalogue);
  if (known !== undefined) return known;
  const made = new Map<string, PageName[]>();
  for (const page of pagesOfProse(catalogue)) {
    for (const id of sourcesOn(page).keys()) made.set(id, [...(made.get(id) ?? []), page.name]);
  }
  bySource.set(catalogue, made);
  return made;
}

/** True if a model names a series anywhere as its data. */
function namesSeries(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((item: unknown) => namesSeries(item, id));
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([key, item]) => ((key === "series" || key === "byYear") && item === id) || namesSeries(item, id),
  );
}
