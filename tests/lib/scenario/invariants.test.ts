/** What must hold for every scenario, whatever its numbers. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PathLeg, ScenarioInput } from "#lib/scenario/input.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import type { Amounts } from "#lib/scenario/result.ts";
import { listYears } from "./make-input.ts";

const share = fc.double({ min: 0.1, max: 20, noNaN: true });
const rate = fc.double({ min: -5, max: 15, noNaN: true });
const horizon = 12;
const [first, last] = ["2030", String(2030 + horizon - 1)];

const gdp = fc.oneof(
  fc.record({
    edition: fc.constant("e"),
    values: fc.constant(listYears(2030, [1000])),
    extend: fc.record({ kind: fc.constant("constant" as const), rate }),
  }),
  fc.record({
    edition: fc.constant("e"),
    values: fc.constant(listYears(2029, [3e-4, 4e-4])),
    extend: fc.record({
      kind: fc.constant("by-year" as const),
      rates: fc.array(rate, { minLength: horizon, maxLength: horizon }).map((rates) => listYears(2031, rates)),
      edition: fc.constant("f"),
    }),
  }),
);

const shares = fc.array(share, { minLength: horizon, maxLength: horizon }).map((list) => listYears(2030, list));
const span = { from: "2031", to: "2038" } as const;

const path: fc.Arbitrary<readonly PathLeg[]> = fc.oneof(
  fc
    .tuple(share, share)
    .map(([startShare, endShare]): PathLeg[] => [{ kind: "step", from: "2033", startShare, endShare }]),
  fc
    .tuple(fc.constantFrom("straight-line-share" as const, "straight-line-cash" as const), share, share)
    .map(([kind, startShare, endShare]): PathLeg[] => [{ kind, ...span, startShare, endShare }]),
  fc
    .tuple(share, share)
    .map(([startShare, endShare]): PathLeg[] => [
      { kind: "constant-growth", ...span, startShare, end: { share: endShare } },
    ]),
  shares.map((list): PathLeg[] => [{ kind: "explicit", shares: list }]),
  fc.tuple(share, share, share).map(([startShare, middle, endShare]): PathLeg[] => [
    { kind: "step", from: "2032", startShare, endShare: middle },
    { kind: "straight-line-share", from: "2032", to: "2045", endShare },
  ]),
);

const baseline: fc.Arbitrary<ScenarioInput["baseline"]> = fc.oneof(
  path.map((legs) => ({ kind: "path" as const, path: legs })),
  share.map((value) => ({ kind: "constant-share" as const, share: value })),
  fc.record({
    kind: fc.constantFrom("flat-cash" as const, "flat-real" as const),
    level: fc.constant(1e-6),
    year: fc.constant(first),
  }),
  fc.record({
    kind: fc.constant("plan" as const),
    by: fc.constant("share" as const),
    values: shares.map((list) => list.slice(0, 4)),
    afterwards: fc.constant("constant-share" as const),
  }),
);

const input: fc.Arbitrary<ScenarioInput> = fc.record({
  yearKind: fc.constant("calendar-year" as const),
  years: fc.constant(listYears(2030, Array<number>(horizon).fill(0)).map((item) => item.year)),
  cumulativeFrom: fc.constantFrom("2030", "2034", last),
  currency: fc.constant("XTS"),
  gdp,
  deflator: fc.record({
    edition: fc.constant("e"),
    values: fc.constant(listYears(2030, [100, 102])),
    extend: fc.record({ kind: fc.constant("constant" as const), rate }),
  }),
  baseline,
  path,
  prices: fc.record({
    answer: fc.constantFrom("cash" as const, "today-gdp" as const, "real" as const),
    todayGdpYear: fc.constantFrom("2030", "2035"),
    realYear: fc.constantFrom("2031", last),
  }),
  households: fc.constant({ kind: "held" as const, count: 29_003_000, year: "2025" }),
  population: fc.constant({ kind: "held" as const, count: 69_484_000, year: "2025" }),
});

function withShares(base: ScenarioInput, changed: Pick<ScenarioInput, "path" | "baseline">): readonly Amounts[] {
  return projectScenario({ ...base, ...changed }).years.map((year) => year.cash);
}

const listed = (list: ReturnType<typeof listYears>) => ({
  path: [{ kind: "explicit" as const, shares: list }],
  baseline: { kind: "explicit" as const, by: "share" as const, values: list },
});

describe("every scenario", () => {
  test("gives finite numbers only", () => {
    fc.assert(
      fc.property(input, (scenario) => {
        const text = JSON.stringify(projectScenario(scenario), (_, value: unknown) =>
          typeof value === "number" && !Number.isFinite(value) ? "not finite" : value,
        );
        expect(text).not.toContain("not finite");
      }),
    );
  });

  test("costs exactly nothing where the path is the baseline", () => {
    fc.assert(
      fc.property(input, share, shares, (scenario, value, list) => {
        const constant = withShares(scenario, {
          path: [{ kind: "straight-line-share", ...span, startShare: value, endShare: value }],
          baseline: { kind: "constant-share", share: value },
        });
        for (const amounts of [...constant, ...withShares(scenario, listed(list))]) {
          expect(amounts.extra).toBe(0);
          expect(amounts.cumulativeExtra).toBe(0);
          expect(amounts.level).toBe(amounts.baselineLevel);
        }
      }),
    );
  });

  test("never costs less for a higher share", () => {
    const kinds = fc.constantFrom("straight-line-share" as const, "straight-line-cash" as const, "step" as const);
    fc.assert(
      fc.property(input, kinds, share, share, share, (scenario, kind, startShare, one, other) => {
        const extraAt = (endShare: number): number[] => {
          const leg: PathLeg =
            kind === "step" ? { kind, from: "2033", startShare, endShare } : { kind, ...span, startShare, endShare };
          return projectScenario({ ...scenario, path: [leg] }).years.map((year) => year.cash.extra);
        };
        const lower = extraAt(Math.min(one, other));
        const higher = extraAt(Math.max(one, other));
        higher.forEach((extra, index) => {
          expect(extra).toBeGreaterThanOrEqual(lower[index] ?? Number.NaN);
        });
      }),
    );
  });

  // The rate of a line of constant growth is found by iteration, so its last bits may waver.
  test("never costs less for a higher share at the end of constant growth, to a part in a billion", () => {
    fc.assert(
      fc.property(input, share, share, share, (scenario, startShare, one, other) => {
        const levelsAt = (endShare: number): number[] => {
          const leg: PathLeg = { kind: "constant-growth", ...span, startShare, end: { share: endShare } };
          return projectScenario({ ...scenario, path: [leg] }).years.map((year) => year.cash.level);
        };
        const lower = levelsAt(Math.min(one, other));
        const higher = levelsAt(Math.max(one, other));
        higher.forEach((level, index) => {
          expect(level).toBeGreaterThanOrEqual((lower[index] ?? Number.NaN) * (1 - 1e-9));
        });
      }),
    );
  });

  test("adds its years up to the cumulative extra and the totals, in each price basis", () => {
    fc.assert(
      fc.property(input, (scenario) => {
        const { years, totals } = projectScenario(scenario);
        for (const basis of ["cash", "todayGdp", "real"] as const) {
          let sum = 0;
          for (const year of years) {
            if (year.year >= scenario.cumulativeFrom) sum += year[basis]?.extra ?? Number.NaN;
            expect(year[basis]?.cumulativeExtra).toBe(sum);
          }
          expect(totals[basis]?.extra).toBe(sum);
          expect((totals[basis]?.averageExtra ?? Number.NaN) * totals.years).toBeCloseTo(sum, 6);
        }
      }),
    );
  });

  test("mirrors: path and baseline changed about give the opposite extra to the last bit", () => {
    fc.assert(
      fc.property(input, shares, shares, (scenario, one, other) => {
        const there = withShares(scenario, { path: listed(one).path, baseline: listed(other).baseline });
        const back = withShares(scenario, { path: listed(other).path, baseline: listed(one).baseline });
        there.forEach((amounts, index) => {
          expect(amounts.extra + (back[index]?.extra ?? Number.NaN)).toBe(0);
        });
      }),
    );
  });

  test("agrees in all price bases in the base year, exactly", () => {
    fc.assert(
      fc.property(input, (scenario) => {
        const { years } = projectScenario(scenario);
        const { todayGdpYear, realYear } = scenario.prices;
        const today = years.find((year) => year.year === todayGdpYear);
        const real = years.find((year) => year.year === realYear);
        for (const field of ["level", "baselineLevel", "extra", "extraPerHousehold"] as const) {
          expect(today?.todayGdp?.[field]).toBe(today?.cash[field]);
          expect(real?.real?.[field]).toBe(real?.cash[field]);
        }
      }),
    );
  });

  test("in today's GDP is the gap in share times that GDP", () => {
    fc.assert(
      fc.property(input, (scenario) => {
        const { years } = projectScenario(scenario);
        const today = years.find((year) => year.year === scenario.prices.todayGdpYear)?.gdp ?? Number.NaN;
        for (const year of years) {
          expect(((year.todayGdp?.extra ?? Number.NaN) / today) * 100).toBeCloseTo(year.shareGap, 9);
        }
      }),
    );
  });

  test("gives the same bits for the same input, and leaves the input alone", () => {
    fc.assert(
      fc.property(input, (scenario) => {
        const copy = structuredClone(scenario);
        expect(projectScenario(copy)).toEqual(projectScenario(scenario));
        expect(copy).toEqual(scenario);
      }),
    );
  });
});
