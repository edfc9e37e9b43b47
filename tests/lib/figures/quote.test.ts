import { describe, expect, test } from "vitest";
import { isInQuote, numbersIn } from "#lib/figures/quote.ts";
import { getUnit, makePoint, makeRange } from "../../support/make-figure.ts";

describe("numbersIn", () => {
  test.each<[string, readonly number[]]>([
    ["no number here", []],
    ["at least 3.5% of GDP", [3.5, 3.5]],
    ["£30bn", [30, 30e9]],
    ["£1,234.5 million", [1234.5, 1_234_500_000]],
    ["5-fold", [5, 5]],
    ["2½ per cent", [2.5, 2.5]],
    ["½ per cent", [0.5, 0.5]],
    ["five per cent", [5]],
    ["thirty-five billion", [30, 35, 35e9, 5, 5e9]],
    ["four hundred thousand", [4, 400, 400_000, 100, 100_000]],
    ["three and a half per cent", [3, 3.5, 0.5]],
    ["three-quarters", [3, 0.75]],
    ["a quarter", [0.25, 0.25]],
    ["a hundred tanks", [100, 100]],
    ["a fivefold increase, doubled", [5, 2]],
    ["seventeen", [17]],
  ])("of %j are %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe("isInQuote", () => {
  test.each([
    ["3.5", "pct-gdp", "at least 3.5% of GDP"],
    ["30", "gbp-bn", "£30bn a year"],
    ["30", "gbp-bn", "thirty thousand million, or 30,000m"],
    ["13400", "gbp-mn", "£13.4 billion"],
    ["0.7", "gbp-mn", "£700,000"],
    ["-5", "pct", "a cut of five per cent"],
    ["4", "times", "a four-fold increase"],
    ["35", "count-divisions", "thirty-five divisions"],
  ])("finds %s %s in %j", (value, unit, quote) => {
    expect(isInQuote(makePoint(value), getUnit(unit), quote)).toBe(true);
  });

  test.each([
    ["3.5", "pct-gdp", "at least 5% of GDP"],
    ["3.5", "pct-gdp", "at least 3.6% of GDP, and 35 more"],
    ["30", "gbp-bn", "£300bn"],
    ["30", "gbp-bn", "as much as it takes"],
  ])("does not find %s %s in %j", (value, unit, quote) => {
    expect(isInQuote(makePoint(value), getUnit(unit), quote)).toBe(false);
  });

  test("needs both ends of a range", () => {
    expect(isInQuote(makeRange("27", "30"), getUnit("gbp-bn"), "between £27bn and £31bn")).toBe(false);
  });

  test("does not need the central value of a range", () => {
    expect(isInQuote(makeRange("27", "30", "28.5"), getUnit("gbp-bn"), "between £27bn and £30bn")).toBe(true);
  });
});
