/** Ranges as an editor writes them, and the words that a page has for them. */

import { describe, expect, test } from "vitest";
import type { LookupNumber } from "#lib/scenario/lookup.ts";
import type { Payer } from "#lib/scenario/paying/input.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import type { RangesDefinition } from "#lib/scenario/uncertainty/definition.ts";
import { around } from "#lib/scenario/uncertainty/growth.ts";
import { type Ranges, rangesThatMatter } from "#lib/scenario/uncertainty/input.ts";
import { resolveRanges } from "#lib/scenario/uncertainty/resolve.ts";
import { viewUncertainty } from "#lib/scenario/words/uncertainty.ts";
import { parseUnit } from "#lib/units/unit.ts";
import { listYears, makeInput, refusal } from "./make-input.ts";

const number = (value: number, unit: string, edition?: string): LookupNumber => {
  const parsed = parseUnit(unit);
  if (parsed === undefined) throw new Error(`No unit "${unit}".`);
  return {
    value,
    unit: parsed,
    priceBasis: unit.startsWith("gbp") ? { kind: "cash" } : undefined,
    period: "2030",
    edition,
  };
};
const numbers: Readonly<Record<string, LookupNumber>> = {
  "slow-growth": number(3, "pct", "Treasury, spring"),
  "own-growth": number(4, "pct"),
  "fast-growth": number(4.5, "pct", "Treasury, autumn"),
  "half-a-point": number(0.5, "pp", "Treasury, autumn"),
  "dear-loans": number(5, "pct", "the bank"),
  "old-plan": number(1.8, "pct-gdp", "old plan"),
  "new-plan": number(2.2, "pct-gdp", "new plan"),
  "more-by-a-tenth": number(1.1, "times", "new plan"),
  "plan-in-money": number(30, "gbp-bn", "new plan"),
};
const years = ["2030", "2031", "2032", "2033"];
const input = makeInput({
  currency: "GBP",
  years,
  gdp: { edition: "Treasury", values: listYears(2030, [1000]), extend: { kind: "constant", rate: 4 } },
  baseline: { kind: "constant-share", share: 2 },
  path: [{ kind: "straight-line-share", from: "2030", to: "2033", startShare: 2, endShare: 3 }],
  prices: { answer: "cash" },
});
const loan: Payer = {
  id: "borrowing",
  name: "borrowing",
  kind: "borrowing",
  part: { kind: "rest" },
  rate: { edition: "the bank", held: 4 },
};
const context = {
  lookup: { findNumber: (id: string) => numbers[id], findSeries: () => undefined },
  yearKind: "calendar-year",
  currency: input.currency,
} as const;
const resolve = (said: RangesDefinition, of = input): Ranges =>
  resolveRanges(said, { input: of, payers: [loan] }, context);

