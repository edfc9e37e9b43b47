import { describe, expect, test } from "vitest";
import { applyOverride, type ScenarioDefinition } from "#lib/scenario/definition.ts";
import { resolveScenario } from "#lib/scenario/resolve.ts";
import { refusal } from "./make-input.ts";
import { makeLookup } from "./make-lookup.ts";

const cash = { kind: "cash" } as const;

const lookup = makeLookup(
  {
    "share-low": { value: 2, unit: "pct-gdp" },
    "share-high": { value: 3.5, unit: "pct-gdp" },
    "share-gni": { value: 0.7, unit: "pct-gni" },
    "gap-points": { value: 0.9, unit: "pp" },
    "growth-slow": { value: 3, unit: "pct", edition: "growth edition" },
    "budget-mn": { value: 65500, unit: "gbp-mn", priceBasis: cash },
    "budget-real": { value: 60, unit: "gbp-bn", priceBasis: { kind: "real", priceYear: "2025-26" } },
    "budget-dollars": { value: 80, unit: "usd-bn", priceBasis: cash },
    homes: { value: 29.003, unit: "count-households-mn", period: "2025", edition: "survey" },
  },
  {
    gdp: {
      unit: "gbp-mn",
      priceBasis: cash,
      edition: "spring",
      cells: { "2025-26": 3054666, "2026-27": 3164074 },
    },
    "gdp-real": {
      unit: "gbp-bn",
      priceBasis: { kind: "real", priceYear: "2023" },
      edition: "spring",
      cells: { "2025-26": 3000 },
    },
    "gdp-calendar": {
      unit: "gbp-bn",
      priceBasis: cash,
      edition: "spring",
      periods: "calendar-year",
      cells: { "2025": 3000 },
    },
    growth: { unit: "pct", edition: "last year", cells: { "2026-27": 3.6, "2027-28": 4.1 } },
    prices: { unit: "index", edition: "spring", cells: { "2025-26": 108.3, "2026-27": 110.5 } },
    plan: { unit: "pct-gdp", edition: "review", cells: { "2025-26": 2.3, "2026-27": 2.4 } },
    people: { unit: "count-people-mn", edition: "estimates", cells: { "2025-26": 69.4, "2026-27": 69.5 } },
  },
);

const definition: ScenarioDefinition = {
  years: { from: "2025-26", to: "2027-28" },
  gdp: { series: "gdp", extend: { byYear: "growth" } },
  baseline: { kind: "constant-share", share: "share-low" },
  path: [{ kind: "step", from: "2026-27", start: "share-low", share: "share-high" }],
  prices: { answer: "cash" },
};

