import { describe, expect, test } from "vitest";
import { type Built, buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { Claim, ClaimFinding } from "#lib/entries/claim.ts";
import type { Content } from "#lib/entries/content.ts";
import {
  locate,
  locateSeries,
  makeClaim,
  makeContent,
  makeDerivedInput,
  makeEvent,
  makeLocated,
  makeMeasure,
  makePlace,
  makeSeries,
  makeSource,
  makeStatedInput,
} from "../support/make-content.ts";
import { makeText } from "../support/make-figure.ts";

/** A claim made in a leaflet, and a source with a figure and a series that may bear it out. */
function build(claim: Partial<Claim>, changes: Partial<Content> = {}): Built {
  return buildCatalogue(
    makeContent({
      measures: [locate(makeMeasure())],
      places: [makeLocated("a-place", makePlace())],
      sources: [locate(makeSource()), locate(makeSource({ id: "a-leaflet" }))],
      figures: [locate(makeStatedInput()), locate(makeStatedInput({ id: "leaflet-figure", source: "a-leaflet" }))],
      series: [locateSeries(makeSeries())],
      claims: [makeLocated("a-claim", makeClaim(claim))],
      ...changes,
    }),
    { names: [], drafts: false },
  );
}

const codes = ({ findings }: Built): readonly string[] =>
  findings.map(({ code, location }) => `${code} ${location.path}`);

const shows = makeText("It shows that.");

describe("a claim", () => {
  test("comes into the catalogue, and its figures know of it", () => {
    const { catalogue, findings } = build({ evidence: [{ figure: "a-figure", shows }] });
    expect(findings).toEqual([]);
    expect([...(catalogue?.claims.keys() ?? [])]).toEqual(["a-claim"]);
    expect(catalogue?.uses.get("a-figure")).toEqual([{ kind: "claim", id: "a-claim" }]);
  });

  test("names events that exist", () => {
    expect(codes(build({ events: ["a-day"] }, { events: [makeLocated("a-day", makeEvent())] }))).toEqual([]);
    expect(codes(build({ events: ["a-day"] }))).toEqual(["content/missing-reference a-claim.yaml at events.0"]);
  });

  test("is left out while it is a draft", () => {
    const claims = [makeLocated("a-claim", makeClaim({ finding: "a-judgement" }), { draft: true })];
    const { catalogue, findings } = build({}, { claims });
    expect([findings, catalogue?.claims.size]).toEqual([[], 0]);
  });

  test("holds no number typed by hand in any of its texts, and any in its words", () => {
    expect(codes(build({ words: "thirty billion pounds, or 5%" }))).toEqual([]);
    expect(
      codes(
        build({
          words: undefined,
          paraphrase: makeText("It is 5% of GDP."),
          claim: makeText("It costs £30bn."),
          why: makeText("It is 40 years old."),
          evidence: [{ source: "a-source", shows: makeText("It is 7%.") }],
        }),
      ),
    ).toEqual([
      "prose/loose-number a-claim.yaml at claim, 9+5",
      "prose/loose-number a-claim.yaml at evidence.0.shows, 6+2",
      "prose/loose-number a-claim.yaml at paraphrase, 6+2",
      "prose/loose-number a-claim.yaml at why, 6+2",
    ]);
  });
});

test("a claim has no number of its own for [[value]] to stand for", () => {
  expect(codes(build({ why: makeText("It was [[value]].") }))).toEqual([
    "content/bad-reference a-claim.yaml at why, 7+9",
  ]);
});

describe("the finding on a claim", () => {
  test.each<[Claim["kind"], ClaimFinding, boolean]>([
    ["judgement", "a-judgement", true],
    ["judgement", "no-evidence-found", false],
    ["checkable", "a-judgement", false],
    ["forecast", "a-judgement", false],
    ["forecast", "not-supported", true],
    ["checkable", "supported", true],
  ])("of kind %s may be %s: %s", (kind, finding, fits) => {
    expect(codes(build({ kind, finding }))).toEqual(
      fits ? [] : ["claim/finding-does-not-fit-kind a-claim.yaml at finding"],
    );
  });

  test.each([
    ["2025-06-09", ["content/dates-out-of-order a-claim.yaml at found"]],
    ["2025-06-10", []],
  ])("is not dated before the claim: %s", (found, expected) => {
    expect(codes(build({ found }))).toEqual(expected);
  });
});

describe("evidence", () => {
  const itself = ["claim/evidence-is-the-claim-itself a-claim.yaml at evidence"];
  const own = [{ source: "a-leaflet", shows }];

  test.each<[ClaimFinding, readonly string[]]>([
    ["supported", itself],
    ["supported-but-compressed", itself],
    ["partly-supported", itself],
    ["not-supported", []],
    ["no-evidence-found", []],
  ])("from the claim's own document alone, for %s, gives %j", (finding, expected) => {
    expect(codes(build({ finding, evidence: own }))).toEqual(expected);
  });

  test("of which one piece comes from elsewhere is enough", () => {
    expect(codes(build({ evidence: [...own, { source: "a-source", shows }] }))).toEqual([]);
  });

  test.each([
    ["a figure of another document", "a-figure", []],
    ["a cell of another document", "a-series/2024", []],
    ["a figure of the claim's own document", "leaflet-figure", itself],
  ])("may be %s", (_what, figure, expected) => {
    expect(codes(build({ evidence: [{ figure, shows }] }))).toEqual(expected);
  });

  test.each([
    ["leaflet-figure", itself],
    ["a-figure", []],
  ])("that is worked out from %s comes from its document", (input, expected) => {
    const sum = makeDerivedInput("a - b", {
      id: "a-sum",
      inputs: { a: { figure: input }, b: { figure: "leaflet-figure" } },
    });
    expect(codes(build({ evidence: [{ figure: "a-sum", shows }] }, { derived: [locate(sum)] }))).toEqual(expected);
  });

  test("that does not exist is one mistake and not two", () => {
    expect(codes(build({ evidence: [{ figure: "no-figure", shows }] }))).toEqual([
      "content/missing-reference a-claim.yaml at evidence.0.figure",
    ]);
  });
});

test("a claim cannot name itself as another that says the same", () => {
  expect(codes(build({ alsoSaid: ["a-claim"] }))).toEqual(["content/contradiction a-claim.yaml at alsoSaid.0"]);
});
