import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeBarSpec } from "#lib/charts/bar-spec.ts";
import { makeLineSpec } from "#lib/charts/line-spec.ts";
import { valueExtent, valueScale } from "#lib/charts/scale.ts";
import { makeBar, makeBarInput, makeLineInput, makeSeries, rule } from "./make-chart.ts";

const line = (low: string, high: string) =>
  makeLineSpec(makeLineInput({ series: [makeSeries({ 2020: low, 2021: high })] }));

describe("valueScale", () => {
  test.each([
    ["1.8", "7.6", { min: 0, max: 8, ticks: [0, 2, 4, 6, 8], decimals: 0, fromZero: true }],
    ["0", "0.04", { min: 0, max: 0.04, ticks: [0, 0.01, 0.02, 0.03, 0.04], decimals: 2, fromZero: true }],
    ["1", "12.4", { min: 0, max: 12.4, ticks: [0, 5, 10], decimals: 0, fromZero: true }],
    ["-1.5", "2.9", { min: -2, max: 3, ticks: [-2, -1, 0, 1, 2, 3], decimals: 0, fromZero: true }],
    ["100", "101", { min: 100, max: 101, ticks: [100, 100.2, 100.4, 100.6, 100.8, 101], decimals: 1, fromZero: false }],
    ["2.5", "3", { min: 0, max: 3, ticks: [0, 1, 2, 3], decimals: 0, fromZero: true }],
    ["0", "0", { min: 0, max: 0.2, ticks: [0, 0.2], decimals: 1, fromZero: true }],
  ])("from %s to %s", (low, high, expected) => {
    expect(valueScale(line(low, high))).toEqual(expected);
  });

  test("has the same ends with fewer ticks", () => {
    const spec = line("1", "9");
    expect(valueScale(spec, 2)).toEqual({ min: 0, max: 9, ticks: [0, 5], decimals: 0, fromZero: true });
    expect(valueScale(spec)).toMatchObject({ min: 0, max: 9, ticks: [0, 2, 4, 6, 8] });
  });

  test("makes room for rules and for the ends of ranges", () => {
    const series = [makeSeries({ 2020: "1 6 2", 2021: "1 2 1.5" })];
    expect(valueScale(makeLineSpec(makeLineInput({ series }))).max).toBe(6);
    expect(valueScale(makeLineSpec(makeLineInput({ series, rules: [rule("Promise", "10")] }))).max).toBe(10);
  });

  test("holds all numbers, and its ticks lie within it and differ", () => {
    const number = fc.integer({ min: -99_999, max: 99_999 }).map((value) => (value / 100).toFixed(2));
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 5 }), (a, b, most) => {
        const { min, max, ticks } = valueScale(line(a, b), most);
        for (const value of [Number(a), Number(b)]) {
          expect(value).toBeGreaterThanOrEqual(min);
          expect(value).toBeLessThanOrEqual(max);
        }
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect([...new Set(ticks)].sort((one, other) => one - other)).toEqual(ticks);
        for (const tick of ticks) expect(tick >= min && tick <= max).toBe(true);
      }),
    );
  });
});

describe("valueExtent", () => {
  test("starts bars at zero, however high they all are", () => {
    const bars = [makeBar("A", "96"), makeBar("B", "104")];
    expect(valueExtent(makeBarSpec(makeBarInput({ bars })))).toEqual({ min: 0, max: 104 });
    expect(valueScale(makeBarSpec(makeBarInput({ bars })))).toMatchObject({ min: 0, fromZero: true });
  });

  test("reaches below zero for what is negative", () => {
    expect(valueExtent(makeBarSpec(makeBarInput({ bars: [makeBar("A", "-3")] })))).toEqual({ min: -3, max: 0 });
  });

  test("has a width when all is zero", () => {
    expect(valueExtent(makeBarSpec(makeBarInput({ bars: [makeBar("A", "0")] })))).toEqual({ min: 0, max: 1 });
  });
});
