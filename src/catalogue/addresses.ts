/**
 * Every internal address of a site is made here. Addresses begin with a slash and know nothing of the
 * base path; `withBase` puts it in front when a page is written.
 */

import type { Catalogue, PageName, Use } from "./catalogue.ts";

export const homeAddress = "/";
export const searchAddress = "/search/";
export const glossaryAddress = "/glossary/";
export const definitionsAddress = "/definitions/";
export const correctionsAddress = "/corrections/";
export const eventsAddress = "/events/";
export const explainersAddress = "/explainers/";
export const claimsAddress = "/claims/";
export const scenariosAddress = "/scenarios/";
export const figuresAddress = "/figures/";
export const sourcesAddress = "/sources/";
export const topicsAddress = "/topics/";
export const chartsAddress = "/charts/";
export const placesAddress = "/places/";
export const feedAddress = "/events.atom";
export const correctionsFeedAddress = "/corrections.atom";
/** Events and corrections together. */
export const allFeedAddress = "/all.atom";
export const dataAddress = "/data/";
/** A file of the site's data: "figures.csv", "series/<id>.csv". */
export const dataFileAddress = (path: string): string => `${dataAddress}${path}`;
/** A file of a model that is kept for old links. */
export const modelAddress = (model: number, file: "model.js" | "data.json"): string => `/models/${model}/${file}`;
/** A correction has no page of its own: it stands on the page of all. */
export const correctionAddress = (id: string): string => `/corrections/#${id}`;

export const topicAddress = (id: string): string => `/topics/${id}/`;
export const eventAddress = (id: string): string => `/events/${id}/`;
export const explainerAddress = (id: string): string => `/explainers/${id}/`;
export const claimAddress = (id: string): string => `/claims/${id}/`;
export const scenarioAddress = (id: string): string => `/scenarios/${id}/`;
/** The states of a scenario that have a page each, for readers without scripts. */
export const latticeIndexAddress = (scenario: string): string => `/scenarios/${scenario}/at/`;
/** Whether a page is a state of the levers, or the list of them: in no index, no sitemap, without a card. */
export const isStateAddress = (address: string): boolean => /^\/scenarios\/[^/]+\/at\//.test(address);
/** Where a reader starts from the gap and looks for payers. */
export const payAddress = (scenario: string): string => `/scenarios/${scenario}/pay/`;
export const leversFileAddress = (scenario: string): string => `/scenarios/${scenario}/levers.json`;
export const presetAddress = (scenario: string, preset: string): string => `/scenarios/${scenario}/${preset}/`;
export const aboutIndexAddress = "/about/";
export const aboutAddress = (id: string): string => `/about/${id}/`;
export const figureAddress = (id: string): string => `/figures/${id}/`;
export const seriesAddress = (id: string): string => `/series/${id}/`;
export const sourceAddress = (id: string): string => `/sources/${id}/`;
export const placeAddress = (id: string): string => `/places/${id}/`;
/** A profile has no page of its own: its places stand in the list of all. */
export const profileAddress = (id: string): string => `${placesAddress}#${id}`;
export const termAddress = (id: string): string => `/glossary/${id}/`;
export const chartAddress = (id: string): string => `/charts/${id}/`;
/** The chart alone, for the pages of others. It is a copy, so it stands in no list of pages. */
export const embedAddress = (id: string): string => `/embed/charts/${id}/`;

/** A measure has no page of its own: it stands on the page of all. */
export const definitionAddress = (id: string): string => `${definitionsAddress}#definition-${id}`;

/** The picture shown where a page is linked to. */
export const cardAddress = (page: string): string => `/cards/${page === "/" ? "home" : page.slice(1, -1)}.png`;

/** A chart as a file of its own: a drawing, or a picture in the light or the dark scheme. */
export function chartPictureAddress(id: string, form: "svg" | "png" | "png-dark"): string {
  return form === "png-dark" ? `/charts/${id}-dark.png` : `/charts/${id}.${form}`;
}

/** A figure's own page, or a cell's line on the page of its series. */
export function numberAddress(id: string): string {
  const [series = "", period] = id.split("/");
  return period === undefined ? figureAddress(id) : `${seriesAddress(series)}#${period}`;
}

export function pageAddress({ kind, id }: PageName): string {
  switch (kind) {
    case "event":
      return eventAddress(id);
    case "explainer":
      return explainerAddress(id);
    case "claim":
      return claimAddress(id);
    case "scenario":
      return scenarioAddress(id);
    case "about":
      return aboutAddress(id);
    default:
      return kind satisfies never;
  }
}

/** The address of a use that has a page of its own. */
export function useAddress(use: Use): string | undefined {
  switch (use.kind) {
    case "figure":
      return figureAddress(use.id);
    case "series":
      return seriesAddress(use.id);
    case "source":
      return sourceAddress(use.id);
    case "term":
      return termAddress(use.id);
    case "topic":
      return topicAddress(use.id);
    case "chart":
      return chartAddress(use.id);
    case "place":
      return placeAddress(use.id);
    case "profile":
      return profileAddress(use.id);
    case "measure":
      return undefined;
    default:
      return pageAddress(use);
  }
}

/** Every page address of a site, without anchors, sorted: what a link in the text may lead to. */
export function allAddresses(catalogue: Pick<Catalogue, AddressedCollection>): readonly string[] {
  const of = (ids: Iterable<string>, address: (id: string) => string): string[] => [...ids].map(address);
  return [
    homeAddress,
    searchAddress,
    glossaryAddress,
    definitionsAddress,
    correctionsAddress,
    eventsAddress,
    explainersAddress,
    claimsAddress,
    scenariosAddress,
    figuresAddress,
    sourcesAddress,
    topicsAddress,
    chartsAddress,
    dataAddress,
    placesAddress,
    aboutIndexAddress,
    ...of(catalogue.topics.keys(), topicAddress),
    ...of(catalogue.events.keys(), eventAddress),
    ...of(catalogue.explainers.keys(), explainerAddress),
    ...of(catalogue.claims.keys(), claimAddress),
    ...of(catalogue.scenarios.keys(), scenarioAddress),
    ...[...catalogue.scenarios.values()].flatMap(({ id, presets }) =>
      presets.map((preset) => presetAddress(id, preset.id)),
    ),
    ...[...catalogue.scenarios.values()].flatMap(({ id, controls }) =>
      (controls?.ways ?? []).length > 0 ? [payAddress(id)] : [],
    ),
    ...of(catalogue.about.keys(), aboutAddress),
    ...of(catalogue.figures.keys(), figureAddress),
    ...of(catalogue.series.keys(), seriesAddress),
    ...of(catalogue.sources.keys(), sourceAddress),
    ...of(catalogue.glossary.keys(), termAddress),
    ...of(catalogue.charts.keys(), chartAddress),
    ...[...catalogue.profiles.values()].flatMap(({ places }) => places.map(placeAddress)),
  ].sort();
}

type AddressedCollection =
  | "topics"
  | "events"
  | "explainers"
  | "claims"
  | "scenarios"
  | "about"
  | "figures"
  | "series"
  | "sources"
  | "glossary"
  | "charts"
  | "profiles";

/**
 * Puts the base path in front of an internal address.
 *
 * @example
 * withBase("/sub", "/events/") // "/sub/events/"
 */
export function withBase(base: string, address: string): string {
  return `${base.replace(/\/+$/, "")}${address}`;
}
