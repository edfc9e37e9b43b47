/** Ranges of inputs: intervals, draws and what drives the result. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Payer } from "#lib/scenario/paying/input.ts";
import { payFor } from "#lib/scenario/paying/pay.ts";
import { projectNumbers } from "#lib/scenario/project.ts";
import { centralDraw, type Range, type Ranges, unchanged } from "#lib/scenario/uncertainty/input.ts";
import { type Interval, intervalOf } from "#lib/scenario/uncertainty/interval.ts";
import { outcomeOf } from "#lib/scenario/uncertainty/outcome.ts";
import { sampleOf, valueAt } from "#lib/scenario/uncertainty/sample.ts";
import { sensitivityOf } from "#lib/scenario/uncertainty/sensitivity.ts";
import { makeTrial } from "#lib/scenario/uncertainty/trial.ts";
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
  prices: { answer: "real", todayGdpYear: "2031", realYear: "2030" },
});

const range = (low: number, central: number, high: number): Range => ({ low, central, high, edition: "a spread" });
const growth = (low: number, central: number, high: number): Range & { after: string } => ({
  ...range(low, central, high),
  after: "2031",
});
const all: Ranges = {
  gdpGrowth: growth(-1, 0, 0.5),
  inflation: growth(-0.5, 0, 1),
  baseline: range(0.9, 1, 1.1),
  share: range(-0.2, 0, 0.2),
};
const payers: readonly Payer[] = [
  {
    id: "window-tax",
    name: "the window tax",
    kind: "tax",
    rise: 1,
    reckoner: {
      edition: "the tax office",
      yields: listYears(2030, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]),
      afterwards: "flat-cash",
      validFrom: 0,
      validTo: 2,
    },
  },
  {
    id: "borrowing",
    name: "borrowing",
    kind: "borrowing",
    part: { kind: "share-of-extra", percent: 50 },
    rate: { edition: "the bank", held: 4 },
  },
];

describe("a draw", () => {
  test("that changes nothing gives the same numbers, to the last bit", () => {
    const trial = makeTrial(input, all, { payers });
    const { years: own } = projectNumbers(input);
    expect(trial.run(unchanged)).toEqual(own);
    expect(trial.pay(unchanged, own).gap).toBe(payFor({ years: own, input }, payers).years.at(-1)?.gap);
  });

  test("gives the same extra by the short way as by the whole model, to the last bit", () => {
    const trial = makeTrial(input, all);
    const draw = { gdpGrowth: 0.3, inflation: -0.2, baseline: 1.03, share: 0.1 };
    const whole = trial.run(draw).map(({ cash, todayGdp, real }) => ({
      cash: cash.extra,
      todayGdp: todayGdp?.extra,
      real: real?.extra,
    }));
    expect(trial.extras(draw)).toEqual(whole);
  });

  test("shifts growth after the last year that is known, and nothing before", () => {
    const [, second, third, fourth] = makeTrial(input, all).run({ gdpGrowth: 1 });
    expect(second?.gdp).toBe(1040);
    expect(third?.gdp).toBeCloseTo(1040 * (1080 / 1040 + 0.01), 9);
    expect((fourth?.gdp ?? 0) / (third?.gdp ?? 1)).toBeCloseTo(1.045, 12);
  });

  test("of a baseline changes one that is a path too", () => {
    const baseline = { kind: "path", path: [{ kind: "step", from: "2032", startShare: 2, endShare: 2.2 }] } as const;
    const run = makeTrial({ ...input, baseline }, all).run({ baseline: 1.1 });
    expect(run.map(({ baselineShare }) => baselineShare)).toEqual(
      [2.2, 2.2, 2.42, 2.42, 2.42, 2.42].map((share) => expect.closeTo(share, 12)),
    );
  });

  test("of a tax’s yield and of interest changes who pays, and not what it costs", () => {
    const trial = makeTrial(input, {}, { payers });
    const own = outcomeOf(trial, {});
    const { gap, debt, ...costs } = outcomeOf(trial, { yields: 1.2, interest: 1 });
    expect(costs).toEqual({ cash: own.cash, "today-gdp": own["today-gdp"], real: own.real });
    expect(gap).toBeCloseTo((own.gap ?? 0) - 0.1, 12);
    expect(debt).toBeGreaterThan(own.debt ?? 0);
  });

  test.each<[string, Parameters<typeof makeTrial>, object, string]>([
    [
      "of the end of a path that has no end share",
      [{ ...input, path: [{ kind: "explicit", shares: listYears(2030, [2, 2, 2, 2, 2, 2]) }] }, all],
      { share: 0.1 },
      "ranges.share: Only a path that ends at a share can end at another one.",
    ],
    [
      "that takes GDP below nothing",
      [input, all],
      { gdpGrowth: -200 },
      "ranges.gdpGrowth: In 2032, -999.9999999999999 is not GDP from 0.000001 to 1,000,000,000 billion.",
    ],
  ])("is refused for %s", (_what, [scenario, ranges], draw, message) => {
    expect(() => makeTrial(scenario, ranges).run(draw)).toThrow(refusal(message));
  });

  test.each<[string, Ranges, string | undefined, string]>([
    [
      "a range that is out of order",
      { gdpGrowth: growth(1, 0, 2) },
      undefined,
      "ranges.gdpGrowth: Low, central and high must be in this order, and are 1, 0 and 2.",
    ],
    ["a year that the answer does not have", {}, "2050", 'ranges: "2050" is not one of the years of the answer.'],
  ])("cannot be made with %s", (_what, ranges, year, message) => {
    expect(() => makeTrial(input, ranges, { year })).toThrow(refusal(message));
  });
});

const isOrdered = ({ low, central, high }: Interval): boolean => low <= central && central <= high;
const width = ({ low, high }: Interval): number => high - low;
const points = fc.double({ min: 0, max: 2, noNaN: true });
const spread = fc.record({ growth: points, prices: points, baseline: fc.double({ min: 0, max: 0.3, noNaN: true }) });
const rangesOf = (one: { growth: number; prices: number; baseline: number }): Ranges => ({
  gdpGrowth: growth(-one.growth, 0, one.growth),
  inflation: growth(-one.prices, 0, one.prices),
  baseline: range(1 - one.baseline, 1, 1 + one.baseline),
});
const intervalsOf = (ranges: Ranges): readonly Interval[] => {
  const { outcomes } = intervalOf(makeTrial(input, ranges, { payers }), ranges);
  return Object.values(outcomes).filter((one) => one !== null);
};

describe("the interval", () => {
  test("has its low end below its centre, and that below its high end", () => {
    fc.assert(
      fc.property(spread, (one) => {
        const ranges = rangesOf(one);
        const { years: byYear } = intervalOf(makeTrial(input, ranges), ranges);
        expect(byYear.every(({ extra, cumulativeExtra }) => isOrdered(extra) && isOrdered(cumulativeExtra))).toBe(true);
        expect(intervalsOf(ranges).map(isOrdered)).toEqual([true, true, true, true, true]);
      }),
    );
  });

  test("is never narrower when the inputs are less sure", () => {
    fc.assert(
      fc.property(spread, spread, (one, more) => {
        const narrow = intervalsOf(rangesOf(one));
        const wide = intervalsOf(
          rangesOf({
            growth: one.growth + more.growth,
            prices: one.prices + more.prices,
            baseline: Math.min(0.6, one.baseline + more.baseline),
          }),
        );
        narrow.forEach((before, at) => {
          const after = wide[at] ?? before;
          expect(width(after)).toBeGreaterThanOrEqual(width(before) - 1e-9);
          expect(after.low).toBeLessThanOrEqual(before.low + 1e-9);
          expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-9);
        });
      }),
    );
  });

  test("is the central result where nothing is in doubt", () => {
    const sure = rangesOf({ growth: 0, prices: 0, baseline: 0 });
    const { answer } = projectNumbers(input);
    const { outcomes } = intervalOf(makeTrial(input, sure), sure);
    expect(outcomes.real).toEqual({ low: answer.extra, central: answer.extra, high: answer.extra });
    expect([outcomes.gap, outcomes.debt]).toEqual([null, null]);
  });

  test("is told of the year that is asked for", () => {
    const { outcomes, years: byYear } = intervalOf(makeTrial(input, all, { year: "2033" }), all);
    expect(outcomes.cash).toEqual(byYear[3]?.extra);
  });
});

describe("a sample", () => {
  test("is the same for the same seed, and another for another", () => {
    const trial = makeTrial(input, all);
    const one = sampleOf(trial, all, { seed: 7, draws: 200 });
    expect(sampleOf(trial, all, { seed: 7, draws: 200 })).toEqual(one);
    expect(sampleOf(trial, all, { seed: 8, draws: 200 }).outcomes).not.toEqual(one.outcomes);
  });

  test("lies within the interval, with its quantiles in order", () => {
    fc.assert(
      fc.property(spread, fc.integer({ min: 1, max: 1e6 }), (one, seed) => {
        const ranges = rangesOf(one);
        const trial = makeTrial(input, ranges);
        const { outcomes } = intervalOf(trial, ranges);
        const sample = sampleOf(trial, ranges, { seed, draws: 40 });
        for (const name of ["cash", "today-gdp", "real"] as const) {
          const [drawn, possible] = [sample.outcomes[name], outcomes[name]];
          expect(drawn?.tenth).toBeLessThanOrEqual(drawn?.median ?? 0);
          expect(drawn?.median).toBeLessThanOrEqual(drawn?.ninetieth ?? 0);
          expect(drawn?.tenth).toBeGreaterThanOrEqual((possible?.low ?? 0) - 1e-9);
          expect(drawn?.ninetieth).toBeLessThanOrEqual((possible?.high ?? 0) + 1e-9);
        }
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

test("the sensitivity of an outcome puts what moves it most first", () => {
  const ranges = { ...all, inflation: growth(0, 0, 0), share: range(-0.4, 0, 0.4) };
  const bars = sensitivityOf(makeTrial(input, ranges), ranges, "real");
  expect(bars.map(({ name }) => name)).toEqual(["share", "baseline", "gdpGrowth", "inflation"]);
  const [first, , , last] = bars;
  expect(first?.atLow.real).toBeLessThan(first?.central.real ?? 0);
  expect(last?.atLow.real).toBe(last?.atHigh.real);
  expect(first?.central).toEqual(outcomeOf(makeTrial(input, ranges), centralDraw(ranges)));
});
