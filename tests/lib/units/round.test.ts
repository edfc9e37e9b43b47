import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QuantityError } from "#lib/units/quantity-error.ts";
import { groupThousands, roundText, roundTo } from "#lib/units/round.ts";

describe("roundText", () => {
  test.each([
    [1.005, 2, "1.01"],
    [2.675, 2, "2.68"],
    [0.5, 0, "1"],
    [1.5, 0, "2"],
    [2.5, 0, "3"],
    [-2.5, 0, "-3"],
    [2.4999, 0, "2"],
    [999.96, 1, "1000.0"],
    [999.95, 1, "1000.0"],
    [999.94, 1, "999.9"],
    [9.999, 2, "10.00"],
    [0, 2, "0.00"],
    [-0, 0, "0"],
    [-0.04, 1, "0.0"],
    [-0.05, 1, "-0.1"],
    [2.6, 2, "2.60"],
    [1e21, 0, "1000000000000000000000"],
    [1.25e21, 1, "1250000000000000000000.0"],
    [1.5e-7, 8, "0.00000015"],
    [1.5e-7, 2, "0.00"],
    [5e-13, 12, "0.000000000001"],
  ])("writes %d with %i decimals as %s", (value, decimals, text) => {
    expect(roundText(value, decimals)).toBe(text);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses to print %d", (value) => {
    expect(() => roundText(value, 1)).toThrow(new QuantityError(`${value} is not a number that can be printed`));
  });

  const decimals = fc.integer({ min: 0, max: 6 });
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

  test("writes exactly the decimals asked for", () => {
    fc.assert(
      fc.property(number, decimals, (value, count) => {
        expect(roundText(value, count)).toMatch(count === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${count}}$`));
      }),
    );
  });

  test("moves a number by at most half of the last digit", () => {
    fc.assert(
      fc.property(number, decimals, (value, count) => {
        const half = Number(`0.5e-${count}`);
        // The sum of the two roundings of a double near 1e9 is below 1e-6.
        expect(Math.abs(roundTo(value, count) - value)).toBeLessThanOrEqual(half + 1e-6);
      }),
    );
  });

  test("rounds a number and its opposite to opposites", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.6, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, count) => {
        expect(roundText(-value, count)).toBe(`-${roundText(value, count)}`);
      }),
    );
  });

  test("leaves a number alone that has no more decimals than are kept", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), decimals, (whole, count) => {
        const value = Number(`${whole}e-${count}`);
        expect(roundTo(value, count)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("groupThousands", () => {
  test.each([
    ["0", "0"],
    ["999", "999"],
    ["1000", "1,000"],
    ["999999.5", "999,999.5"],
    ["1000000", "1,000,000"],
    ["-1234.5678", "−1,234.5678"],
    ["-7", "−7"],
  ])("writes %s as %s", (text, grouped) => {
    expect(groupThousands(text)).toBe(grouped);
  });
});