describe("resolveScenario", () => {
  test("puts numbers for names, money in billions and heads one by one", () => {
    const input = resolveScenario(
      {
        ...definition,
        years: { from: "2025-26", to: "2026-27", cumulativeFrom: "2026-27" },
        deflator: { series: "prices", extend: { constant: "growth-slow" } },
        baseline: { kind: "flat-cash", level: "budget-mn", year: "2025-26" },
        prices: { answer: "real", real: "2025-26", todayGdp: "2026-27" },
        households: { held: "homes" },
        population: { series: "people" },
      },
      lookup,
    );
    expect(input).toEqual({
      yearKind: "financial-year",
      years: ["2025-26", "2026-27"],
      cumulativeFrom: "2026-27",
      currency: "GBP",
      gdp: {
        edition: "spring",
        values: [
          { year: "2025-26", value: 3054.666 },
          { year: "2026-27", value: 3164.074 },
        ],
        extend: {
          kind: "by-year",
          edition: "last year",
          rates: [
            { year: "2026-27", value: 3.6 },
            { year: "2027-28", value: 4.1 },
          ],
        },
      },
      deflator: {
        edition: "spring",
        values: [
          { year: "2025-26", value: 108.3 },
          { year: "2026-27", value: 110.5 },
        ],
        extend: { kind: "constant", rate: 3, edition: "growth edition" },
      },
      baseline: { kind: "flat-cash", level: 65.5, year: "2025-26" },
      path: [{ kind: "step", from: "2026-27", startShare: 2, endShare: 3.5 }],
      prices: { answer: "real", realYear: "2025-26", todayGdpYear: "2026-27" },
      households: { kind: "held", count: 29_003_000, year: "2025", edition: "survey" },
      population: {
        kind: "by-year",
        edition: "estimates",
        counts: [
          { year: "2025-26", value: 69_400_000 },
          { year: "2026-27", value: 69_500_000 },
        ],
      },
    });
  });

  test.each<[string, ScenarioDefinition["path"], object]>([
    [
      "a line from a cell",
      [{ kind: "straight-line-cash", from: "2025-26", to: "2027-28", start: "plan/2025-26", share: "share-high" }],
      { kind: "straight-line-cash", from: "2025-26", to: "2027-28", startShare: 2.3, endShare: 3.5 },
    ],
    [
      "constant growth to a share",
      [{ kind: "constant-growth", from: "2025-26", to: "2027-28", start: "share-low", end: { share: "share-high" } }],
      { kind: "constant-growth", from: "2025-26", to: "2027-28", startShare: 2, end: { share: 3.5 } },
    ],
    [
      "constant growth at a rate",
      [{ kind: "constant-growth", from: "2025-26", to: "2027-28", start: "share-low", end: { rate: "growth-slow" } }],
      { kind: "constant-growth", from: "2025-26", to: "2027-28", startShare: 2, end: { rate: 3 } },
    ],
    [
      "explicit shares from a stretch of a series",
      [{ kind: "explicit", values: { series: "plan", from: "2026-27", to: "2026-27" } }],
      { kind: "explicit", shares: [{ year: "2026-27", value: 2.4 }] },
    ],
    [
      "explicit shares one by one",
      [{ kind: "explicit", values: { years: { "2025-26": "share-low", "2026-27": "plan/2026-27" } } }],
      {
        kind: "explicit",
        shares: [
          { year: "2025-26", value: 2 },
          { year: "2026-27", value: 2.4 },
        ],
      },
    ],
  ])("resolves %s", (_, path, leg) => {
    expect(resolveScenario({ ...definition, path }, lookup).path).toEqual([leg]);
  });

  test.each<[ScenarioDefinition["baseline"], object]>([
    [
      {
        kind: "plan",
        by: "share",
        values: { series: "plan", from: "2025-26", to: "2026-27" },
        afterwards: "flat-cash",
      },
      {
        kind: "plan",
        by: "share",
        afterwards: "flat-cash",
        values: [
          { year: "2025-26", value: 2.3 },
          { year: "2026-27", value: 2.4 },
        ],
      },
    ],
    [
      { kind: "path", path: [{ kind: "step", from: "2026-27", start: "share-low", share: "plan/2026-27" }] },
      { kind: "path", path: [{ kind: "step", from: "2026-27", startShare: 2, endShare: 2.4 }] },
    ],
    [
      { kind: "explicit", by: "level", values: { years: { "2025-26": "budget-mn" } } },
      { kind: "explicit", by: "level", values: [{ year: "2025-26", value: 65.5 }] },
    ],
    [
      { kind: "flat-real", level: "budget-real", year: "2025-26" },
      { kind: "flat-real", level: 60, year: "2025-26" },
    ],
  ])("resolves the baseline %o", (baseline, resolved) => {
    expect(resolveScenario({ ...definition, baseline }, lookup).baseline).toEqual(resolved);
  });

  test.each<[string, Partial<ScenarioDefinition>, string]>([
    ["a year that is none", { years: { from: "25/26", to: "2027-28" } }, 'years.from: "25/26" is not a year.'],
    [
      "years of two kinds",
      { years: { from: "2025-26", to: "2027" } },
      'years.to: "2027" is not a financial year such as "2025-26".',
    ],
    [
      "an end before the start",
      { years: { from: "2025-26", to: "2024-25" } },
      "years: They end in 2024-25, before they start in 2025-26.",
    ],
    ["a missing series", { gdp: { series: "gpd" } }, 'gdp.series: There is no series "gpd".'],
    ["a series of growth as GDP", { gdp: { series: "growth" } }, "gdp.series: GDP must be money in cash."],
    [
      "real GDP",
      { gdp: { series: "gdp-real" } },
      'gdp.series: "gdp-real/2025-26" is in gbp-bn, 2023 prices, but must be money in cash, gbp-bn or another magnitude of it.',
    ],
    [
      "GDP of the other kind of year",
      { gdp: { series: "gdp-calendar" } },
      'gdp.series: The series "gdp-calendar" is by calendar-year, but the scenario is by financial-year.',
    ],
    [
      "a missing figure",
      { baseline: { kind: "constant-share", share: "share-lwo" } },
      'baseline.share: There is no figure or cell "share-lwo".',
    ],
    [
      "a missing cell",
      { baseline: { kind: "constant-share", share: "plan/2040-41" } },
      'baseline.share: There is no figure or cell "plan/2040-41".',
    ],
    [
      "a share of something else",
      { baseline: { kind: "constant-share", share: "share-gni" } },
      'baseline.share: "share-gni" is in pct-gni, but must be a share of GDP, pct-gdp.',
    ],
    [
      "points for a share",
      { path: [{ kind: "step", from: "2026-27", start: "share-low", share: "gap-points" }] },
      'path[0].share: "gap-points" is in pp, but must be a share of GDP, pct-gdp.',
    ],
    [
      "a share for growth",
      { gdp: { series: "gdp", extend: { constant: "share-low" } } },
      'gdp.extend.constant: "share-low" is in pct-gdp, but must be growth in per cent, pct.',
    ],
    [
      "another currency",
      { baseline: { kind: "flat-cash", level: "budget-dollars", year: "2025-26" } },
      'baseline.level: "budget-dollars" is in usd-bn, cash, but must be money in cash or 2025-26 prices, gbp-bn or another magnitude of it.',
    ],
    [
      "prices of another year",
      { baseline: { kind: "flat-real", level: "budget-real", year: "2026-27" } },
      'baseline.level: "budget-real" is in gbp-bn, 2025-26 prices, but must be money in cash or 2026-27 prices, gbp-bn or another magnitude of it.',
    ],
    [
      "an index that is not one",
      { deflator: { series: "growth" } },
      'deflator.series: "growth/2026-27" is in pct, but must be a price index, index.',
    ],
    [
      "households in place of people",
      { population: { held: "homes" } },
      'population.held: "homes" is in count-households-mn, but must be a count, count-people.',
    ],
    [
      "a stretch that a series does not have",
      { path: [{ kind: "explicit", values: { series: "plan", from: "2026-27", to: "2027-28" } }] },
      'path[0].values.series: The series "plan" has no value for 2027-28.',
    ],
  ])("refuses %s", (_, changes, message) => {
    expect(() => resolveScenario({ ...definition, ...changes }, lookup)).toThrow(refusal(message));
  });
});