describe("a range", () => {
  test("of growth is the distance of a rate from the scenario’s own", () => {
    expect(resolve({ gdpGrowth: { after: "2030", low: "slow-growth", high: "half-a-point" } })).toEqual({
      gdpGrowth: {
        low: expect.closeTo(-1, 12),
        central: 0,
        high: 0.5,
        edition: "Treasury, spring; Treasury, autumn",
        after: "2030",
      },
    });
  });

  test("with one end ends at the scenario’s own number on the other side, even if that is found by another way", () => {
    const { gdpGrowth } = resolve({ gdpGrowth: { after: "2030", low: "own-growth", high: "fast-growth" } });
    expect(gdpGrowth?.low).toBe(0);
    expect(gdpGrowth?.edition).toBe("worked out by this site; Treasury, autumn");
  });

  test("of the baseline, the share and interest may name the number itself", () => {
    const { baseline, share, interest } = resolve({
      baseline: { low: "old-plan", high: "more-by-a-tenth", shape: "uniform" },
      share: { low: "new-plan" },
      interest: { high: "dear-loans" },
    });
    expect([baseline?.low, baseline?.high, baseline?.shape]).toEqual([0.9, 1.1, "uniform"]);
    expect(share?.low).toBeCloseTo(-0.8, 12);
    expect(interest?.high).toBe(1);
  });

  test.each<[string, RangesDefinition, string]>([
    ["no end", { baseline: {} }, "ranges.baseline: A range has a low end, a high end, or both."],
    [
      "an end on the wrong side",
      { baseline: { high: "old-plan" } },
      'ranges.baseline.high: "old-plan" lies below the number that the scenario itself takes.',
    ],
    [
      "a number of another unit",
      { gdpGrowth: { after: "2030", low: "old-plan" } },
      'ranges.gdpGrowth.low: "old-plan" is in pct-gdp, but must be percentage points, pp.',
    ],
    ["a name of nothing", { share: { low: "none" } }, 'ranges.share.low: There is no figure or cell "none".'],
    [
      "growth after the last year",
      { gdpGrowth: { after: "2033", low: "slow-growth" } },
      "ranges.gdpGrowth.low: The scenario has no growth after 2033.",
    ],
    [
      "money for a baseline that is a share",
      { baseline: { high: "plan-in-money" } },
      'ranges.baseline.high: "plan-in-money" is in gbp-bn, cash, but must be a share of GDP, pct-gdp.',
    ],
  ])("with %s is refused", (_what, said, message) => {
    expect(() => resolve(said)).toThrow(refusal(message));
  });

  test("of a baseline that is a path says how many times as much it may be", () => {
    const path = { ...input, baseline: { kind: "path", path: input.path } } as const;
    expect(() => resolve({ baseline: { high: "new-plan" } }, path)).toThrow(
      refusal("ranges.baseline.high: This baseline has no one number; say how many times as much it may be."),
    );
    expect(resolve({ baseline: { high: "more-by-a-tenth" } }, path).baseline?.high).toBe(1.1);
  });

  test("keeps its ends where a lever has moved growth", () => {
    const ranges = resolve({ gdpGrowth: { after: "2030", low: "slow-growth", high: "fast-growth" } });
    const slower = { ...input, gdp: { ...input.gdp, extend: { kind: "constant", rate: 3.5 } } } as const;
    const { gdpGrowth } = around(slower, { input, ranges });
    expect(gdpGrowth?.low).toBeCloseTo(-0.5, 12);
    expect(gdpGrowth?.high).toBeCloseTo(1, 12);
    expect(around(input, { input, ranges })).toBe(ranges);
  });

  test("that can change nothing is left out", () => {
    const ranges = resolve({ baseline: { high: "new-plan" }, interest: { high: "dear-loans" } });
    expect(Object.keys(rangesThatMatter({ input, payers: [], ranges }))).toEqual(["baseline"]);
    expect(Object.keys(rangesThatMatter({ input, payers: [loan], ranges }))).toEqual(["baseline", "interest"]);
  });
});

describe("the words for it", () => {
  const said: RangesDefinition = {
    gdpGrowth: { after: "2030", low: "slow-growth", high: "half-a-point" },
    baseline: { high: "new-plan" },
    interest: { high: "dear-loans" },
  };
  const result = projectScenario(input);

  test("give the ends of the answer, what moves it, and who may owe how much", () => {
    const view = viewUncertainty({ input, payers: [loan], ranges: resolve(said) }, result);
    expect(view?.sentence).toBe(
      "In cash, the extra in 2033 may lie anywhere from £8.7bn to £11.4bn. Our own answer is £11.2bn.",
    );
    expect(view?.rows.map(({ name, low, central, high }) => `${name}: ${low}, ${central}, ${high}`)).toEqual([
      "In cash: £8.7bn, £11.2bn, £11.4bn",
      "Left to pay, in cash: £0, £0, £0",
      "Owed, in cash: £15.7bn, £22.9bn, £23.5bn",
    ]);
    expect(view?.drivers).toEqual([
      {
        name: "What would be spent anyway",
        change: "2% to 2.2% of GDP",
        source: "new plan",
        result: "£9.0bn to £11.2bn",
        bar: { from: 0, width: 93.2, centre: 93.2 },
      },
      {
        name: "Growth of GDP in cash after 2030",
        change: "1 point less to 0.5 points more a year",
        source: "Treasury, spring; Treasury, autumn",
        result: "£10.9bn to £11.4bn",
        bar: { from: 79.9, width: 20.1, centre: 93.2 },
      },
      {
        name: "Interest on what is borrowed",
        change: "1 point more",
        source: "the bank",
        result: "£22.9bn to £23.2bn owed",
        bar: undefined,
      },
    ]);
  });

  test("say so where nothing changes the answer, and nothing where no range is stated", () => {
    const view = viewUncertainty(
      { input, payers: [loan], ranges: resolve({ interest: { high: "dear-loans" } }) },
      result,
    );
    expect(view?.sentence).toBe("In cash, nothing that is in doubt here changes the £11.2bn of 2033.");
    expect(viewUncertainty({ input, payers: [], ranges: {} }, result)).toBeUndefined();
  });
});
