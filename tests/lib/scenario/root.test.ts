import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growthFactor, repeatProduct } from "#lib/scenario/root.ts";

describe("growthFactor", () => {
  test.each([
    [1, 7, 1],
    [8, 3, 2],
    [2, 1, 2],
    [0.25, 2, 0.5],
  ])("gives %d over %d years as %d a year", (total, times, factor) => {
    expect(growthFactor(total, times)).toBeCloseTo(factor, 14);
  });

  test("undoes compound growth", () => {
    const cases = fc.tuple(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(cases, ([total, times]) => {
        expect(repeatProduct(growthFactor(total, times), times) / total).toBeCloseTo(1, 11);
      }),
    );
  });
});
