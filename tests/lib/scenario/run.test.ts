import { describe, expect, test } from "vitest";
import { getExtendedRun, getRun, getValue } from "#lib/scenario/run.ts";
import { listYears, refusal } from "./make-input.ts";

const about = { operand: "gdp", yearKind: "calendar-year", kind: "gdp", upTo: 2033 } as const;
const stated = { edition: "first edition", values: listYears(2030, [100, 110]) };

describe("getExtendedRun", () => {
  test("compounds a constant rate beyond the last stated year", () => {
    const run = getExtendedRun({ ...stated, extend: { kind: "constant", rate: 10 } }, about);
    expect(run.stated).toBe(2031);
    expect(run.values[2]).toBeCloseTo(121, 10);
    expect(run.values[3]).toBeCloseTo(133.1, 10);
  });

  test("takes each year's own rate, and none for years that are stated", () => {
    const rates = listYears(2031, [99, 10, 20]);
    const run = getExtendedRun({ ...stated, extend: { kind: "by-year", rates, edition: "rates" } }, about);
    expect(run.values[1]).toBe(110);
    expect(run.values[2]).toBeCloseTo(121, 10);
    expect(run.values[3]).toBeCloseTo(145.2, 10);
  });

  test("ends where the rates end, and names the year that is missing", () => {
    const rates = listYears(2032, [10]);
    const run = getExtendedRun({ ...stated, extend: { kind: "by-year", rates, edition: "rates" } }, about);
    expect(() => getValue(run, 2033, "the path")).toThrow(
      refusal("gdp: There is no value for 2033, which the path needs; it runs from 2030 to 2032."),
    );
  });

  test("refuses growth beyond all bounds rather than giving infinity", () => {
    const series = { ...stated, extend: { kind: "constant", rate: 100 } } as const;
    expect(() => getExtendedRun(series, { ...about, upTo: 4000 })).toThrow(/^gdp\.extend: In 2055, .* is not GDP from/);
  });
});

describe("getRun", () => {
  const wanted = { operand: "gdp.values", yearKind: "calendar-year", kind: "gdp" } as const;
  test.each([
    [Number.NaN, "gdp.values[1]: In 2031, NaN is not a number; it must be GDP from 0.000001 to 1,000,000,000 billion."],
    [
      Number.POSITIVE_INFINITY,
      "gdp.values[1]: In 2031, Infinity is not a number; it must be GDP from 0.000001 to 1,000,000,000 billion.",
    ],
    [0, "gdp.values[1]: In 2031, 0 is not GDP from 0.000001 to 1,000,000,000 billion."],
    [-5, "gdp.values[1]: In 2031, -5 is not GDP from 0.000001 to 1,000,000,000 billion."],
  ])("refuses %d", (value, message) => {
    expect(() => getRun(listYears(2030, [100, value]), wanted)).toThrow(refusal(message));
  });
});
