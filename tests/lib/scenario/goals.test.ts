/** What a path can arrive at beside a share: a sum of money, an average, and what goes on in cash. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PathLeg, ScenarioInput } from "#lib/scenario/input.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import { listYears, makeInput, refusal } from "./make-input.ts";

// GDP is 1,000 in 2030 and 100 more each year; prices are 100 and 10 more each year.
const years = ["2030", "2031", "2032", "2033", "2034"];
const input = (path: readonly PathLeg[], changes: Partial<ScenarioInput> = {}): ScenarioInput =>
  makeInput({
    years,
    gdp: { edition: "first edition", values: listYears(2030, [1000, 1100, 1200, 1300, 1400]) },
    deflator: { edition: "first edition", values: listYears(2030, [100, 110, 120, 130, 140]) },
    path,
    ...changes,
  });
const levels = (path: readonly PathLeg[], changes?: Partial<ScenarioInput>): readonly number[] =>
  projectScenario(input(path, changes)).years.map(({ cash }) => Math.round(cash.level * 1e9) / 1e9);
const shares = (path: readonly PathLeg[]): readonly number[] =>
  projectScenario(input(path)).years.map(({ share }) => Math.round(share * 1e9) / 1e9);
const said = (path: readonly PathLeg[]) =>
  projectScenario(input(path)).assumptions.filter(({ id }) => id.startsWith("path-"));

describe("a sum of money as the end of a leg", () => {
  test.each<[string, PathLeg, readonly number[]]>([
    [
      "in a straight line in cash",
      { kind: "straight-line-cash", from: "2030", to: "2032", startLevel: 20, endLevel: { level: 36 } },
      [20, 28, 36, 39, 42],
    ],
    [
      "that then stays, in cash",
      {
        kind: "straight-line-cash",
        from: "2030",
        to: "2032",
        startLevel: 20,
        endLevel: { level: 36 },
        afterwards: "flat-cash",
      },
      [20, 28, 36, 36, 36],
    ],
    [
      "in the prices of another year, that then rises with prices",
      { kind: "step", from: "2032", startShare: 2, endLevel: { level: 30, pricesOf: "2030" }, afterwards: "flat-real" },
      [20, 22, 36, 39, 42],
    ],
    [
      "by one rate of growth",
      { kind: "constant-growth", from: "2030", to: "2032", startLevel: 10, end: { level: { level: 40 } } },
      [10, 20, 40, 43.333333333, 46.666666667],
    ],
    ["year by year", { kind: "explicit", levels: listYears(2030, [20, 21, 22, 23, 24]) }, [20, 21, 22, 23, 24]],
  ])("%s", (_what, leg, expected) => {
    expect(levels([leg])).toEqual(expected);
  });

  test("is said with the share that it comes to", () => {
    const path: readonly PathLeg[] = [
      { kind: "step", from: "2032", startShare: 2, endLevel: { level: 30, pricesOf: "2030" }, afterwards: "flat-real" },
    ];
    expect(said(path).map(({ id, value, unit, from, to }) => [id, value, unit, from, to])).toEqual([
      ["path-flat-before", 2, "pct-gdp", "2030", "2031"],
      ["path-step", 3, "pct-gdp", "2032", "2032"],
      ["path-to-level-in-prices", 30, "bn", "2032", "2030"],
      ["path-real-after", null, null, "2033", "2034"],
    ]);
  });
});

describe("an average as the end of a leg", () => {
  test("of a straight line is met by the years that it counts", () => {
    const path: PathLeg = {
      kind: "straight-line-share",
      from: "2030",
      to: "2032",
      startShare: 2,
      average: { share: 3, from: "2031", to: "2034" },
    };
    const found = shares([path]);
    expect(found.slice(1).reduce((sum, share) => sum + share, 0) / 4).toBeCloseTo(3, 12);
    expect(found[0]).toBe(2);
    expect((found[1] ?? 0) - 2).toBeCloseTo((found[2] ?? 0) - (found[1] ?? 0), 8);
  });

  test("of a step that comes late is all the higher", () => {
    const path: PathLeg = {
      kind: "step",
      from: "2033",
      startShare: 2,
      average: { share: 2.5, from: "2031", to: "2034" },
    };
    expect(shares([path])).toEqual([2, 2, 2, 3, 3]);
  });

  test("is met whatever the numbers are", () => {
    const share = fc.double({ min: 1, max: 8, noNaN: true });
    fc.assert(
      fc.property(share, share, (startShare, wanted) => {
        const average = { share: wanted, from: "2032", to: "2034" };
        const [, , ...counted] = shares([
          { kind: "straight-line-share", from: "2030", to: "2032", startShare, average },
        ]);
        expect(counted.reduce((sum, one) => sum + one, 0) / 3).toBeCloseTo(wanted, 7);
      }),
    );
  });

  test.each<[string, PathLeg, string]>([
    [
      "that no end can bring about",
      { kind: "step", from: "2034", startShare: 4, average: { share: 2, from: "2030", to: "2034" } },
      "path[0].average: No share at the end of this leg makes the mean of 2030 to 2034 come to 2%.",
    ],
    [
      "of a line in cash",
      {
        kind: "straight-line-cash",
        from: "2030",
        to: "2034",
        startShare: 2,
        average: { share: 3, from: "2030", to: "2034" },
      },
      "path[0].average: An average of shares needs a straight line in the share.",
    ],
    [
      "of years that run backwards",
      { kind: "step", from: "2031", startShare: 2, average: { share: 3, from: "2034", to: "2030" } },
      "path[0].average: The years end in 2030, before they start in 2034.",
    ],
  ])("is refused %s", (_what, leg, message) => {
    expect(() => levels([leg])).toThrow(refusal(message));
  });
});

describe("legs that contradict themselves are refused", () => {
  test.each<[string, readonly PathLeg[], string]>([
    [
      "two ends",
      [{ kind: "step", from: "2031", startShare: 2, endShare: 3, endLevel: { level: 30 } } as unknown as PathLeg],
      "path[0]: A leg ends at a share, at a level or at what makes an average: exactly one of them.",
    ],
    [
      "no end",
      [{ kind: "step", from: "2031", startShare: 2 } as unknown as PathLeg],
      "path[0]: A leg ends at a share, at a level or at what makes an average: exactly one of them.",
    ],
    [
      "a start that is both",
      [{ kind: "straight-line-cash", from: "2030", to: "2032", startShare: 2, startLevel: 20, endShare: 3 }],
      "path[0].startLevel: Only a first leg starts from a level, and then from no share.",
    ],
    [
      "a sum of more than all there is",
      [{ kind: "step", from: "2031", startShare: 2, endLevel: { level: 30000 } }],
      "path[0].endLevel: A level of 30000 billion is more than GDP, 1100 billion.",
    ],
  ])("%s", (_what, path, message) => {
    expect(() => levels(path)).toThrow(refusal(message));
  });
});

describe("a floor", () => {
  const falling: PathLeg = { kind: "straight-line-share", from: "2030", to: "2034", startShare: 3, endShare: 1 };

  test("keeps spending at the baseline, and says for how long", () => {
    const result = projectScenario(input([falling], { floor: "baseline" }));
    expect(result.years.map(({ cash }) => Math.round(cash.extra * 1e9) / 1e9)).toEqual([10, 5.5, 0, 0, 0]);
    expect(result.years.map(({ isFloored }) => isFloored)).toEqual([false, false, false, true, true]);
    expect(result.warnings.map(({ id, from, to, value }) => [id, from, to, value])).toContainEqual([
      "floor-holds",
      "2033",
      "2034",
      2,
    ]);
    expect(result.assumptions.map(({ id }) => id)).toContain("floor-baseline");
  });

  test("may be another plan than the baseline", () => {
    const floor = { kind: "flat-cash", level: 25, year: "2030" } as const;
    expect(levels([falling], { floor })).toEqual([30, 27.5, 25, 25, 25]);
  });

  test("that is nowhere reached changes nothing", () => {
    const rising: PathLeg = { kind: "straight-line-share", from: "2030", to: "2034", startShare: 2, endShare: 4 };
    expect(levels([rising], { floor: "baseline" })).toEqual(levels([rising]));
  });
});

test("sums may end before the last year", () => {
  const rise: PathLeg = { kind: "step", from: "2030", startShare: 2, endShare: 3 };
  const { totals, years: byYear } = projectScenario(input([rise], { cumulativeFrom: "2031", cumulativeTo: "2032" }));
  expect([totals.from, totals.to, totals.years, totals.cash.extra]).toEqual(["2031", "2032", 2, 23]);
  expect(byYear.map(({ cash }) => cash.cumulativeExtra)).toEqual([0, 11, 23, 23, 23]);
  expect(() => projectScenario(input([rise], { cumulativeFrom: "2032", cumulativeTo: "2031" }))).toThrow(
    refusal("cumulativeTo: 2031 is not one of the years 2032 to 2034."),
  );
});
