/** What each page says of itself to those who link to it: tags, a card that is there, and data for machines. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pngSize } from "../support/png-size.ts";
import { folderOf, pagesOf, type SiteName, sites } from "./sites.ts";

interface Head {
  readonly path: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly canonical: string | undefined;
  readonly data: readonly Readonly<Record<string, unknown>>[];
}

function headsOf(name: SiteName): readonly Head[] {
  return pagesOf(name).map((path) => {
    const file = path.endsWith(".html") ? path : `${path}index.html`;
    const html = readFileSync(join(folderOf(name), file), "utf8");
    const tags = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
    const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    return {
      path,
      tags: Object.fromEntries(tags.map(([, key = "", value = ""]) => [key, decoded(value)])),
      canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
      data: data.map(([, text = ""]) => JSON.parse(text)),
    };
  });
}

/** An attribute's value as a reader sees it. */
function decoded(value: string): string {
  return value
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function isPreset(path: string): boolean {
  return /^scenarios\/[^/]+\/[^/]+\//.test(path);
}

describe.each(["site", "sub", "mini"] as const)("the heads of %s", (name) => {
  const listed = headsOf(name).filter(({ tags }) => tags["robots"] !== "noindex");
  const { base } = sites[name];

  it("have a description that fits a list of results", () => {
    const odd = listed.filter(({ tags: { description = "" } }) => description.length < 50 || description.length > 160);
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("say the same to engines and to those who pass the page on", () => {
    const odd = listed.filter(
      ({ tags, canonical }) =>
        tags["og:url"] !== canonical ||
        tags["og:description"] !== tags["description"] ||
        !tags["og:title"] ||
        !tags["og:image:alt"],
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("name a card that is there, of the size that they say", () => {
    const faults = listed.flatMap(({ path, tags }) => {
      const address = tags["og:image"] ?? "";
      const { pathname } = new URL(address);
      if (!pathname.startsWith(base)) return [`${path}: "${address}" is not below the base path`];
      const size = pngSize(readFileSync(join(folderOf(name), pathname.slice(base.length))));
      const told = [tags["og:image:width"], tags["og:image:height"]].join(" by ");
      return size?.width === 1200 && size.height === 630 && told === "1200 by 630"
        ? []
        : [`${path}: ${JSON.stringify(size)}`];
    });
    expect(faults).toEqual([]);
  });

  it("tell what is on the card to those who do not see it, with the finding on each claim", () => {
    const claims = listed.filter(({ path }) => /^claims\/./.test(path));
    expect(
      claims.filter(({ tags }) => !/Finding: \w/.test(tags["og:image:alt"] ?? "")).map(({ path }) => path),
    ).toEqual([]);
    expect(
      listed.filter(({ tags }) => /\.\.|undefined/.test(tags["og:image:alt"] ?? "")).map(({ path }) => path),
    ).toEqual([]);
  });

  it("call articles what somebody wrote, and the rest a website", () => {
    const odd = listed.filter(
      ({ path, tags }) =>
        (tags["og:type"] === "article") !== /^(?:events|explainers|scenarios|claims|places)\/./.test(path),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("have a way back from every page below a list, in order", () => {
    const below = listed.filter(({ path }) => /^(?:events|claims|explainers|scenarios|figures|glossary)\/./.test(path));
    expect(below.length).toBeGreaterThan(5);
    const odd = below.filter(({ path, data, canonical }) => {
      const items = data.find((one) => one["@type"] === "BreadcrumbList")?.["itemListElement"] as
        | readonly { readonly position: number; readonly name: string; readonly item: string }[]
        | undefined;
      return (
        items?.map(({ position }) => position).join() !== (isPreset(path) ? "1,2,3,4" : "1,2,3") ||
        items.some((item) => item.name === "" || !URL.canParse(item.item)) ||
        items.at(-1)?.item !== canonical
      );
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("call each event, explainer and scenario an article, with its dates and its publisher", () => {
    const articles = listed.filter(({ path }) => /^(?:events|explainers|scenarios)\/./.test(path));
    const odd = articles.filter(({ data }) => {
      const one = data.find((part) => part["@type"] === "Article");
      return (
        !one?.["headline"] ||
        !/^\d{4}-\d{2}-\d{2}$/.test(String(one["dateModified"])) ||
        (one["publisher"] as { readonly name?: string }).name === undefined ||
        !URL.canParse(String(one["image"]))
      );
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("review each claim in words, with who made it, when and where", () => {
    const claims = listed.filter(({ path }) => /^claims\/./.test(path));
    expect(claims.length).toBeGreaterThan(1);
    const odd = claims.filter(({ data, canonical }) => {
      const review = data.find((part) => part["@type"] === "ClaimReview");
      const item = review?.["itemReviewed"] as Readonly<Record<string, unknown>> | undefined;
      const rating = review?.["reviewRating"] as Readonly<Record<string, unknown>> | undefined;
      return (
        review?.["url"] !== canonical ||
        !review?.["claimReviewed"] ||
        !review["datePublished"] ||
        // A document that cannot be pointed to has no author for machines either.
        (item?.["author"] === undefined && item?.["appearance"] !== undefined) ||
        !item?.["datePublished"] ||
        !rating?.["alternateName"]
      );
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});
