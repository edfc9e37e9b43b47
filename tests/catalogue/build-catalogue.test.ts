import { describe, expect, test } from "vitest";
import { type Built, buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { Content } from "#lib/entries/content.ts";
import type { TextRun } from "#lib/entries/prose.ts";
import {
  locate,
  locateSeries,
  makeBarChart,
  makeContent,
  makeDerivedInput,
  makeExplainer,
  makeLocated,
  makeMeasure,
  makePlace,
  makePlacement,
  makeProse,
  makeSeries,
  makeSource,
  makeStatedInput,
  makeUse,
} from "../support/make-content.ts";
import { getUnit, makePoint, makeText } from "../support/make-figure.ts";

/** A whole small site: a measure, a place, a source with a figure and a series. */
function site(changes: Partial<Content> = {}): Content {
  return makeContent({
    measures: [locate(makeMeasure())],
    places: [makeLocated("a-place", makePlace())],
    sources: [locate(makeSource())],
    figures: [locate(makeStatedInput())],
    series: [locateSeries(makeSeries())],
    ...changes,
  });
}

function build(changes: Partial<Content> = {}, drafts = false): Built {
  return buildCatalogue(site(changes), { names: ["Article 5"], drafts });
}

const codes = ({ findings }: Built): readonly string[] =>
  findings.map(({ code, location }) => `${code} ${location.path}`);

function makeRun(text: string, changes: Partial<TextRun> = {}): TextRun {
  const place = makePlacement("text");
  return {
    raw: text,
    text,
    location: place.at([]),
    locate: (offset, length) => place.within([], offset, length),
    context: "text",
    stretch: 0,
    ...changes,
  };
}

function pageOf(runs: readonly TextRun[]): Partial<Content> {
  return { explainers: [makeLocated("why", makeExplainer({ prose: makeProse({ runs }) }))] };
}

describe("buildCatalogue", () => {
  test("gives a catalogue when nothing is wrong", () => {
    const { catalogue, findings } = build();
    expect([findings, [...(catalogue?.figures.keys() ?? [])], [...(catalogue?.cells.keys() ?? [])]]).toEqual([
      [],
      ["a-figure"],
      ["a-series/2024", "a-series/2025"],
    ]);
  });

  test("freezes the catalogue all the way down", () => {
    const figure = build().catalogue?.figures.get("a-figure");
    expect([Object.isFrozen(figure), Object.isFrozen(figure?.amount), Object.isFrozen(figure?.says.parts)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("gives none when anything is an error", () => {
    const { catalogue, findings } = build({ figures: [locate(makeStatedInput({ place: "nowhere" }))] });
    expect([catalogue, findings.map(({ code }) => code)]).toEqual([undefined, ["content/missing-reference"]]);
  });

  test("hands on what the reader found", () => {
    const finding = {
      code: "yaml/tag",
      severity: "error",
      message: "M.",
      location: makePlacement("z").at([]),
    } as const;
    expect(build({ findings: [finding] }).findings).toEqual([finding]);
  });

  test("sorts findings by place", () => {
    const figures = ["b", "a"].map((id) => locate(makeStatedInput({ id, place: "nowhere" })));
    expect(codes(build({ figures }))).toEqual([
      "content/missing-reference a.yaml at place",
      "content/missing-reference b.yaml at place",
    ]);
  });

  test("takes a figure that is a cell from its series", () => {
    const cell = {
      kind: "cell",
      id: "c",
      says: makeText("In 2025 the share was [[value]] of GDP."),
      source: "a-source",
      cell: "a-series/2025",
      confidence: "medium",
    } as const;
    const figure = build({ figures: [locate(cell)] }).catalogue?.figures.get("c");
    expect(figure).toMatchObject({
      kind: "stated",
      amount: makePoint("2.4"),
      measure: "a-share",
      period: { kind: "year", year: 2025 },
      locator: "table 1, share",
      confidence: "medium",
    });
  });
});

describe("drafts", () => {
  const draft = { explainers: [makeLocated("why", makeExplainer(), { draft: true })] };
  test("are not in the site", () => {
    expect(build(draft).catalogue?.explainers.has("why")).toBe(false);
  });

  test("are in the site that dev shows", () => {
    expect(build(draft, true).catalogue?.explainers.has("why")).toBe(true);
  });

  test("are missed by what leans on them", () => {
    const figures = [locate(makeStatedInput(), { draft: true })];
    const page = makeExplainer({ prose: makeProse({ uses: [makeUse("Figure", { id: "a-figure" })] }) });
    expect(codes(build({ figures, explainers: [makeLocated("why", page)] }))).toEqual([
      "content/missing-reference <Figure id> at ",
    ]);
  });
});

describe("accepted warnings", () => {
  const uses = Array.from({ length: 4 }, () => ({
    ...makeUse("Literal", { reason: "r" }),
    location: makePlacement("why.yaml").at([]),
  }));
  const place = { ...makePlacement("why.yaml at "), path: "why.yaml at " };
  const many = (code?: string): Partial<Content> => ({
    explainers: [
      makeLocated("why", makeExplainer({ prose: makeProse({ uses }) }), {
        place,
        accepted: code === undefined ? [] : [{ code, reason: "R" }],
      }),
    ],
  });

  test("are told when nobody accepts them, and a catalogue is made all the same", () => {
    const { catalogue, findings } = build(many());
    expect([catalogue === undefined, findings.map(({ code, severity }) => `${severity} ${code}`)]).toEqual([
      false,
      ["warning prose/many-literals"],
    ]);
  });

  test("are not told when their entry accepts them", () => {
    expect(build(many("prose/many-literals")).findings).toEqual([]);
  });

  test("are told when their entry accepts another", () => {
    expect(codes(build(many("prose/loose-number")))).toEqual(["prose/many-literals why.yaml at "]);
  });

  test("are never errors", () => {
    const figure = makeStatedInput({ place: "nowhere" });
    const place = { ...makePlacement("f"), path: "f at place" };
    expect(
      codes(
        build({
          figures: [
            locate(figure, {
              place: { ...place, at: makePlacement("f").at },
              accepted: [{ code: "content/missing-reference", reason: "R" }],
            }),
          ],
        }),
      ),
    ).toEqual(["content/missing-reference f at place"]);
  });
});

describe("a reference to what could not be read", () => {
  test("is not a second mistake", () => {
    const page = makeExplainer({
      prose: makeProse({ uses: [makeUse("Figure", { id: "lost" }), makeUse("Figure", { id: "lost-series/2024" })] }),
    });
    expect(codes(build({ explainers: [makeLocated("why", page)], unread: new Set(["lost", "lost-series"]) }))).toEqual(
      [],
    );
  });

  test("of a derived figure that could not be worked out is not a second mistake", () => {
    const derived = locate(makeDerivedInput("a * a", { id: "d", inputs: { a: { figure: "a-figure" } } }));
    const page = makeExplainer({ prose: makeProse({ uses: [makeUse("Working", { id: "d" })] }) });
    expect(codes(build({ derived: [derived], explainers: [makeLocated("why", page)] }))).toEqual([
      "derivation/unit-mismatch d.yaml at formula",
    ]);
  });
});

describe("the uses of a number", () => {
  test("are the pages, figures, terms and charts that show it, each once, in order", () => {
    const uses = [makeUse("Figure", { id: "a-figure" }), makeUse("Figure", { id: "a-figure" })];
    const { catalogue } = build({
      explainers: [
        makeLocated("why", makeExplainer({ summary: makeText("[[a-figure]]"), prose: makeProse({ uses }) })),
      ],
      derived: [
        locate(
          makeDerivedInput("a - b", {
            id: "d",
            unit: getUnit("pp"),
            inputs: { a: { figure: "a-figure" }, b: { figure: "a-series/2024" } },
            measure: "points",
          }),
        ),
      ],
      measures: [
        locate(makeMeasure()),
        locate(makeMeasure({ id: "points", dimension: "points", denominator: undefined, units: [getUnit("pp")] })),
      ],
      glossary: [makeLocated("gdp", { term: "GDP", definition: makeText("As [[a-series/2024]].") })],
      charts: [makeLocated("c", makeBarChart({ cells: ["a-figure", "a-series/2024"] }))],
    });
    const used = (id: string): readonly string[] =>
      (catalogue?.uses.get(id) ?? []).map((use) => `${use.kind} ${use.id}`);
    expect([used("a-figure"), used("a-series/2024"), used("a-series/2025")]).toEqual([
      ["chart c", "explainer why", "figure d"],
      ["chart c", "figure d", "term gdp"],
      [],
    ]);
  });
});

describe("loose numbers in the text of a page", () => {
  test.each<[string, readonly TextRun[], readonly string[]]>([
    ["in one run", [makeRun("a rise of 5%")], ["text at , 10+2"]],
    ["split by emphasis", [makeRun("by "), makeRun("five"), makeRun(" per cent")], ["text at , 0+4"]],
    ["written as entities", [makeRun("about 3%", { raw: "about &#51;%" })], ["text at "]],
    ["after an entity", [makeRun("a & 5%", { raw: "a &amp; 5%" })], ["text at , 8+2"]],
    ["in two sentences", [makeRun("five"), makeRun(" per cent", { stretch: 1 })], []],
    ["in a quotation", [makeRun("5%", { context: "quotation" })], []],
    ["in code", [makeRun("5%", { context: "code" })], []],
    ["in a literal", [makeRun("open "), makeRun("24/7", { literal: "R" })], []],
    ["in a name on the list", [makeRun("Article 5")], []],
    ["in quotation marks that hold emphasis", [makeRun("he said “it is "), makeRun("5%"), makeRun(" or so” then")], []],
    ["in a heading", [makeRun("The 5% gap", { context: "heading" })], ["text at , 4+2"]],
    ["in a cell", [makeRun("5%", { context: "cell" })], ["text at , 0+2"]],
  ])("%s", (_where, runs, places) => {
    expect(build(pageOf(runs)).findings.map(({ location }) => location.path)).toEqual(places);
  });

  test("are not looked for in references", () => {
    expect(
      codes(
        build({ explainers: [makeLocated("why", makeExplainer({ title: makeText("At [[a-series/2024]] it was") }))] }),
      ),
    ).toEqual([]);
  });
});
