import { describe, expect, test } from "vitest";
import type { ScenarioInput } from "#lib/scenario/input.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import { SCENARIO_MODEL_VERSION } from "#lib/scenario/version.ts";
import { listYears, makeInput, refusal } from "./make-input.ts";

const deflator = { edition: "prices edition", values: listYears(2030, [100, 125]) };

describe("projectScenario", () => {
  test("gives level, baseline, extra and cumulative extra by year", () => {
    const { years } = projectScenario(makeInput());
    expect(years.map((year) => [year.year, year.gdp, year.share, year.baselineShare, year.shareGap])).toEqual([
      ["2030", 1000, 2, 2, 0],
      ["2031", 1100, 2.5, 2, 0.5],
      ["2032", 1200, 3, 2, 1],
    ]);
    expect(years.map(({ cash }) => [cash.level, cash.baselineLevel, cash.extra, cash.cumulativeExtra])).toEqual([
      [20, 20, 0, 0],
      [27.5, 22, 5.5, 5.5],
      [36, 24, 12, 17.5],
    ]);
  });

  test("counts sums from the year the scenario states", () => {
    const { years, totals } = projectScenario(
      makeInput({ cumulativeFrom: "2032", baseline: { kind: "constant-share", share: 1 } }),
    );
    expect(years.map((year) => year.cash.cumulativeExtra)).toEqual([0, 0, 24]);
    expect(totals).toEqual({
      from: "2032",
      to: "2032",
      years: 1,
      cash: { level: 36, baselineLevel: 12, extra: 24, averageExtra: 24 },
      todayGdp: null,
      real: null,
    });
  });

  test("spreads the extra over households and people, in single units of the currency", () => {
    const { years } = projectScenario(
      makeInput({
        households: { kind: "held", count: 4e6, year: "2029" },
        population: { kind: "by-year", counts: listYears(2030, [8e6, 8e6, 1e7]) },
      }),
    );
    expect(years.map(({ cash }) => [cash.extraPerHousehold, cash.extraPerPerson])).toEqual([
      [0, 0],
      [1375, 687.5],
      [3000, 1200],
    ]);
  });

  test("puts the gap in share on the GDP of the stated year", () => {
    const { years, totals, answer } = projectScenario(
      makeInput({ prices: { answer: "today-gdp", todayGdpYear: "2030" } }),
    );
    expect(years.map((year) => year.todayGdp?.extra)).toEqual([0, 5, 10]);
    expect(totals.todayGdp).toEqual({ level: 75, baselineLevel: 60, extra: 15, averageExtra: 5 });
    expect(answer).toMatchObject({
      basis: "today-gdp",
      baseYear: "2030",
      year: "2032",
      extra: 10,
      cumulativeExtra: 15,
    });
  });

  test("deflates with the index, extended as stated", () => {
    const { years, answer } = projectScenario(
      makeInput({
        deflator: { ...deflator, extend: { kind: "constant", rate: 60 } },
        prices: { answer: "real", realYear: "2030" },
      }),
    );
    expect(years.map((year) => year.real?.level)).toEqual([20, 22, 18]);
    expect(answer).toMatchObject({ basis: "real", baseYear: "2030", extra: 6 });
  });

  test("marks the years whose GDP is extrapolated", () => {
    const gdp = {
      edition: "first edition",
      values: listYears(2029, [900, 1000]),
      extend: { kind: "constant", rate: 10 },
    } as const;
    const result = projectScenario(makeInput({ gdp }));
    expect(result.years.map((year) => year.extrapolated)).toEqual([false, true, true]);
    expect(result.extrapolatedFrom).toBe("2031");
    expect(projectScenario(makeInput()).extrapolatedFrom).toBeNull();
  });

  test("carries its version, and the editions of its data", () => {
    const result = projectScenario(
      makeInput({
        deflator: { ...deflator, extend: { kind: "by-year", rates: listYears(2032, [2]), edition: "later edition" } },
        households: { kind: "held", count: 1, year: "2030", edition: "census" },
      }),
    );
    expect(result.modelVersion).toBe(SCENARIO_MODEL_VERSION);
    expect(result.editions).toEqual([
      { operand: "gdp", edition: "first edition" },
      { operand: "deflator", edition: "prices edition" },
      { operand: "deflator.extend", edition: "later edition" },
      { operand: "households", edition: "census" },
    ]);
  });

  test.each<[string, Partial<ScenarioInput>, string]>([
    ["no year", { years: [] }, "years: There is no year."],
    ["a missing year", { years: ["2030", "2032"] }, "years[1]: 2030 is followed by 2032: 2031 is missing."],
    [
      "years of the other kind",
      { yearKind: "financial-year" },
      'years[0]: "2030" is not a financial year such as "2025-26".',
    ],
    [
      "sums from a year that is not shown",
      { cumulativeFrom: "2033" },
      "cumulativeFrom: 2033 is not one of the years 2030 to 2032.",
    ],
    ["a currency without a code", { currency: "£" }, 'currency: "£" is not a currency code such as "GBP".'],
    [
      "GDP that ends too early",
      { gdp: { edition: "e", values: listYears(2030, [1000, 1100]) } },
      "gdp: There is no value for 2032, which path[0] needs; it runs from 2030 to 2031.",
    ],
    [
      "GDP that starts too late",
      { gdp: { edition: "e", values: listYears(2031, [1100, 1200]) } },
      "gdp: There is no value for 2030, which path[0] needs; it runs from 2031 to 2032.",
    ],
    [
      "today's GDP without its year",
      { prices: { answer: "today-gdp" } },
      "prices.todayGdpYear: The answer is in today's GDP, but no year is given.",
    ],
    [
      "real terms without a price year",
      { prices: { answer: "real" } },
      "prices.realYear: The answer is in real terms, but no price year is given.",
    ],
    [
      "real terms without a deflator",
      { prices: { answer: "cash", realYear: "2030" } },
      "deflator: Prices of 2030 need a deflator, and there is none.",
    ],
    [
      "a deflator that ends too early",
      { prices: { answer: "cash", realYear: "2030" }, deflator },
      "deflator: There is no value for 2032, which the price basis needs; it runs from 2030 to 2031.",
    ],
    [
      "today's GDP in a year without GDP",
      { prices: { answer: "cash", todayGdpYear: "2040" } },
      "gdp: There is no value for 2040, which the price basis needs; it runs from 2030 to 2032.",
    ],
    [
      "no households",
      { households: { kind: "held", count: 0, year: "2030" } },
      "households.count: 0 is not a count from 1 to 100,000,000,000.",
    ],
    [
      "people for some years only",
      { population: { kind: "by-year", counts: listYears(2030, [5, 5]) } },
      "population.counts: There is no value for 2032, which the spread per head needs; it runs from 2030 to 2031.",
    ],
  ])("refuses %s", (_, changes, message) => {
    expect(() => projectScenario(makeInput(changes))).toThrow(refusal(message));
  });

  test("costs exactly nothing where the baseline is a path with the same legs", () => {
    const { path } = makeInput();
    const { years, warnings } = projectScenario(makeInput({ baseline: { kind: "path", path } }));
    expect(years.map((year) => year.cash.extra)).toEqual([0, 0, 0]);
    expect(warnings.map((warning) => warning.id)).toEqual(["path-equals-baseline"]);
  });

  test("reaches beyond the years of the answer where a line in cash or today's GDP needs it", () => {
    const extend = { kind: "constant", rate: 10 } as const;
    const gdp = { edition: "first edition", values: listYears(2030, [1000]), extend };
    const { years } = projectScenario(
      makeInput({
        gdp,
        path: [{ kind: "straight-line-cash", from: "2030", to: "2034", startShare: 2, endShare: 3 }],
        prices: { answer: "cash", todayGdpYear: "2033" },
      }),
    );
    // 3% of 1,464.1 in 2034 is 43.923; half of the way from 20 is 31.9615.
    expect(years[2]?.cash.level).toBeCloseTo(31.9615, 9);
    expect(years[0]?.todayGdp?.level).toBeCloseTo(26.62, 9);
  });
});
