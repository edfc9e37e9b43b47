import { describe, expect, test } from "vitest";
import { allAddresses, numberAddress, pageAddress, useAddress, withBase } from "#catalogue/addresses.ts";
import { buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { PageName, Use } from "#catalogue/catalogue.ts";
import {
  locate,
  locateSeries,
  makeContent,
  makeExplainer,
  makeLocated,
  makeMeasure,
  makePlace,
  makeSeries,
  makeSource,
  makeStatedInput,
} from "../support/make-content.ts";

describe("numberAddress", () => {
  test.each([
    ["a-figure", "/figures/a-figure/"],
    ["a-series/2024-25", "/series/a-series/#2024-25"],
  ])("of %s is %s", (id, address) => {
    expect(numberAddress(id)).toBe(address);
  });
});

describe("pageAddress", () => {
  test.each<[PageName["kind"], string]>([
    ["event", "/events/x/"],
    ["explainer", "/explainers/x/"],
    ["claim", "/claims/x/"],
    ["scenario", "/scenarios/x/"],
    ["about", "/about/x/"],
  ])("of %s is %s", (kind, address) => {
    expect(pageAddress({ kind, id: "x" })).toBe(address);
  });
});

describe("useAddress", () => {
  test.each<[Use["kind"], string | undefined]>([
    ["figure", "/figures/x/"],
    ["series", "/series/x/"],
    ["source", "/sources/x/"],
    ["term", "/glossary/x/"],
    ["topic", "/topics/x/"],
    ["chart", "/charts/x/"],
    ["measure", undefined],
    ["event", "/events/x/"],
  ])("of %s is %s", (kind, address) => {
    expect(useAddress({ kind, id: "x" })).toBe(address);
  });
});

describe("withBase", () => {
  test.each([
    ["/", "/events/", "/events/"],
    ["", "/events/", "/events/"],
    ["/sub", "/events/", "/sub/events/"],
    ["/sub/", "/", "/sub/"],
    ["/a/b//", "/x/#y", "/a/b/x/#y"],
  ])("puts %j before %s as %s", (base, address, whole) => {
    expect(withBase(base, address)).toBe(whole);
  });
});

describe("allAddresses", () => {
  const { catalogue } = buildCatalogue(
    makeContent({
      measures: [locate(makeMeasure())],
      places: [makeLocated("a-place", makePlace())],
      sources: [locate(makeSource())],
      figures: [locate(makeStatedInput())],
      series: [locateSeries(makeSeries())],
      explainers: [makeLocated("why", makeExplainer())],
    }),
    { names: [], drafts: false },
  );

  test("lists every page once, in order, and no anchors", () => {
    expect(catalogue && allAddresses(catalogue)).toEqual([
      "/",
      "/about/",
      "/charts/",
      "/claims/",
      "/corrections/",
      "/data/",
      "/definitions/",
      "/events/",
      "/explainers/",
      "/explainers/why/",
      "/figures/",
      "/figures/a-figure/",
      "/glossary/",
      "/places/",
      "/scenarios/",
      "/search/",
      "/series/a-series/",
      "/sources/",
      "/sources/a-source/",
      "/topics/",
    ]);
  });
});
