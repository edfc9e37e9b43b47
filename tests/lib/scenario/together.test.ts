import { describe, expect, test } from "vitest";
import type { ScenarioInput } from "#lib/scenario/input.ts";
import { projectTogether } from "#lib/scenario/together.ts";
import { listYears, makeInput, refusal } from "./make-input.ts";

const flat = (share: number, changes: Partial<ScenarioInput> = {}): ScenarioInput =>
  makeInput({ path: [{ kind: "step", from: "2030", endShare: share }], ...changes });
const exchange = (values: readonly number[]) => ({ edition: "rates", values: listYears(2030, values) });

describe("several places", () => {
  test("are added up in one currency, each at its own rate", () => {
    const { years, totals, places } = projectTogether({
      currency: "XTS",
      places: [
        { id: "here", scenario: flat(3) },
        { id: "there", scenario: flat(4, { currency: "XXX" }), exchange: exchange([2, 4, 4]) },
      ],
    });
    expect(years.map(({ year, extra }) => [year, extra])).toEqual([
      [2030, 20],
      [2031, 16.5],
      [2032, 18],
    ]);
    expect(years.map(({ cumulativeExtra }) => cumulativeExtra)).toEqual([20, 36.5, 54.5]);
    expect(totals.extra).toBe(54.5);
    expect(places.map(({ id, result }) => [id, result.currency])).toEqual([
      ["here", "XTS"],
      ["there", "XXX"],
    ]);
  });

  test("hold one rate for all years where there is one alone", () => {
    const { years } = projectTogether({
      currency: "XTS",
      places: [{ id: "there", scenario: flat(3, { currency: "XXX" }), exchange: exchange([2]) }],
    });
    expect(years.map(({ extra }) => extra)).toEqual([5, 5.5, 6]);
  });

  test("do not make up for each other where each has a floor", () => {
    const both = (floor: "baseline" | undefined) =>
      projectTogether({
        currency: "XTS",
        places: [
          { id: "below", scenario: flat(3, { floor }) },
          { id: "above", scenario: flat(3, { floor, baseline: { kind: "constant-share", share: 4 } }) },
        ],
      }).years[0]?.extra;
    expect([both(undefined), both("baseline")]).toEqual([0, 10]);
  });

  test("may count by other years: a financial year stands under the one in which it begins", () => {
    const financial = flat(3, {
      yearKind: "financial-year",
      years: ["2030-31", "2031-32", "2032-33"],
      cumulativeFrom: "2030-31",
      gdp: {
        edition: "e",
        values: ["2030-31", "2031-32", "2032-33"].map((year) => ({ year, value: 1000 })),
      },
      path: [{ kind: "step", from: "2030-31", endShare: 3 }],
    });
    const result = projectTogether({
      currency: "XTS",
      places: [
        { id: "here", scenario: flat(3) },
        { id: "there", scenario: financial },
      ],
    });
    expect(result.years.map(({ year, extra }) => [year, extra])).toEqual([
      [2030, 20],
      [2031, 21],
      [2032, 22],
    ]);
    expect(result.mixesYearKinds).toBe(true);
  });
});

describe("are refused", () => {
  test.each<[string, Parameters<typeof projectTogether>[0], string]>([
    [
      "without a rate",
      { currency: "XTS", places: [{ id: "there", scenario: flat(3, { currency: "XXX" }) }] },
      'places[0].exchange: "there" is in XXX, which needs an exchange rate to XTS, and there is none.',
    ],
    ["without any place", { currency: "XTS", places: [] }, "places: There is no place."],
    [
      "with other years",
      {
        currency: "XTS",
        places: [
          { id: "here", scenario: flat(3) },
          { id: "there", scenario: flat(3, { years: ["2031", "2032"], cumulativeFrom: "2031" }) },
        ],
      },
      'places[1].scenario.years: "there" covers 2031 to 2032, and the first place 2030 to 2032.',
    ],
    [
      "with a fault in one of them, which is named",
      { currency: "XTS", places: [{ id: "here", scenario: flat(300) }] },
      "places[0].scenario.path[0].endShare: 300 is not a share of GDP from 0 to 100 per cent.",
    ],
    [
      "with a rate of nothing",
      { currency: "XTS", places: [{ id: "there", scenario: flat(3, { currency: "XXX" }), exchange: exchange([0]) }] },
      "places[0].exchange.values[0]: 0 is not an exchange rate from 0.000000001 to 1,000,000,000.",
    ],
  ])("%s", (_what, input, message) => {
    expect(() => projectTogether(input)).toThrow(refusal(message));
  });
});
