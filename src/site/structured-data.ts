/** What a page says to machines about itself: where it stands, who wrote it, and what a claim was found to be. */

import { figuresAddress, homeAddress, scenarioAddress } from "#catalogue/addresses.ts";
import { findingWords } from "#lib/entries/claim.ts";
import type { Page } from "#lib/entries/entries.ts";
import { fullUrl, getCatalogue, getConfig } from "./catalogue.ts";
import { shortDescription } from "./head-words.ts";
import { showText } from "./number-view.ts";
import { cardOfPage } from "./pictures/cards.ts";

type Json = Readonly<Record<string, unknown>>;

/** By the first level of an address: the list that the pages below it stand in. */
const registers: Readonly<Record<string, string>> = {
  events: "Events",
  explainers: "Explainers",
  claims: "Claims",
  scenarios: "Scenarios",
  places: "Places",
  figures: "Figures",
  series: "Figures",
  glossary: "Glossary",
  sources: "Sources",
  topics: "Topics",
  charts: "Charts",
};

/** In the vocabulary of schema.org; empty for pages that are no place below another. */
export function structuredData(
  address: string,
  { title, description }: { readonly title: string | undefined; readonly description: string },
): readonly Json[] {
  const [kind = "", id = "", part] = address.split("/").filter((part) => part !== "");
  const register = registers[kind];
  if (register === undefined || id === "" || title === undefined) return [];
  const crumbs: Json = {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [
      [getConfig().title, homeAddress],
      // Series have no list of their own: they stand among the figures.
      [register, kind === "series" ? figuresAddress : `/${kind}/`],
      ...wayTo({ id, part, title, address }),
    ].map(([name = "", where = ""], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: fullUrl(where),
    })),
  };
  const { events, explainers, scenarios, claims, profiles, placeProfiles } = getCatalogue();
  const page =
    kind === "places"
      ? profiles.get(placeProfiles.get(id)?.profile ?? "")
      : { events, explainers, scenarios }[kind as "events" | "explainers" | "scenarios"]?.get(id);
  const claim = kind === "claims" ? claims.get(id) : undefined;
  return [
    crumbs,
    ...(page === undefined ? [] : [article(page, { address, title, description })]),
    ...(claim === undefined ? [] : [claimReview(claim.id, address)]),
  ];
}

interface Place {
  readonly id: string;
  /** Of what stands below its scenario: a preset, or the page that starts from the gap. */
  readonly part: string | undefined;
  readonly title: string;
  readonly address: string;
}

/** The page itself, after the page that it stands below. */
function wayTo({ id, part, title, address }: Place): readonly (readonly [string, string])[] {
  const scenario = getCatalogue().scenarios.get(id);
  const preset = scenario?.presets.find((one) => one.id === part);
  if (scenario === undefined || part === undefined) return [[title, address]];
  return [
    [showText(scenario.title), scenarioAddress(id)],
    [preset === undefined ? title : showText(preset.title), address],
  ];
}

function publisher(): Json {
  const { publisher: name } = getConfig();
  return { "@type": "Organization", name, url: fullUrl(homeAddress) };
}

function article(
  { reviewed, authors }: Pick<Page, "reviewed" | "authors">,
  { address, title, description }: { readonly address: string; readonly title: string; readonly description: string },
): Json {
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: title,
    description: shortDescription(description, getConfig().description),
    dateModified: reviewed,
    inLanguage: getConfig().language,
    author: authors === undefined ? publisher() : authors.map((name) => ({ "@type": "Person", name })),
    publisher: publisher(),
    image: fullUrl(cardOfPage(address)),
    mainEntityOfPage: fullUrl(address),
    license: getConfig().licence.url,
  };
}

/**
 * A finding is words and not a point on a scale, so the rating has a name and no number: a reader of
 * "2 of 5" would be told something that nobody found.
 */
function claimReview(id: string, address: string): Json {
  const { claims, people, sources } = getCatalogue();
  const claim = claims.get(id);
  if (claim === undefined) throw new Error(`The catalogue has no claim "${id}".`);
  const speakers = (claim.by.people ?? []).flatMap((person) => people.get(person) ?? []);
  const source = sources.get(claim.by.source);
  const organisation = source === undefined ? undefined : { "@type": "Organization", name: source.publisher };
  const persons = speakers.map(({ name }) => ({ "@type": "Person", name }));
  // A document without an address may have no publisher that anybody can name to a machine.
  const author = persons.length > 0 ? persons : source?.url === undefined ? undefined : organisation;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: fullUrl(address),
    claimReviewed: showText(claim.claim),
    datePublished: claim.found,
    dateModified: claim.reviewed,
    author: publisher(),
    inLanguage: getConfig().language,
    itemReviewed: {
      "@type": "Claim",
      datePublished: claim.saidOn,
      ...(author === undefined ? {} : { author }),
      ...(source?.url === undefined ? {} : { appearance: { "@type": "CreativeWork", url: source.url } }),
    },
    reviewRating: { "@type": "Rating", alternateName: findingWords[claim.finding] },
  };
}
