import { describe, expect, test } from "vitest";
import type { Reference } from "#catalogue/reference.ts";
import { referencesIn } from "#catalogue/references.ts";
import type { Content } from "#lib/entries/content.ts";
import {
  locate,
  locateSeries,
  makeBarChart,
  makeClaim,
  makeContent,
  makeDerivedInput,
  makeEvent,
  makeExplainer,
  makeLocated,
  makeMeasure,
  makeProse,
  makeSeries,
  makeSource,
  makeStatedInput,
  makeUse,
} from "../support/make-content.ts";
import { makeText } from "../support/make-figure.ts";

/** `number gap <- explainer why: why.yaml at title, 2+3`. */
function short({ named, id, from, location }: Reference): string {
  return `${named} ${id} <- ${from === undefined ? "nothing" : `${from.kind} ${from.id}`}: ${location.path}`;
}

function found(content: Partial<Content>): readonly string[] {
  return referencesIn(makeContent(content)).map(short);
}

describe("referencesIn finds", () => {
  test("figures in prose strings, at the letters of their ids", () => {
    expect(
      found({
        glossary: [
          makeLocated("gdp", { term: "GDP", definition: makeText("It was [[gap-2035|full]] or [[s/2024]].") }),
        ],
      }),
    ).toEqual([
      "number gap-2035 <- term gdp: gdp.yaml at definition, 9+8",
      "number s/2024 <- term gdp: gdp.yaml at definition, 30+6",
    ]);
  });

  test("the parts of a measure", () => {
    expect(found({ measures: [locate(makeMeasure({ id: "total", parts: ["core", "more"] }))] })).toEqual([
      "measure core <- measure total: total.yaml at parts.0",
      "measure more <- measure total: total.yaml at parts.1",
    ]);
  });

  test("figures in the note of a source", () => {
    expect(found({ sources: [locate(makeSource({ note: makeText("See [[a]].") }))] })).toEqual([
      "number a <- source a-source: a-source.yaml at note, 6+1",
    ]);
  });

  test("the measure and the place of a series", () => {
    expect(found({ series: [locateSeries(makeSeries())] })).toEqual([
      "measure a-share <- series a-series: a-series.yaml at measure",
      "place a-place <- series a-series: a-series.yaml at place",
    ]);
  });

  test("the measure and the place of a stated figure, and not its own value", () => {
    expect(found({ figures: [locate(makeStatedInput())] })).toEqual([
      "measure a-share <- figure a-figure: a-figure.yaml at measure",
      "place a-place <- figure a-figure: a-figure.yaml at place",
    ]);
  });

  test("the cell of a figure that is one", () => {
    const cell = {
      kind: "cell",
      id: "a-figure",
      says: makeText("[[value]]"),
      source: "s",
      cell: "s/2024",
      confidence: "high",
    } as const;
    expect(found({ figures: [locate(cell)] })).toEqual(["cell s/2024 <- figure a-figure: a-figure.yaml at cell"]);
  });

  test("the inputs of a derived figure", () => {
    expect(
      found({
        derived: [locate(makeDerivedInput("a / b", { inputs: { a: { figure: "x" }, b: { figure: "s/2024" } } }))],
      }),
    ).toEqual([
      "measure a-share <- figure a-derived-figure: a-derived-figure.yaml at measure",
      "place a-place <- figure a-derived-figure: a-derived-figure.yaml at place",
      "number x <- figure a-derived-figure: a-derived-figure.yaml at inputs.a.figure",
      "number s/2024 <- figure a-derived-figure: a-derived-figure.yaml at inputs.b.figure",
    ]);
  });

  test("the place of a person, if any", () => {
    expect(
      found({
        people: [makeLocated("p", { name: "P", role: "R", place: "here" }), makeLocated("q", { name: "Q", role: "R" })],
      }),
    ).toEqual(["place here <- nothing: p.yaml at place"]);
  });

  test("what a bar chart names", () => {
    const chart = makeBarChart({
      headline: makeText("At [[h]]"),
      topics: ["t"],
      cells: ["a", "s/2024"],
      highlight: "here",
      rules: [{ figure: "r", label: "L" }],
    });
    expect(found({ charts: [makeLocated("c", chart)] })).toEqual([
      "number h <- chart c: c.yaml at headline, 5+1",
      "number a <- chart c: c.yaml at cells.0",
      "number s/2024 <- chart c: c.yaml at cells.1",
      "place here <- chart c: c.yaml at highlight",
      "number r <- chart c: c.yaml at rules.0.figure",
      "topic t <- chart c: c.yaml at topics.0",
    ]);
  });

  test("what a chart of a whole source names", () => {
    expect(
      found({ charts: [makeLocated("c", makeBarChart({ of: { source: "s", measure: "m", period: "2024" } }))] }),
    ).toEqual(["source s <- chart c: c.yaml at of.source", "measure m <- chart c: c.yaml at of.measure"]);
  });

  test("the series of a line chart", () => {
    const chart = { kind: "line", headline: makeText("H"), topics: [], series: [{ series: "s", label: "S" }] } as const;
    expect(found({ charts: [makeLocated("c", chart)] })).toEqual(["series s <- chart c: c.yaml at series.0.series"]);
  });

  test("what a page names in its fields", () => {
    const page = makeExplainer({ question: makeText("Why [[q]]?"), topics: ["t"], sources: ["s"] });
    expect(found({ explainers: [makeLocated("why", page)] })).toEqual([
      "number q <- explainer why: why.yaml at question, 6+1",
      "topic t <- explainer why: why.yaml at topics.0",
      "source s <- explainer why: why.yaml at sources.0",
    ]);
  });

  test("whatever a claim names", () => {
    const claim = makeClaim({
      by: { source: "s", people: ["p"] },
      why: makeText("It was [[w]]."),
      evidence: [
        { figure: "f", shows: makeText("So.") },
        { source: "t", shows: makeText("And [[g]].") },
      ],
      alsoSaid: ["d"],
      events: ["v"],
    });
    expect(found({ claims: [makeLocated("c", claim)] })).toEqual([
      "number w <- claim c: c.yaml at why, 9+1",
      "number g <- claim c: c.yaml at evidence.1.shows, 6+1",
      "person p <- claim c: c.yaml at by.people.0",
      "source s <- claim c: c.yaml at by.source",
      "number f <- claim c: c.yaml at evidence.0.figure",
      "source t <- claim c: c.yaml at evidence.1.source",
      "claim d <- claim c: c.yaml at alsoSaid.0",
      "event v <- claim c: c.yaml at events.0",
    ]);
  });

  test("the people of an event", () => {
    expect(found({ events: [makeLocated("v", makeEvent({ people: ["p"] }))] })).toEqual([
      "person p <- event v: v.yaml at people.0",
    ]);
  });

  test.each([
    ["Figure", { id: "x", form: "full" }, ["number x <- about a: <Figure id> at "]],
    ["Chart", { id: "x" }, ["chart x <- about a: <Chart id> at "]],
    ["Term", { id: "x" }, ["term x <- about a: <Term id> at "]],
    ["Cite", { source: "x", locator: "page 4" }, ["source x <- about a: <Cite source> at "]],
    [
      "Quote",
      { source: "x", by: "y" },
      ["source x <- about a: <Quote source> at ", "person y <- about a: <Quote by> at "],
    ],
    ["Quote", { source: "x" }, ["source x <- about a: <Quote source> at "]],
    ["Working", { id: "x" }, ["derived x <- about a: <Working id> at "]],
    ["Scenario", { id: "x" }, ["scenario x <- about a: <Scenario id> at "]],
    ["Literal", { reason: "x" }, []],
    ["Judgement", {}, []],
  ])("what <%s> names with %j", (name, given, expected) => {
    const { question: _question, ...page } = makeExplainer({ prose: makeProse({ uses: [makeUse(name, given)] }) });
    expect(found({ about: [makeLocated("a", page)] })).toEqual(expected);
  });

  test("the numbers and the series of a scenario's model and of its presets, and neither kinds nor years", () => {
    const { question: _question, ...page } = makeExplainer();
    const scenario = {
      ...page,
      place: "here",
      model: {
        years: { from: "2025", to: "2035" },
        gdp: { series: "gdp", extend: { byYear: "growth" } },
        baseline: { kind: "constant-share", share: "now" },
        path: [{ kind: "step", from: "2030", share: "s/2030" }],
        prices: { answer: "cash" },
        compare: ["theirs"],
      },
      presets: [
        { id: "p", title: makeText("P"), summary: makeText("S [[x]]"), model: { households: { held: "homes" } } },
      ],
    } as const;
    expect(found({ scenarios: [makeLocated("c", scenario as never)] })).toEqual([
      "number x <- scenario c: c.yaml at presets.0.summary, 4+1",
      "place here <- scenario c: c.yaml at place",
      "series gdp <- scenario c: c.yaml at model.gdp.series",
      "series growth <- scenario c: c.yaml at model.gdp.extend.byYear",
      "number now <- scenario c: c.yaml at model.baseline.share",
      "number s/2030 <- scenario c: c.yaml at model.path.0.share",
      "number theirs <- scenario c: c.yaml at model.compare.0",
      "number homes <- scenario c: c.yaml at presets.0.model.households.held",
    ]);
  });
});
