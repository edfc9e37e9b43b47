import { describe, expect, test } from "vitest";
import type { PathLeg } from "#lib/scenario/input.ts";
import { resolvePath } from "#lib/scenario/path.ts";
import { refusal } from "./make-input.ts";

// GDP is 1,000 in 2030 and 100 more each year, up to 2040.
const context = {
  operand: "path",
  yearKind: "calendar-year" as const,
  gdpIn: (year: number, neededBy: string): number => {
    if (year < 2030 || year > 2040) throw new Error(`no GDP for ${year}: ${neededBy}`);
    return 1000 + (year - 2030) * 100;
  },
  // Prices are 100 in 2030 and 10 more each year.
  indexIn: (year: number): number => 100 + (year - 2030) * 10,
};

function sharesOf(legs: readonly PathLeg[], from: number, to: number): number[] {
  const path = resolvePath(legs, context);
  return Array.from({ length: to - from + 1 }, (_, index) => path.pointIn(from + index).share);
}

describe("the kinds of leg", () => {
  test("a step holds from its year on, and its start before", () => {
    const legs: PathLeg[] = [{ kind: "step", from: "2032", startShare: 2, endShare: 3 }];
    expect(sharesOf(legs, 2030, 2033)).toEqual([2, 2, 3, 3]);
  });

  test("a straight line in share has equal steps, both ends exact, flat before and after", () => {
    const legs: PathLeg[] = [{ kind: "straight-line-share", from: "2031", to: "2033", startShare: 2.6, endShare: 3.5 }];
    const shares = sharesOf(legs, 2030, 2034);
    expect(shares[0]).toBe(2.6);
    expect(shares[1]).toBe(2.6);
    expect(shares[2]).toBeCloseTo(3.05, 12);
    expect(shares[3]).toBe(3.5);
    expect(shares[4]).toBe(3.5);
  });

  test("a straight line in cash has equal steps of cash", () => {
    const path = resolvePath(
      [{ kind: "straight-line-cash", from: "2030", to: "2032", startShare: 2, endShare: 4 }],
      context,
    );
    expect(path.pointIn(2030)).toEqual({ share: 2, level: 20 });
    expect(path.pointIn(2031).level).toBeCloseTo(34, 12);
    expect(path.pointIn(2031).share).toBeCloseTo((34 / 1100) * 100, 12);
    expect(path.pointIn(2032)).toEqual({ share: 4, level: 48 });
  });

  test("constant growth to a share grows cash at one rate", () => {
    const path = resolvePath(
      [{ kind: "constant-growth", from: "2030", to: "2032", startShare: 2, end: { share: 4 } }],
      context,
    );
    const [first, middle, last] = [2030, 2031, 2032].map((year) => path.pointIn(year).level);
    expect([first, last]).toEqual([20, 48]);
    expect(middle).toBeCloseTo(Math.sqrt(20 * 48), 10);
  });

  test("constant growth at a rate ends where it leads, and stays at that share", () => {
    const path = resolvePath(
      [{ kind: "constant-growth", from: "2030", to: "2032", startShare: 2, end: { rate: 10 } }],
      context,
    );
    expect(path.pointIn(2032).level).toBeCloseTo(24.2, 12);
    expect(path.pointIn(2035).share).toBe(path.pointIn(2032).share);
  });

  test("explicit shares are taken as they are, the last one onwards", () => {
    const shares = [
      { year: "2030", value: 2.1 },
      { year: "2031", value: 2.7 },
    ];
    expect(sharesOf([{ kind: "explicit", shares }], 2030, 2032)).toEqual([2.1, 2.7, 2.7]);
  });
});

