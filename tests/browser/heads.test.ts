/** What each page says of itself to those who link to it: tags, a card that is there, and data for machines. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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

/** Width and height of a PNG; `undefined` for anything else. */
function pngSize(bytes: Buffer): readonly [number, number] | undefined {
  if (bytes.subarray(0, 8).toString("hex") !== "89504e470d0a1a0a") return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(["site", "sub", "mini"] as const)("the heads of %s", (name) => {
  const listed = headsOf(name).filter(({ tags }) => tags["robots"] !== "noindex");
  const { base } = sites[name];

  it("have a description that fits a list of results", () => {
    const odd = listed.filter(({ tags: { description = "" } }) => description.length < 20 || description.length > 160);
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
      return size?.join(" by ") === "1200 by 630" && told === "1200 by 630" ? [] : [`${path}: ${String(size)}`];
    });
    expect(faults).toEqual([]);
  });

  it("have a way back from every page below a list, in order", () => {
    const below = listed.filter(({ path }) => /^(?:events|claims|explainers|scenarios|figures|glossary)\/./.test(path));
    expect(below.length).toBeGreaterThan(5);
    const odd = below.filter(({ data, canonical }) => {
      const items = data.find((one) => one["@type"] === "BreadcrumbList")?.["itemListElement"] as
        | readonly { readonly position: number; readonly name: string; readonly item: string }[]
        | undefined;
      return (
        items?.map(({ position }) => position).join() !== "1,2,3" ||
        items.some((item) => item.name === "" || !URL.canParse(item.item)) ||
        items[2]?.item !== canonical
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
        !item?.["author"] ||
        !item["datePublished"] ||
        !rating?.["alternateName"]
      );
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});
