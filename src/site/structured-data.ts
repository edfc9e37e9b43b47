/** What a page says to machines about itself: where it stands, who wrote it, and what a claim was found to be. */

import { homeAddress } from "#catalogue/addresses.ts";
import { findingWords } from "#lib/entries/claim.ts";
import type { Page } from "#lib/entries/entries.ts";
import { fullUrl, getCatalogue, getConfig } from "./catalogue.ts";
import { shortDescription } from "./head-words.ts";
import { showText } from "./number-view.ts";
import { cardOfPage } from "./pictures/cards.ts";

type Json = Readonly<Record<string, unknown>>;

const registers: Readonly<Record<string, string>> = {
  events: "Events",
  explainers: "Explainers",
  claims: "Claims",
  scenarios: "Scenarios",
  figures: "Figures",
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
  const [kind = "", id = ""] = address.split("/").filter((part) => part !== "");
  const register = registers[kind];
  if (register === undefined || id === "" || title === undefined) return [];
  const crumbs: Json = {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [
      [getConfig().title, homeAddress],
      [register, `/${kind}/`],
      [title, address],
    ].map(([name = "", where = ""], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: fullUrl(where),
    })),
  };
  const { events, explainers, scenarios, claims } = getCatalogue();
  const page = { events, explainers, scenarios }[kind as "events" | "explainers" | "scenarios"]?.get(id);
  const claim = kind === "claims" ? claims.get(id) : undefined;
  return [
    crumbs,
    ...(page === undefined ? [] : [article(page, { address, title, description })]),
    ...(claim === undefined ? [] : [claimReview(claim.id, address)]),
  ];
}

function publisher(): Json {
  const { publisher: name } = getConfig();
  return { "@type": "Organization", name, url: fullUrl(homeAddress) };
}

function article(
  { reviewed }: Page,
  { address, title, description }: { readonly address: string; readonly title: string; readonly description: string },
): Json {
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: title,
    description: shortDescription(description),
    dateModified: reviewed,
    inLanguage: getConfig().language,
    author: publisher(),
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
  const author =
    speakers.length > 0
      ? speakers.map(({ name }) => ({ "@type": "Person", name }))
      : { "@type": "Organization", name: source?.publisher ?? "" };
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
      author,
      ...(source?.url === undefined ? {} : { appearance: { "@type": "CreativeWork", url: source.url } }),
    },
    reviewRating: { "@type": "Rating", alternateName: findingWords[claim.finding] },
  };
}
