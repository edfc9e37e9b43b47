import { afterEach, describe, expect, test } from "vitest";
import { buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { Claim } from "#lib/entries/claim.ts";
import {
  claimGroups,
  claimsCount,
  claimsLike,
  claimsOfEvent,
  lineOf,
  standpointLines,
  viewEvidence,
} from "#site/claim-view.ts";
import { figuresOn, sourcesOn } from "#site/page-view.ts";
import { share } from "#site/shared-state.ts";
import { usesOfClaim } from "#site/uses-view.ts";
import siteConfig from "../fixtures/mini-site/site.config.ts";
import {
  locate,
  makeClaim,
  makeContent,
  makeEvent,
  makeExplainer,
  makeLocated,
  makeMeasure,
  makePlace,
  makeProse,
  makeSource,
  makeStatedInput,
  makeUse,
} from "../support/make-content.ts";
import { makeText } from "../support/make-figure.ts";

/** Loads a site with some claims, two events and a page that places the claim "first". */
function load(claims: Readonly<Record<string, Partial<Claim>>>): void {
  const prose = makeProse({ uses: [makeUse("Claim", { id: "first" })] });
  const { catalogue, findings } = buildCatalogue(
    makeContent({
      measures: [locate(makeMeasure())],
      places: [makeLocated("a-place", makePlace())],
      sources: [locate(makeSource()), locate(makeSource({ id: "a-leaflet" })), locate(makeSource({ id: "a-report" }))],
      figures: [locate(makeStatedInput())],
      events: [
        makeLocated("a-later-day", makeEvent({ title: makeText("Later"), date: "2025-07-01" })),
        makeLocated("b-earlier-day", makeEvent({ title: makeText("Earlier"), date: "2025-06-01" })),
      ],
      explainers: [makeLocated("why", makeExplainer({ title: makeText("Why"), prose }))],
      claims: Object.entries({ first: {}, ...claims }).map(([id, claim]) => makeLocated(id, makeClaim(claim))),
    }),
    { names: [], drafts: false, standpoints: siteConfig.standpoints },
  );
  if (catalogue === undefined) throw new Error(findings.map(({ message }) => message).join(" "));
  share({ catalogue, config: siteConfig });
}

function get(id: string): Parameters<typeof claimsLike>[0] {
  const claim = claimGroups()
    .flatMap(({ claims }) => claims)
    .find((one) => one.id === id);
  if (claim === undefined) throw new Error(`There is no claim "${id}".`);
  return claim;
}

const ids = (claims: readonly { readonly id: string }[]): readonly string[] => claims.map(({ id }) => id);

afterEach(() => share(undefined));

describe("claimGroups", () => {
  test("lists each claim once, under the earliest of its events, and last those without one", () => {
    load({
      both: { events: ["a-later-day", "b-earlier-day"] },
      later: { events: ["a-later-day"], saidOn: "2025-01-01" },
      alone: {},
    });
    expect(claimGroups().map(({ event, claims }) => [event?.id, ids(claims)])).toEqual([
      ["b-earlier-day", ["both"]],
      ["a-later-day", ["later"]],
      [undefined, ["alone", "first"]],
    ]);
  });

  test("leaves out an event that no claim names", () => {
    load({});
    expect(claimGroups().map(({ event }) => event?.id)).toEqual([undefined]);
  });
});

describe("claimsOfEvent", () => {
  test("lists a claim with every event that it names, in the order of the days", () => {
    load({
      a: { events: ["a-later-day", "b-earlier-day"], saidOn: "2025-06-12" },
      b: { events: ["a-later-day"], saidOn: "2025-06-11" },
    });
    expect([ids(claimsOfEvent("a-later-day")), ids(claimsOfEvent("b-earlier-day"))]).toEqual([["b", "a"], ["a"]]);
  });
});

describe("claimsLike", () => {
  test("leads from either of two claims to the other", () => {
    load({ a: { alsoSaid: ["b"] }, b: {} });
    expect([ids(claimsLike(get("a"))), ids(claimsLike(get("b"))), ids(claimsLike(get("first")))]).toEqual([
      ["b"],
      ["a"],
      [],
    ]);
  });
});

describe("a claim's page", () => {
  const evidence = [
    { figure: "a-figure", shows: makeText("So much.") },
    { source: "a-report", locator: "page 4", shows: makeText("So it was.") },
  ];

  test("shows the figures of its evidence, and numbers its own document first", () => {
    load({ it: { evidence } });
    const claim = get("it");
    expect(figuresOn(claim).map(({ record }) => record.id)).toEqual(["a-figure"]);
    expect([...sourcesOn(claim).values()].map(({ number, source }) => [number, source.id])).toEqual([
      [1, "a-leaflet"],
      [2, "a-report"],
      [3, "a-source"],
    ]);
  });

  test("sets out its evidence with the place in the document", () => {
    load({ it: { evidence } });
    const claim = get("it");
    expect(
      viewEvidence(claim.evidence, sourcesOn(claim)).map(({ number, source, locator }) => [
        number?.record.id,
        source?.number,
        locator,
      ]),
    ).toEqual([
      ["a-figure", 3, makeStatedInput().locator],
      [undefined, 2, "page 4"],
    ]);
  });

  test("leads to its events and to the pages that place it", () => {
    load({ first: { events: ["a-later-day"] } });
    expect(usesOfClaim("first").map(({ kind, title, href }) => [kind, title, href])).toEqual([
      ["Event", "Later", "/events/a-later-day/"],
      ["Explainer", "Why", "/explainers/why/"],
    ]);
  });
});

describe("standpointLines", () => {
  test("counts the claims of each standpoint and their findings, in the order of the configuration", () => {
    load({
      second: { standpoint: "readers", finding: "not-supported" },
      third: { standpoint: "readers", finding: "partly-supported" },
      fourth: { standpoint: "readers", finding: "not-supported" },
    });
    expect(standpointLines()).toEqual([
      { id: "council", name: "The council", count: 0, findings: [] },
      {
        id: "readers",
        name: "Its readers",
        count: 3,
        findings: [
          { finding: "partly-supported", count: 1 },
          { finding: "not-supported", count: 2 },
        ],
      },
    ]);
  });

  test("is empty where no claim names one", () => {
    load({});
    expect(standpointLines()).toEqual([]);
  });
});

test("a count of claims is in words that fit the number", () => {
  expect([0, 1, 12].map(claimsCount)).toEqual(["no claim", "1 claim", "12 claims"]);
});

test("a claim in a list names who made it, or else the document's publisher", () => {
  load({});
  expect(lineOf(get("first")).by).toBe(makeSource().publisher);
});