describe("applyOverride", () => {
  test("replaces whole fields and keeps the others", () => {
    const prices = { answer: "today-gdp", todayGdp: "2025-26" } as const;
    const applied = applyOverride(definition, { prices, compare: ["budget-mn"] });
    expect(applied).toEqual({ ...definition, prices, compare: ["budget-mn"] });
  });

  test("changes nothing where it says nothing", () => {
    expect(applyOverride(definition, {})).toEqual(definition);
  });
});

describe("what a leg arrives at", () => {
  const legOf = (leg: ScenarioDefinition["path"][number]) =>
    resolveScenario({ ...definition, path: [leg] }, lookup).path[0];

  test("may be a sum, in cash or in the prices in which it is stated", () => {
    const line = { kind: "straight-line-cash", from: "2025-26", to: "2026-27" } as const;
    expect(legOf({ ...line, start: "budget-mn", level: "budget-real" })).toEqual({
      ...line,
      startLevel: 65.5,
      endLevel: { level: 60, pricesOf: "2025-26" },
    });
    expect(legOf({ kind: "step", from: "2026-27", start: "share-low", level: "budget-mn" })).toEqual({
      kind: "step",
      from: "2026-27",
      startShare: 2,
      endLevel: { level: 65.5 },
    });
  });

  test("may be an average, and cash may go on after it", () => {
    const average = { share: "share-high", from: "2026-27", to: "2027-28" };
    const step = { kind: "step", from: "2026-27", afterwards: "flat-cash" } as const;
    expect(legOf({ ...step, start: "share-low", average })).toEqual({
      ...step,
      startShare: 2,
      average: { ...average, share: 3.5 },
    });
  });

  test("may be cash for each year", () => {
    const values = { years: { "2026-27": "budget-mn" } };
    expect(legOf({ kind: "explicit", by: "level", values })).toEqual({
      kind: "explicit",
      levels: [{ year: "2026-27", value: 65.5 }],
    });
  });

  test.each<[string, ScenarioDefinition["path"][number], string]>([
    [
      "none",
      { kind: "step", from: "2026-27", start: "share-low" },
      'path[0]: A leg ends at one of "share", "level" and "average".',
    ],
    [
      "two",
      { kind: "step", from: "2026-27", start: "share-low", share: "share-high", level: "budget-mn" },
      'path[0]: A leg ends at one of "share", "level" and "average".',
    ],
    [
      "another currency",
      { kind: "step", from: "2026-27", start: "share-low", level: "budget-dollars" },
      'path[0].level: "budget-dollars" is in usd-bn, cash, but must be money in cash, gbp-bn or another magnitude of it.',
    ],
  ])("is refused if it is %s", (_what, leg, message) => {
    expect(() => legOf(leg)).toThrow(refusal(message));
  });
});

describe("a floor and bridges", () => {
  test("are resolved as a baseline is, and each with its edition", () => {
    const { floor, definitions } = resolveScenario(
      {
        ...definition,
        floor: { kind: "flat-cash", level: "budget-mn", year: "2025-26" },
        definitions: {
          path: "wide",
          baseline: "narrow",
          answer: "wide",
          bridges: [{ from: "narrow", to: "wide", share: "plan/2025-26" }],
        },
      },
      lookup,
    );
    expect(floor).toEqual({ kind: "flat-cash", level: 65.5, year: "2025-26" });
    expect(definitions?.bridges).toEqual([
      { from: "narrow", to: "wide", kind: "share", share: 2.3, edition: "review" },
    ]);
    expect(resolveScenario({ ...definition, floor: "baseline" }, lookup).floor).toBe("baseline");
  });

  test("a bridge that is two things is refused", () => {
    const bridges = [{ from: "narrow", to: "wide", share: "share-low", ratio: "share-low" }];
    const definitions = { path: "wide", baseline: "narrow", answer: "wide", bridges };
    expect(() => resolveScenario({ ...definition, definitions }, lookup)).toThrow(
      refusal('definitions.bridges[0]: A bridge is one of "share", "levels" and "ratio".'),
    );
  });
});
