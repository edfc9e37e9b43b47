import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { centralValue, mapAmount, parseStated } from "#lib/units/amount.ts";
import { makePoint, makeRange } from "../../support/make-figure.ts";

describe("parseStated", () => {
  test.each([
    ["0", 0, 0],
    ["2.60", 2.6, 2],
    ["2.6", 2.6, 1],
    ["-3.5", -3.5, 1],
    ["100", 100, 0],
    ["0.000000000001", 1e-12, 12],
    ["123456789012345", 123456789012345, 0],
  ])("reads %s", (text, value, decimals) => {
    expect(parseStated(text)).toEqual({ value, decimals });
  });

  test.each([
    "",
    " 1",
    "1 ",
    "+1",
    "--1",
    "−1",
    ".5",
    "5.",
    "05",
    "00",
    "1e3",
    "0x10",
    "0o7",
    "1,000",
    "1_000",
    "1.2.3",
    "NaN",
    "Infinity",
    "£1",
    "1%",
    "٣",
    "３",
    "1234567890123456",
    "0.1234567890123",
  ])("refuses %j", (text) => {
    expect(parseStated(text)).toBeUndefined();
  });

  test("keeps the value and the decimals of any plain decimal", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.stringMatching(/^\d{1,6}$/), (whole, fraction) => {
        const text = `${whole}.${fraction}`;
        expect(parseStated(text)).toEqual({ value: Number(text), decimals: fraction.length });
      }),
    );
  });
});

describe("centralValue", () => {
  test.each([
    ["a point", makePoint("2.5"), 2.5],
    ["a range with a central value", makeRange("1", "3", "2.5"), 2.5],
    ["a range without one, by its middle", makeRange("1", "4"), 2.5],
  ])("stands for %s", (_name, amount, value) => {
    expect(centralValue(amount)).toBe(value);
  });
});

describe("mapAmount", () => {
  test("changes a point and keeps its stated decimals", () => {
    expect(mapAmount(makePoint("2.50"), (value) => value * 2)).toEqual({
      kind: "point",
      point: { value: 5, decimals: 2 },
    });
  });

  test("replaces the decimals when asked to", () => {
    expect(mapAmount(makePoint("2.50"), (value) => value, 0)).toEqual({
      kind: "point",
      point: { value: 2.5, decimals: 0 },
    });
  });

  test("puts the ends of a range back in order when the change turns them round", () => {
    expect(mapAmount(makeRange("1", "3", "2.5"), (value) => -value)).toEqual({
      kind: "range",
      low: { value: -3, decimals: 0 },
      high: { value: -1, decimals: 0 },
      central: { value: -2.5, decimals: 1 },
    });
  });

  test("keeps a range without a central value without one", () => {
    expect(mapAmount(makeRange("1", "3"), (value) => value + 1)).toEqual({
      ...makeRange("2", "4"),
      central: undefined,
    });
  });
});
