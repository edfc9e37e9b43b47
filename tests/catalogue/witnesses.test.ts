import { describe, expect, it } from "vitest";
import { reportWitnesses } from "#authoring/reporters/witnesses.ts";
import { linkContent } from "#catalogue/link.ts";
import { findWitnesses, type WitnessKind } from "#catalogue/witnesses.ts";
import type { Content } from "#lib/entries/content.ts";
import type { CellInput } from "#lib/figures/inputs.ts";
import {
  locate,
  locateSeries,
  makeContent,
  makeMeasure,
  makeSeries,
  makeStatedInput,
} from "../support/make-content.ts";
import { makePoint, makeText } from "../support/make-figure.ts";

function witnesses(changes: Partial<Content>): ReadonlyMap<string, readonly WitnessKind[]> {
  return findWitnesses(linkContent(makeContent({ measures: [locate(makeMeasure())], ...changes })).indexes);
}

const cellFigure: CellInput = {
  kind: "cell",
  id: "from-a-cell",
  says: makeText("In 2025 the share was [[value]] of GDP."),
  source: "a-source",
  cell: "a-series/2025",
  confidence: "high",
};

describe("findWitnesses", () => {
  it("counts a quotation only where it holds the value", () => {
    const found = witnesses({
      figures: [
        locate(makeStatedInput({ id: "quoted", quote: "it was 2.5%" })),
        locate(makeStatedInput({ id: "talked-about", quote: "it was high" })),
      ],
    });
    expect([...found]).toEqual([
      ["quoted", ["quote"]],
      ["talked-about", []],
    ]);
  });

  it("counts a confirmation for both numbers", () => {
    const found = witnesses({
      figures: [
        locate(makeStatedInput({ id: "one", confirmedBy: ["other"] })),
        locate(makeStatedInput({ id: "other", source: "another-source" })),
      ],
    });
    expect([...found]).toEqual([
      ["one", ["confirmed"]],
      ["other", ["confirmed"]],
    ]);
  });

  it("does not count the cell that a figure is read from", () => {
    const found = witnesses({ figures: [locate(cellFigure)], series: [locateSeries(makeSeries())] });
    expect([...found]).toEqual([["from-a-cell", []]]);
  });

  it("counts a series that confirms another, for its figures of the same periods", () => {
    const other = makeSeries({ id: "another-series", source: "another-source" }, { 2025: "2.4" });
    const series = [locateSeries(makeSeries({ confirmedBy: "another-series" })), locateSeries(other)];
    const earlier = { ...cellFigure, id: "earlier", cell: "a-series/2024" };
    const found = witnesses({ figures: [locate(cellFigure), locate(earlier)], series });
    expect([...found]).toEqual([
      ["from-a-cell", ["confirmed"]],
      ["earlier", []],
    ]);
  });

  it("counts a quotation with a second number for neither", () => {
    const quoted = (id: string, quote: string) => locate(makeStatedInput({ id, quote }));
    const found = witnesses({ figures: [quoted("one", "2.5% in 2025"), quoted("two", "2.5%, not 1.5%")] });
    expect([...found]).toEqual([
      ["one", ["quote"]],
      ["two", []],
    ]);
  });

  it("does not count a confirmation that is rounded more coarsely", () => {
    const found = witnesses({
      figures: [
        locate(makeStatedInput({ id: "fine", amount: makePoint("2.53"), confirmedBy: ["coarse"] })),
        locate(makeStatedInput({ id: "coarse", amount: makePoint("2.5"), source: "another-source" })),
      ],
    });
    expect([...found]).toEqual([
      ["fine", []],
      ["coarse", ["confirmed"]],
    ]);
  });

  it.each([
    ["a whole whose parts are known more finely", ["2.6", "1.52", "1.08"], ["parts", "", ""]],
    ["a part that is rounded more coarsely than the rest", ["2.60", "1.5", "1.10"], ["", "parts", ""]],
    ["none, where a wrong last digit would be lost in the rounding", ["2.6", "1.5", "1.1"], ["", "", ""]],
    ["none, where the parts do not sum", ["2.9", "1.52", "1.08"], ["", "", ""]],
  ])("counts parts for %s", (_what, [total = "", core = "", rest = ""], expected) => {
    const measures = [
      makeMeasure({ parts: ["core", "rest"] }),
      makeMeasure({ id: "core" }),
      makeMeasure({ id: "rest" }),
    ];
    const figure = (id: string, text: string, measure: string) =>
      locate(makeStatedInput({ id, measure, amount: makePoint(text) }));
    const figures = [figure("whole", total, "a-share"), figure("core", core, "core"), figure("rest", rest, "rest")];
    const found = witnesses({ measures: measures.map((measure) => locate(measure)), figures });
    expect([...found.values()].map((kinds) => kinds.join(" "))).toEqual(expected);
  });
});

describe("reportWitnesses", () => {
  it("counts each kind and lists the figures that have none", () => {
    const report = reportWitnesses(
      new Map<string, readonly WitnessKind[]>([
        ["a-figure", ["quote", "confirmed"]],
        ["a-lone-figure", []],
        ["a-part", ["parts"]],
      ]),
    );
    expect(report).toBe(`Witnesses of 3 figures:
      1  quote      a quotation that holds the value
      1  confirmed  another table or publication that agrees
      1  parts      parts that sum to it, or a whole that it is part of
      1  none

Figures with no witness:
  a-lone-figure
`);
  });

  it("ends after the counts when every figure has a witness", () => {
    expect(reportWitnesses(new Map([["a-figure", ["quote" as const]]]))).toBe(`Witnesses of 1 figure:
      1  quote      a quotation that holds the value
      0  confirmed  another table or publication that agrees
      0  parts      parts that sum to it, or a whole that it is part of
      0  none
`);
  });
});
