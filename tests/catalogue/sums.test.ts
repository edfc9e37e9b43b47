import { describe, expect, test } from "vitest";
import { buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { Content } from "#lib/entries/content.ts";
import type { StatedInput } from "#lib/figures/inputs.ts";
import type { Amount } from "#lib/units/amount.ts";
import {
  locate,
  locateSeries,
  makeContent,
  makeLocated,
  makeMeasure,
  makePlace,
  makeSeries,
  makeSource,
  makeStatedInput,
} from "../support/make-content.ts";
import { getUnit, makePoint, makeRange } from "../support/make-figure.ts";

const money = { dimension: "money", denominator: undefined, range: { min: 0, max: 1000 } } as const;
const units = [getUnit("gbp-bn"), getUnit("gbp-mn")];
const measures = [
  makeMeasure({ ...money, id: "whole", units, parts: ["first", "second"] }),
  makeMeasure({ ...money, id: "first", units }),
  makeMeasure({ ...money, id: "second", units }),
];

function figure(measure: string, amount: Amount | string, changes: Partial<StatedInput> = {}): StatedInput {
  return makeStatedInput({
    id: measure,
    measure,
    amount: typeof amount === "string" ? makePoint(amount) : amount,
    unit: getUnit("gbp-bn"),
    priceBasis: { kind: "cash" },
    ...changes,
  });
}

function findings(figures: readonly StatedInput[], changes: Partial<Content> = {}): readonly string[] {
  const content = makeContent({
    measures: measures.map((measure) => locate(measure)),
    places: [makeLocated("a-place", makePlace()), makeLocated("another-place", makePlace({ name: "Another place" }))],
    sources: [locate(makeSource()), locate(makeSource({ id: "another-source" }))],
    figures: figures.map((one) => locate(one)),
    ...changes,
  });
  // Whether these sentences name what they should is the business of other rules.
  return buildCatalogue(content, { names: [], drafts: false })
    .findings.filter(({ code }) => !/^figure\/(?:says-|far-from)/.test(code))
    .map(({ code, message }) => `${code}: ${message}`);
}

const real = { priceBasis: { kind: "real", priceYear: "2021" } } as const;

describe("parts", () => {
  test.each<[string, readonly StatedInput[]]>([
    ["that make their whole", [figure("whole", "15.0"), figure("first", "10.3"), figure("second", "4.7")]],
    ["that miss it by rounding only", [figure("whole", "15.1"), figure("first", "10.3"), figure("second", "4.7")]],
    [
      "in another magnitude",
      [figure("whole", "15.0"), figure("first", "10300", { unit: getUnit("gbp-mn") }), figure("second", "4.7")],
    ],
    ["of which one is not known", [figure("whole", "15.0"), figure("first", "10.3")]],
    [
      "of which one is of another year",
      [
        figure("whole", "15.0"),
        figure("first", "10.3"),
        figure("second", "1.0", { period: { kind: "year", year: 2024 } }),
      ],
    ],
    [
      "of which one is of another place",
      [figure("whole", "15.0"), figure("first", "10.3"), figure("second", "1.0", { place: "another-place" })],
    ],
    [
      "of which one is in other prices",
      [figure("whole", "15.0"), figure("first", "10.3"), figure("second", "1.0", real)],
    ],
    [
      "that are ranges around it",
      [figure("whole", "15.0"), figure("first", makeRange("9", "11")), figure("second", makeRange("4", "5"))],
    ],
  ])("%s are in order", (_what, figures) => {
    expect(findings(figures)).toEqual([]);
  });

  test.each<[string, readonly StatedInput[], string]>([
    [
      "that do not make their whole",
      [figure("whole", "15.0"), figure("first", "10.3"), figure("second", "4.9")],
      'figure/parts-do-not-sum: "whole" is £15.0bn in cash terms, and its parts come to £15.2bn in cash terms.',
    ],
    [
      "of which one is in the wrong magnitude",
      [figure("whole", "15.0"), figure("first", "10.3", { unit: getUnit("gbp-mn") }), figure("second", "4.7")],
      'figure/parts-do-not-sum: "whole" is £15.0bn in cash terms, and its parts come to £4.7bn in cash terms.',
    ],
    [
      "that are ranges beside it",
      [figure("whole", "15.0"), figure("first", makeRange("5", "6")), figure("second", makeRange("4", "5"))],
      'figure/parts-do-not-sum: "whole" is £15.0bn in cash terms, and its parts come to £10bn in cash terms.',
    ],
  ])("%s are told", (_what, figures, message) => {
    expect(findings(figures)).toEqual([message]);
  });

  test("are taken from the same document first", () => {
    const other = figure("second", "9.9", { id: "elsewhere", source: "another-source" });
    expect(findings([figure("whole", "15.0"), figure("first", "10.3"), figure("second", "4.7"), other])).toEqual([]);
  });
});

describe("the years of a total", () => {
  const total = figure("first", "30.0", {
    id: "total",
    period: { kind: "span", from: { kind: "year", year: 2022 }, to: { kind: "year", year: 2024 }, as: "total" },
  });
  const years = (values: Readonly<Record<string, string>>): Partial<Content> => ({
    series: [
      locateSeries(
        makeSeries({ id: "s", measure: "first", unit: getUnit("gbp-bn"), priceBasis: { kind: "cash" } }, values),
      ),
    ],
  });

  test("make the total", () => {
    expect(findings([total], years({ 2022: "9.9", 2023: "10.0", 2024: "10.1" }))).toEqual([]);
  });

  test("are told when they do not", () => {
    expect(findings([total], years({ 2022: "9.9", 2023: "10.0", 2024: "11.1" }))).toEqual([
      'figure/parts-do-not-sum: "total" is £30.0bn in cash terms, and its parts come to £31.0bn in cash terms.',
    ]);
  });

  test("are left alone when one is not known", () => {
    expect(findings([total], years({ 2022: "9.9", 2024: "1.0" }))).toEqual([]);
  });

  test("do not make an average", () => {
    const average = { ...total, period: { ...total.period, as: "average" } } as StatedInput;
    expect(findings([average], years({ 2022: "9.9", 2023: "10.0", 2024: "11.1" }))).toEqual([]);
  });
});
