import { describe, expect, test } from "vitest";
import { differenceText, getUnit, tickText } from "#lib/charts/numbers.ts";
import { fillPeriods } from "#lib/charts/periods.ts";
import { statusWords } from "#lib/charts/standing-mark.ts";
import { countWord, joinWords, ordinalWord } from "#lib/charts/words.ts";

describe("ordinalWord", () => {
  test.each([
    [1, "first"],
    [9, "ninth"],
    [10, "10th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [21, "21st"],
    [22, "22nd"],
    [23, "23rd"],
    [111, "111th"],
  ])("%d", (count, word) => {
    expect(ordinalWord(count)).toBe(word);
  });
});

describe("small words", () => {
  test("counts in words up to nine", () => {
    expect([0, 1, 9, 10].map(countWord)).toEqual(["no", "one", "nine", "10"]);
  });

  test("joins a list as a person does", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(joinWords)).toEqual(["", "a", "a and b", "a, b and c"]);
  });

  test("gives a status its article", () => {
    expect([statusWords("estimate", "one"), statusWords("plan", "one"), statusWords("claim", "many")]).toEqual([
      "an estimate",
      "a plan",
      "claims",
    ]);
  });
});

describe("numbers on charts", () => {
  const two = { value: 2, decimals: 0 };
  test.each([
    ["pct-gdp", "0.4 percentage points"],
    ["pct", "0.4 percentage points"],
    ["gbp-bn", "£400m"],
    ["times", "0.4 times"],
  ])("a difference in %s", (unit, text) => {
    expect(differenceText({ id: "a", unit }, { value: 2.4, decimals: 1 }, two)).toBe(text);
  });

  test("has no difference to tell when two numbers are equal as printed", () => {
    expect(
      differenceText({ id: "a", unit: "pct" }, { value: 2.04, decimals: 1 }, { value: 2, decimals: 1 }),
    ).toBeUndefined();
  });

  test.each([
    ["pct-gdp", 2.5, "2.5%"],
    ["gbp-bn", 1500, "£1,500bn"],
    ["pp", 0.5, "0.5"],
    ["count-years", 5, "5"],
  ])("a tick in %s", (unit, value, text) => {
    expect(tickText({ id: "a", unit }, value, value % 1 === 0 ? 0 : 1)).toBe(text);
  });

  test("refuses a unit outside the grammar", () => {
    expect(() => getUnit({ id: "a", unit: "percent" })).toThrow('The chart "a" is in "percent", which is not a unit.');
  });
});

describe("fillPeriods", () => {
  const keys = (moments: Parameters<typeof fillPeriods>[0]) => fillPeriods(moments).map(({ key }) => key);

  test("fills quarters and months across a year's end", () => {
    expect(
      keys([
        { kind: "quarter", year: 2020, quarter: 3 },
        { kind: "quarter", year: 2021, quarter: 2 },
      ]),
    ).toEqual(["2020-Q3", "2020-Q4", "2021-Q1", "2021-Q2"]);
    expect(
      keys([
        { kind: "month", month: "2021-02" },
        { kind: "month", month: "2020-11" },
      ]),
    ).toEqual(["2020-11", "2020-12", "2021-01", "2021-02"]);
  });

  test("does not fill days", () => {
    expect(
      keys([
        { kind: "date", date: "2025-06-09" },
        { kind: "date", date: "2025-06-24" },
      ]),
    ).toEqual(["2025-06-09", "2025-06-24"]);
  });

  test("keeps kinds of year apart and in order of time", () => {
    expect(
      keys([
        { kind: "financial-year", startYear: 2024 },
        { kind: "year", year: 2024 },
        { kind: "year", year: 2025 },
      ]),
    ).toEqual(["2024", "2024-25", "2025"]);
  });
});
