import { describe, expect, test } from "vitest";
import { resolveBaseline } from "#lib/scenario/baseline.ts";
import type { BaselineInput } from "#lib/scenario/input.ts";
import { listYears, refusal } from "./make-input.ts";

// GDP is 1,000 in 2030 and 100 more each year; prices are 100 in 2030 and 10 more each year.
const context = {
  operand: "baseline",
  yearKind: "calendar-year" as const,
  gdpIn: (year: number): number => 1000 + (year - 2030) * 100,
  indexIn: (year: number): number => 100 + (year - 2030) * 10,
};

function levelsOf(baseline: BaselineInput): number[] {
  const resolved = resolveBaseline(baseline, context);
  return [2030, 2031, 2032].map((year) => Math.round(resolved.pointIn(year).level * 1e9) / 1e9);
}

describe("resolveBaseline", () => {
  test.each<[string, BaselineInput, number[]]>([
    ["a constant share grows with GDP", { kind: "constant-share", share: 2 }, [20, 22, 24]],
    ["flat cash stays", { kind: "flat-cash", level: 20, year: "2030" }, [20, 20, 20]],
    ["flat real rises with prices", { kind: "flat-real", level: 22, year: "2031" }, [20, 22, 24]],
    [
      "a plan in shares goes on at its last share",
      { kind: "plan", by: "share", values: listYears(2029, [1, 2, 3]), afterwards: "constant-share" },
      [20, 33, 36],
    ],
    [
      "a plan in cash goes on at its last cash",
      { kind: "plan", by: "level", values: listYears(2030, [20, 33]), afterwards: "flat-cash" },
      [20, 33, 33],
    ],
    [
      "a plan in cash goes on at its last share",
      { kind: "plan", by: "level", values: listYears(2030, [20, 33]), afterwards: "constant-share" },
      [20, 33, 36],
    ],
    [
      "a plan goes on in flat real terms",
      { kind: "plan", by: "level", values: listYears(2030, [20, 33]), afterwards: "flat-real" },
      [20, 33, 36],
    ],
    [
      "a path of its own",
      { kind: "path", path: [{ kind: "step", from: "2031", startShare: 1, endShare: 2 }] },
      [10, 22, 24],
    ],
    ["explicit levels", { kind: "explicit", by: "level", values: listYears(2030, [1, 2, 3]) }, [1, 2, 3]],
    ["explicit shares", { kind: "explicit", by: "share", values: listYears(2030, [1, 2, 3]) }, [10, 22, 36]],
  ])("%s", (_, baseline, levels) => {
    expect(levelsOf(baseline)).toEqual(levels);
  });

  test.each<[string, BaselineInput, string]>([
    [
      "a plan that ends without saying how it goes on",
      { kind: "plan", by: "share", values: listYears(2030, [2, 2]) },
      "baseline.values: There is no value for 2032, which the baseline needs; it runs from 2030 to 2031.",
    ],
    [
      "a plan that starts too late",
      { kind: "plan", by: "share", values: listYears(2031, [2, 2]), afterwards: "constant-share" },
      "baseline.values: There is no value for 2030, which the baseline needs; it runs from 2031 to 2032.",
    ],
    [
      "explicit years that are not all there",
      { kind: "explicit", by: "share", values: listYears(2030, [2, 2]) },
      "baseline.values: There is no value for 2032, which the baseline needs; it runs from 2030 to 2031.",
    ],
    [
      "millions written as billions",
      { kind: "flat-cash", level: 65500, year: "2030" },
      "baseline.level: A level of 65500 billion is more than GDP, 1000 billion.",
    ],
    [
      "a negative level",
      { kind: "flat-cash", level: -1, year: "2030" },
      "baseline.level: -1 is not an amount from 0 to 1,000,000,000 billion.",
    ],
    [
      "a path of its own that says nothing of its start",
      { kind: "path", path: [{ kind: "step", from: "2031", endShare: 2 }] },
      "baseline.path[0]: The path starts after 2030 and states no start share, so 2030 has none.",
    ],
  ])("refuses %s", (_, baseline, message) => {
    expect(() => levelsOf(baseline)).toThrow(refusal(message));
  });

  test.each<BaselineInput>([
    { kind: "flat-real", level: 20, year: "2030" },
    { kind: "plan", by: "level", values: listYears(2030, [20]), afterwards: "flat-real" },
  ])("refuses real terms without a deflator", (baseline) => {
    expect(() => resolveBaseline(baseline, { ...context, indexIn: undefined })).toThrow(
      refusal("deflator: The baseline is in the prices of 2030, which needs a deflator, and there is none."),
    );
  });
});
