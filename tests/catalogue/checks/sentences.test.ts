/** What the sentence of a figure may say beside its data. Each message stands whole in tests/fixtures/diagnostics. */

import { describe, expect, test } from "vitest";
import { buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { StatedInput } from "#lib/figures/inputs.ts";
import type { Period } from "#lib/time/period.ts";
import {
  locate,
  makeContent,
  makeLocated,
  makeMeasure,
  makePlace,
  makeSource,
  makeStatedInput,
} from "../../support/make-content.ts";
import { getUnit, makePoint, makeText } from "../../support/make-figure.ts";

type Changes = Partial<Omit<StatedInput, "says">>;

/** The codes that one figure gives, in a small world of three countries and an alliance. */
function codes(says: string, changes: Changes = {}): readonly string[] {
  const figure = makeStatedInput({ place: "arland", ...changes, says: makeText(says) });
  const money = { dimension: "money" as const, denominator: undefined, units: [getUnit("gbp-bn")] };
  const content = makeContent({
    measures: [
      locate(makeMeasure()),
      locate(makeMeasure({ id: "core-share", words: ["core share"] })),
      locate(makeMeasure({ id: "national-share", words: ["income"], denominator: "gni", units: [getUnit("pct-gni")] })),
      locate(makeMeasure({ id: "cost", words: ["cost", "spending"], ...money, range: { min: -9, max: 9 } })),
      locate(makeMeasure({ id: "cut", words: ["there was a cut"], ...money, range: { min: 0, max: 9 } })),
      locate(
        makeMeasure({ id: "gap", words: ["gap"], dimension: "points", denominator: undefined, units: [getUnit("pp")] }),
      ),
    ],
    places: [
      makeLocated("arland", makePlace({ name: "Arland", yearStarts: "04-01", year: "financial-year" })),
      makeLocated("berland", makePlace({ name: "Berland", shortName: "BL" })),
      makeLocated("celand", makePlace({ name: "Celand" })),
      makeLocated("league", makePlace({ name: "League", kind: "alliance" })),
      makeLocated("arland-and-friends", makePlace({ name: "Arland and its friends", kind: "region" })),
    ],
    sources: [locate(makeSource({ datePublished: "unknown" }))],
    figures: [locate(figure)],
  });
  return buildCatalogue(content, { names: [], drafts: false }).findings.map(({ code }) => code);
}

const another = {
  measure: ["figure/says-another-measure"],
  period: ["figure/says-another-period"],
  direction: ["figure/says-another-direction"],
  status: ["figure/says-another-status"],
  place: ["figure/says-another-place"],
  unit: ["figure/says-another-unit"],
};

const year = (value: number): Period => ({ kind: "year", year: value });
const financial = (startYear: number): Period => ({ kind: "financial-year", startYear });
const span = (as: "total" | "average" | "change"): Period => ({
  kind: "span",
  from: { kind: "financial-year", startYear: 2026 },
  to: { kind: "financial-year", startYear: 2029 },
  as,
});
const inMoney: Changes = { measure: "cost", unit: getUnit("gbp-bn"), priceBasis: { kind: "cash" } };

describe("the measure", () => {
  test.each<[string, string, Changes, readonly string[]]>([
    ["its phrase", "In 2025 the share was [[value]] of GDP.", {}, []],
    ["the longer phrase of another", "In 2025 the core share was [[value]] of GDP.", {}, another.measure],
    ["the longer phrase of its own", "In 2025 the core share was [[value]] of GDP.", { measure: "core-share" }, []],
    ["no phrase", "In 2025 it was [[value]] of GDP.", {}, another.measure],
    ["two phrases, one of a measure in another unit", "In 2025 the gap in the share was [[value]] of GDP.", {}, []],
  ])("is judged by %s", (_what, says, changes, expected) => {
    expect(codes(says, changes)).toEqual(expected);
  });
});

describe("the period", () => {
  const says = (when: string): string => `${when} the share was [[value]] of GDP.`;
  test.each<[string, Period, readonly string[]]>([
    ["In 2025", year(2025), []],
    ["In 2025", year(2024), another.period],
    ["In 2025-26", year(2025), another.period],
    ["In March 2025", year(2025), another.period],
    ["In 2025", financial(2025), another.period],
    ["In 2025-26", financial(2025), []],
    ["From April 2025", financial(2025), []],
    ["By April 2025", financial(2025), []],
    ["From May 2025", financial(2025), another.period],
    ["By 2025", year(2025), another.period],
    ["By 2025", { kind: "by", moment: { kind: "year", year: 2025 } }, []],
    ["In 2025", { kind: "by", moment: { kind: "year", year: 2025 } }, another.period],
    ["By the end of 2025", { kind: "by", moment: { kind: "year", year: 2025 } }, []],
    ["On 9 June 2025", { kind: "date", date: "2025-06-09" }, []],
    ["In June 2025", { kind: "date", date: "2025-06-09" }, another.period],
    ["On 9 June 2025", { kind: "month", month: "2025-06" }, []],
    ["In mid-2025", { kind: "month", month: "2025-06" }, []],
    ["In mid-2025", year(2025), []],
    ["In the second quarter of 2025", { kind: "quarter", year: 2025, quarter: 2 }, []],
    ["In the second quarter of 2025", { kind: "quarter", year: 2025, quarter: 3 }, another.period],
    ["From 2026-27 to 2029-30, in all,", span("total"), []],
    ["Over the four years to 2029-30", span("total"), []],
    ["Over the three years to 2029-30", span("total"), another.period],
    ["From 2026-27 to 2028-29, in all,", span("total"), another.period],
    ["Over the four years to 2029-30, each year,", span("total"), another.period],
    ["Each year from 2026-27 to 2029-30", span("average"), []],
    ["In all from 2026-27 to 2029-30, on average,", span("average"), another.period],
    ["Between 2026-27 and 2029-30", span("change"), []],
  ])("%s names %j or not", (when, period, expected) => {
    expect(codes(says(when), { period, status: "estimate" })).toEqual(expected);
  });

  test("is not named by the year of the prices", () => {
    const real: Changes = { ...inMoney, priceBasis: { kind: "real", priceYear: "2025" } };
    expect(codes("The cost was [[value]] in 2025 prices.", real)).toEqual(another.period);
    expect(codes("In 2025 the cost was [[value]] in 2025 prices.", real)).toEqual([]);
  });
});

describe("the direction", () => {
  test.each<[string, string, Changes, readonly string[]]>([
    ["a rise and a number above zero", "In 2025 spending rose by [[value]].", {}, []],
    [
      "a rise and a number below zero",
      "In 2025 spending rose by about [[value]].",
      { amount: makePoint("-2.5") },
      another.direction,
    ],
    [
      "more, and a number below zero",
      "In 2025 the cost was [[value]] more.",
      { amount: makePoint("-2.5") },
      another.direction,
    ],
    ["a fall and a number above zero", "In 2025 spending fell by [[value]].", {}, another.direction],
    ["a level after a cut", "In 2025 spending was cut to [[value]].", {}, []],
    ["a change without a direction", "In 2025 spending changed by [[value]].", { amount: makePoint("-2.5") }, []],
    ["a cut of what is counted as cuts", "In 2025 there was a cut of [[value]].", { measure: "cut" }, []],
  ])("is judged by %s", (_what, says, changes, expected) => {
    expect(codes(says, { ...inMoney, ...changes })).toEqual(expected);
  });
});

describe("the status", () => {
  test.each<[string, StatedInput["status"], readonly string[]]>([
    ["In 2025 the share was [[value]] of GDP.", "outturn", []],
    ["In 2025 the share will be [[value]] of GDP.", "outturn", another.status],
    ["The target for 2025 is a share of [[value]] of GDP.", "target", []],
    ["The target for 2025 is a share of [[value]] of GDP.", "plan", another.status],
    ["The target for 2025 is a share of [[value]] of GDP.", "forecast", another.status],
    ["The target for 2025 is a share of [[value]] of GDP.", "claim", []],
    ["The forecast for 2025 is a share of [[value]] of GDP.", "target", another.status],
    ["In 2025 the share is expected to be [[value]] of GDP.", "target", []],
    ["The plan for 2025 is a share of [[value]] of GDP.", "target", another.status],
    ["The forecast for 2025 is that the target needs a share of [[value]] of GDP.", "forecast", []],
    ["In 2025 the share was reported as [[value]] of GDP.", "claim", []],
    ["In 2025 the share was reported as [[value]] of GDP.", "outturn", another.status],
    ["In 2025 Arland spent a share of [[value]] of GDP.", "outturn", []],
    ["In 2025 Arland spent a share of [[value]] of GDP.", "forecast", another.status],
    ["In 2025 Arland spent a share of [[value]] of GDP, above the target.", "outturn", []],
    ["The estimate for 2025 is a share of [[value]] of GDP.", "plan", another.status],
  ])("%s may be %s or not", (says, status, expected) => {
    expect(codes(says, { status })).toEqual(expected);
  });
});

describe("the place", () => {
  test.each<[string, string, readonly string[]]>([
    ["In 2025 Arland’s share was [[value]] of GDP.", "arland", []],
    ["In 2025 Berland’s share was [[value]] of GDP.", "arland", another.place],
    ["In 2025 the share of BL was [[value]] of GDP.", "arland", another.place],
    ["In 2025 the League put the share at [[value]] of GDP.", "arland", []],
    ["In 2025 the League put the share of Berland at [[value]] of GDP.", "arland", another.place],
    ["In 2025 the share was [[value]] of GDP, as in Berland and Celand.", "arland", []],
    ["In 2025 Arland put the share of the League at [[value]] of GDP.", "league", []],
    ["In 2025 the share of Arland and its friends was [[value]] of GDP.", "arland-and-friends", []],
    ["In 2025 the share of the Blands was [[value]] of GDP.", "arland", []],
  ])("%s may be of %s or not", (says, place, expected) => {
    expect(codes(says, { place })).toEqual(expected);
  });
});

describe("the unit", () => {
  test.each<[string, Changes, readonly string[]]>([
    ["In 2025 the share was [[value]] of national income.", {}, []],
    ["In 2025 the share was [[value]] of GNI.", {}, another.unit],
    ["In 2025 the share was [[value]].", {}, another.unit],
    ["In 2025 the share was [[value|full]].", {}, []],
    ["In 2025 the share of the town’s GDP was [[value]].", {}, []],
    ["In 2025 the share was [[value]] percentage points of GDP.", {}, another.unit],
    ["In 2025 the gap was [[value]] of GDP.", { measure: "gap", unit: getUnit("pp") }, []],
    ["In 2025 income had [[value]] of GDP.", { measure: "national-share", unit: getUnit("pct-gni") }, another.unit],
    ["In 2025 the cost was [[value]].", inMoney, []],
    ["In 2025 the cost was [[value]] of GDP.", inMoney, another.unit],
    ["In 2025 the cost was [[value]] in 2024-25 prices.", inMoney, another.unit],
    [
      "In 2025 the cost was [[value]] in 2024-25 prices.",
      { ...inMoney, priceBasis: { kind: "real", priceYear: "2024-25" } },
      [],
    ],
    [
      "In 2025 the cost was [[value]] in 2023-24 prices.",
      { ...inMoney, priceBasis: { kind: "real", priceYear: "2024-25" } },
      another.unit,
    ],
    [
      "In 2025 the cost was [[value]].",
      { ...inMoney, priceBasis: { kind: "real", priceYear: "2024-25" } },
      another.unit,
    ],
  ])("%s fits %j or not", (says, changes, expected) => {
    expect(codes(says, changes)).toEqual(expected);
  });
});
