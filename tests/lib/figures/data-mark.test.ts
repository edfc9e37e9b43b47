import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dataMark, type MarkedNumber } from "#lib/figures/data-mark.ts";
import { getUnit, makeFigure, makePoint, makeRange } from "../../support/make-figure.ts";

const number = makeFigure({ amount: makePoint("2.60") });
const mark = dataMark([number]);

describe("dataMark", () => {
  it("is the same for the same data, and a word that YAML reads as text", () => {
    expect(dataMark([makeFigure({ amount: makePoint("2.60") })])).toBe(mark);
    expect(mark).toMatch(/^[bcdfghjklmnpqrstvwxz]{8}$/);
  });

  it("is eight of the first letter for no data", () => {
    expect(dataMark([])).toBe("bbbbbbbb");
  });

  test.each<[string, Partial<MarkedNumber>]>([
    ["value", { amount: makePoint("2.61") }],
    ["printed precision", { amount: makePoint("2.6") }],
    ["range", { amount: makeRange("2.5", "2.7", "2.6") }],
    ["unit", { unit: getUnit("pct-gni") }],
    ["price basis", { priceBasis: { kind: "cash" } }],
    ["measure", { measure: "another" }],
    ["place", { place: "another" }],
    ["period", { period: { kind: "financial-year", startYear: 2025 } }],
    ["status", { status: "estimate" }],
    ["source", { source: "another" }],
  ])("changes with the %s", (_what, change) => {
    expect(dataMark([{ ...number, ...change }])).not.toBe(mark);
  });

  it("changes with the order of the numbers, and with their count", () => {
    const other = makeFigure({ amount: makePoint("3") });
    expect(dataMark([number, other])).not.toBe(dataMark([other, number]));
    expect(dataMark([number, number])).not.toBe(mark);
  });

  it("differs for any two values that differ in one digit", () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), digit, digit, (head, a, b) => {
        const of = (last: number) => dataMark([makeFigure({ amount: makePoint(`${head}.${last}`) })]);
        expect(of(a) === of(b)).toBe(a === b);
      }),
    );
  });
});