describe("legs in sequence", () => {
  test("a step to a plan, then a line from where it stands", () => {
    const legs: PathLeg[] = [
      { kind: "step", from: "2032", startShare: 2.6, endShare: 2.7 },
      { kind: "straight-line-share", from: "2032", to: "2034", endShare: 3.5 },
    ];
    const shares = sharesOf(legs, 2030, 2035);
    expect(shares.map((share) => Math.round(share * 1000) / 1000)).toEqual([2.6, 2.6, 2.7, 3.1, 3.5, 3.5]);
  });

  test("the share stays where it is between legs", () => {
    const legs: PathLeg[] = [
      { kind: "straight-line-share", from: "2030", to: "2031", startShare: 2, endShare: 2.5 },
      { kind: "straight-line-share", from: "2033", to: "2034", startShare: 2.5, endShare: 3 },
    ];
    expect(sharesOf(legs, 2030, 2034)).toEqual([2, 2.5, 2.5, 2.5, 3]);
  });

  test("a line may start before the years of the answer without GDP of that year", () => {
    const legs: PathLeg[] = [{ kind: "straight-line-share", from: "2028", to: "2032", startShare: 2, endShare: 4 }];
    expect(sharesOf(legs, 2030, 2031)).toEqual([3, 3.5]);
  });
});

const line = { kind: "straight-line-share", from: "2030", to: "2032", startShare: 2, endShare: 3 } as const;

describe("paths that are refused", () => {
  test.each<[string, PathLeg[], string]>([
    ["no leg", [], "path: The path has no leg."],
    [
      "an end before the start",
      [{ ...line, to: "2029" }],
      "path[0]: A straight-line-share from 2030 to 2029 must end after it starts.",
    ],
    [
      "a line within one year",
      [{ ...line, to: "2030" }],
      "path[0]: A straight-line-share from 2030 to 2030 must end after it starts.",
    ],
    [
      "a first line without its start",
      [{ ...line, startShare: undefined }],
      "path[0].startShare: The first leg must state the share it starts from.",
    ],
    [
      "a share above 100",
      [{ ...line, endShare: 350 }],
      "path[0].endShare: 350 is not a share of GDP from 0 to 100 per cent.",
    ],
    [
      "a negative share",
      [{ ...line, startShare: -1 }],
      "path[0].startShare: -1 is not a share of GDP from 0 to 100 per cent.",
    ],
    [
      "legs that overlap",
      [line, { ...line, from: "2031", to: "2035", startShare: undefined }],
      "path[1]: This leg starts in 2031, but the leg before it holds until 2032.",
    ],
    [
      "a step in a year that is taken",
      [line, { kind: "step", from: "2032", endShare: 4 }],
      "path[1]: This leg starts in 2032, but the leg before it holds until 2032.",
    ],
    [
      "a start that is not where the path stands",
      [line, { ...line, from: "2032", to: "2035", startShare: 2.9 }],
      "path[1].startShare: This leg starts from 2.9%, but the leg before it ends at 3%.",
    ],
    [
      "growth from nothing",
      [{ kind: "constant-growth", from: "2030", to: "2032", startShare: 0, end: { share: 3 } }],
      "path[0]: Constant growth needs a start and an end above 0%.",
    ],
    [
      "an end that is both a share and a rate",
      [{ kind: "constant-growth", from: "2030", to: "2032", startShare: 2, end: { share: 3, rate: 4 } }],
      "path[0].end: A leg ends at a share or at a level, or grows at a rate: one of them only.",
    ],
    [
      "growth to more than GDP",
      [{ kind: "constant-growth", from: "2030", to: "2032", startShare: 60, end: { rate: 50 } }],
      "path[0]: A level of 1350 billion is more than GDP, 1200 billion.",
    ],
    [
      "explicit shares with a gap",
      [
        {
          kind: "explicit",
          shares: [
            { year: "2030", value: 2 },
            { year: "2032", value: 3 },
          ],
        },
      ],
      "path[0].shares[1]: 2030 is followed by 2032: 2031 is missing.",
    ],
  ])("%s", (_, legs, message) => {
    expect(() => resolvePath(legs, context)).toThrow(refusal(message));
  });

  test("a year before a step that states no start", () => {
    const path = resolvePath([{ kind: "step", from: "2032", endShare: 3 }], context);
    expect(() => path.pointIn(2031)).toThrow(
      refusal("path[0]: The path starts after 2031 and states no start share, so 2031 has none."),
    );
  });

  test("a line in cash from a year without GDP", () => {
    const leg = { ...line, kind: "straight-line-cash", from: "2028" } as const;
    expect(() => resolvePath([leg], context)).toThrow(new Error("no GDP for 2028: path[0]"));
  });
});
