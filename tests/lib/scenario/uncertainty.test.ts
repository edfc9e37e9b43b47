/** Ranges of inputs: intervals, draws and what drives the result. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { projectNumbers } from "#lib/scenario/project.ts";
import type { Range, Ranges } from "#lib/scenario/uncertainty/input.ts";
import { type Interval, intervalOf } from "#lib/scenario/uncertainty/interval.ts";
import { sampleOf, valueAt } from "#lib/scenario/uncertainty/sample.ts";
import { sensitivityOf } from "#lib/scenario/uncertainty/sensitivity.ts";
import { unchanged, vary } from "#lib/scenario/uncertainty/vary.ts";
import { listYears, makeInput, refusal } from "./make-input.ts";

const years = ["2030", "2031", "2032", "2033", "2034", "2035"];
const input = makeInput({
  years,
  gdp: {
    edition: "first edition",
    values: listYears(2030, [1000, 1040, 1080]),
    extend: { kind: "constant", rate: 3.5 },
  },
  deflator: { edition: "first edition", values: listYears(2030, [100, 102]), extend: { kind: "constant", rate: 2 } },
  path: [{ kind: "straight-line-share", from: "2030", to: "2035", startShare: 2, endShare: 3 }],
  prices: { answer: "real", realYear: "2030" },
});

const range = (low: number, central: number, high: number): Range => ({ low, central, high, edition: "a spread" });
const all: Ranges = {
  from: "2031",
  gdpGrowth: range(-1, 0, 0.5),
  inflation: range(-0.5, 0, 1),
  baseline: range(0.9, 1, 1.1),
  share: range(-0.2, 0, 0.2),
};

describe("a draw", () => {
  test("that changes nothing gives the same input, to the last bit", () => {
    expect(vary(input, unchanged, all)).toEqual(input);
    expect(projectNumbers(vary(input, unchanged, all))).toEqual(projectNumbers(input));
  });

  test("shifts growth after the last year that is known, and nothing before", () => {
    const { gdp } = vary(input, { gdpGrowth: 1 }, all);
    expect(gdp.values[1]?.value).toBe(1040);
    expect(gdp.values[2]?.value).toBeCloseTo(1040 * (1080 / 1040 + 0.01), 9);
    expect(gdp.extend).toEqual({ kind: "constant", rate: 4.5 });
  });

  test.each<[string, Parameters<typeof vary>, string]>([
    [
      "of a baseline that is a path",
      [{ ...input, baseline: { kind: "path", path: input.path } }, { baseline: 1.1 }, all],
      "ranges.baseline: A baseline that is a path of its own has no one level to vary.",
    ],
    [
      "of the end of a path that has no end share",
      [{ ...input, path: [{ kind: "explicit", shares: listYears(2030, [2, 2, 2, 2, 2, 2]) }] }, { share: 0.1 }, all],
      "ranges.share: Only a path that ends at a share can end at another one.",
    ],
  ])("is refused for %s", (_what, [scenario, draw, ranges], message) => {
    expect(() => vary(scenario, draw, ranges)).toThrow(refusal(message));
  });
});

const isOrdered = ({ low, central, high }: Interval): boolean => low <= central && central <= high;
const width = ({ low, high }: Interval): number => high - low;
const points = fc.double({ min: 0, max: 2, noNaN: true });
const spread = fc.record({ growth: points, prices: points, baseline: fc.double({ min: 0, max: 0.3, noNaN: true }) });
const rangesOf = ({ growth, prices, baseline }: { growth: number; prices: number; baseline: number }): Ranges => ({
  from: "2031",
  gdpGrowth: range(-growth, 0, growth),
  inflation: range(-prices, 0, prices),
  baseline: range(1 - baseline, 1, 1 + baseline),
});

describe("the interval", () => {
  test("has its low end below its centre, and that below its high end", () => {
    fc.assert(
      fc.property(spread, (one) => {
        const { years: byYear, answer } = intervalOf(input, rangesOf(one));
        expect(byYear.every(({ extra, cumulativeExtra }) => isOrdered(extra) && isOrdered(cumulativeExtra))).toBe(true);
        expect(isOrdered(answer)).toBe(true);
      }),
    );
  });

  test("is never narrower when the inputs are less sure", () => {
    fc.assert(
      fc.property(spread, spread, (one, more) => {
        const narrow = intervalOf(input, rangesOf(one));
        const wide = intervalOf(
          input,
          rangesOf({
            growth: one.growth + more.growth,
            prices: one.prices + more.prices,
            baseline: Math.min(0.6, one.baseline + more.baseline),
          }),
        );
        expect(width(wide.answer)).toBeGreaterThanOrEqual(width(narrow.answer) - 1e-9);
        expect(wide.answer.low).toBeLessThanOrEqual(narrow.answer.low + 1e-9);
        expect(wide.answer.high).toBeGreaterThanOrEqual(narrow.answer.high - 1e-9);
      }),
    );
  });

  test("is the central result where nothing is in doubt", () => {
    const sure = rangesOf({ growth: 0, prices: 0, baseline: 0 });
    const { answer } = projectNumbers(input);
    expect(intervalOf(input, sure).answer).toEqual({ low: answer.extra, central: answer.extra, high: answer.extra });
  });

  test("refuses a range that is out of order", () => {
    expect(() => intervalOf(input, { from: "2031", gdpGrowth: range(1, 0, 2) })).toThrow(
      refusal("ranges.gdpGrowth: Low, central and high must be in this order, and are 1, 0 and 2."),
    );
  });
});

describe("a sample", () => {
  test("is the same for the same seed, and another for another", () => {
    const one = sampleOf(input, all, { seed: 7, draws: 200 });
    expect(sampleOf(input, all, { seed: 7, draws: 200 })).toEqual(one);
    expect(sampleOf(input, all, { seed: 8, draws: 200 }).answer).not.toEqual(one.answer);
  });

  test("lies within the interval, with its quantiles in order", () => {
    fc.assert(
      fc.property(spread, fc.integer({ min: 1, max: 1e6 }), (one, seed) => {
        const ranges = rangesOf(one);
        const { answer } = intervalOf(input, ranges);
        const { tenth, median, ninetieth } = sampleOf(input, ranges, { seed, draws: 40 }).answer;
        expect(tenth).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(ninetieth);
        expect(tenth).toBeGreaterThanOrEqual(answer.low - 1e-9);
        expect(ninetieth).toBeLessThanOrEqual(answer.high + 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ["triangular", 0, 0],
    ["triangular", 0.25, 1],
    ["triangular", 0.5, 1.5505102572168221],
    ["triangular", 1, 4],
    ["uniform", 0.25, 1],
    ["uniform", 0.5, 2],
  ] as const)("of a %s range has below %d of all chances the value %d", (shape, chance, value) => {
    expect(valueAt({ low: 0, central: 1, high: 4, edition: "e", shape }, chance)).toBeCloseTo(value, 12);
  });
});

test("the sensitivity of an answer puts what moves it most first", () => {
  const bars = sensitivityOf(input, { ...all, inflation: range(0, 0, 0), share: range(-0.4, 0, 0.4) });
  expect(bars.map(({ name }) => name)).toEqual(["share", "baseline", "gdpGrowth", "inflation"]);
  const [first, , , last] = bars;
  expect(first?.atLow).toBeLessThan(first?.central ?? 0);
  expect(last?.atLow).toBe(last?.atHigh);
});
