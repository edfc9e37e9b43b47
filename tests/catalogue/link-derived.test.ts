import { describe, expect, test } from "vitest";
import { linkDerived } from "#catalogue/link-derived.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Figure } from "#lib/figures/figure.ts";
import type { DerivedInput } from "#lib/figures/inputs.ts";
import { locate, makeDerivedInput, makeSeries } from "../support/make-content.ts";
import { getUnit, makeFigure, makePoint } from "../support/make-figure.ts";

const times = { unit: getUnit("times") };
const known = [
  makeFigure({ id: "two", amount: makePoint("2"), ...times }),
  makeFigure({ id: "three", amount: makePoint("3"), ...times }),
  makeFigure({ id: "money", amount: makePoint("5"), unit: getUnit("gbp-bn"), priceBasis: { kind: "cash" } }),
  makeFigure({
    id: "real",
    amount: makePoint("5"),
    unit: getUnit("gbp-bn"),
    priceBasis: { kind: "real", priceYear: "2021" },
  }),
];

function link(
  entries: readonly DerivedInput[],
  unread: readonly string[] = [],
): { findings: readonly Diagnostic[]; figures: Map<string, Figure>; broken: Set<string> } {
  const figures = new Map<string, Figure>(known.map((figure) => [figure.id, figure]));
  const broken = new Set(unread);
  const series = makeSeries({ id: "s", unit: getUnit("times") }, { 2024: "7" });
  const cells = new Map(series.cells.map((cell) => [cell.id, { cell, series }]));
  const findings = linkDerived(
    entries.map((entry) => locate(entry)),
    {
      figures,
      cells,
      broken,
      measures: new Map(),
      sources: new Map(),
      series: new Map([[series.id, series]]),
      places: new Map(),
    },
  );
  return { findings, figures, broken };
}

const derived = (id: string, formula: string, changes: Partial<DerivedInput> = {}): DerivedInput =>
  makeDerivedInput(formula, { id, ...times, ...changes });
const valueIn = (figure: Figure | undefined): number | undefined =>
  figure?.amount.kind === "point" ? figure.amount.point.value : undefined;
const short = (findings: readonly Diagnostic[]): readonly string[] =>
  findings.map(({ code, location, message }) => `${code} ${location.path}: ${message}`);

describe("linkDerived", () => {
  test("works out a figure from others", () => {
    expect(valueIn(link([derived("six", "two * three")]).figures.get("six"))).toBe(6);
  });

  test("takes cells of series as inputs", () => {
    expect(
      valueIn(
        link([derived("x", "a + b", { inputs: { a: { figure: "two" }, b: { figure: "s/2024" } } })]).figures.get("x"),
      ),
    ).toBe(9);
  });

  test("works out figures in the order in which they need each other", () => {
    expect(valueIn(link([derived("b", "a + two"), derived("a", "two * three")]).figures.get("b"))).toBe(8);
  });

  test("keeps formula and inputs, and neither tree nor decimals", () => {
    const figure = link([derived("six", "two * three")]).figures.get("six");
    expect([
      figure?.kind,
      Object.keys(figure ?? {}).filter((key) => ["formula", "inputs", "tree", "decimals"].includes(key)),
    ]).toEqual(["derived", ["formula", "inputs"]]);
  });

  test.each<[string, DerivedInput, readonly string[]]>([
    [
      "a name in the formula that is no input",
      derived("x", "a + zz", { inputs: { a: { figure: "two" } } }),
      ['derivation/unknown-input x.yaml at formula, 4+2: The formula uses "zz", which is not among the inputs.'],
    ],
    [
      "an input that the formula does not use",
      derived("x", "a", { inputs: { a: { figure: "two" }, b: { figure: "three" } } }),
      ['derivation/unused-input x.yaml key inputs.b: The input "b" is not used by the formula.'],
    ],
    [
      "more decimals than can be printed",
      derived("x", "two", { decimals: 7 }),
      ["content/wrong-value x.yaml at decimals: 7 is not a number of decimals that can be printed."],
    ],
    [
      "fewer decimals than none",
      derived("x", "two", { decimals: -1 }),
      ["content/wrong-value x.yaml at decimals: -1 is not a number of decimals that can be printed."],
    ],
    [
      "units that do not combine",
      derived("x", "two + money"),
      [
        "derivation/unit-mismatch x.yaml at formula: This formula cannot be worked out: money (GBP in cash) cannot be added to two (a pure number).",
      ],
    ],
    [
      "price bases that do not combine",
      derived("x", "money / real"),
      [
        "figure/price-basis-mismatch x.yaml at formula: This formula cannot be worked out: money (GBP in cash) cannot be divided by real (GBP in 2021 prices).",
      ],
    ],
  ])("tells of %s", (_what, entry, expected) => {
    expect(short(link([entry]).findings)).toEqual(expected);
  });

  test("lists the units of all inputs beside a mismatch", () => {
    expect(link([derived("x", "two + money")]).findings[0]?.notes).toEqual([
      "two is two: times",
      "money is money: gbp-bn, cash",
    ]);
  });

  test("names the shortest name that is meant, not the first letters of a longer one", () => {
    const [finding] = link([derived("x", "bb + b", { inputs: { bb: { figure: "two" } } })]).findings;
    expect(finding?.location.path).toBe("x.yaml at formula, 5+1");
  });

  test("tells of a circle once and breaks all of it", () => {
    const { findings, broken } = link([derived("a", "b"), derived("b", "c"), derived("c", "a"), derived("d", "two")]);
    expect([findings.map(({ code, message }) => `${code} ${message}`), [...broken].sort()]).toEqual([
      ["derivation/circular This figure is worked out from itself: a → b → c → a."],
      ["a", "b", "c"],
    ]);
  });

  test("tells of a figure that names itself", () => {
    expect(link([derived("a", "a")]).findings.map(({ message }) => message)).toEqual([
      "This figure is worked out from itself: a → a.",
    ]);
  });

  test("is silent about an input that is missing, since the references are checked elsewhere, and breaks what needs it", () => {
    const { findings, broken } = link([derived("a", "nowhere"), derived("b", "a")]);
    expect([findings, [...broken]]).toEqual([[], ["a", "b"]]);
  });

  test("does not work out what could not be read", () => {
    const { findings, figures } = link([derived("x", "two")], ["x"]);
    expect([findings, figures.has("x")]).toEqual([[], false]);
  });
});
