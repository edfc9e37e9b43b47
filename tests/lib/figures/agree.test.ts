import { describe, expect, test } from "vitest";
import { agree } from "#lib/figures/agree.ts";
import { getUnit, makePoint, makeRange } from "../../support/make-figure.ts";

const point = (text: string, unit = "gbp-bn") => ({ amount: makePoint(text), unit: getUnit(unit) });

describe("agree", () => {
  test.each([
    ["the same number", point("66.3"), point("66.3"), true],
    ["a finer number that rounds to the coarser", point("66.3"), point("66.262"), true],
    ["half a step of the coarser", point("66.5"), point("66.55"), true],
    ["more than half a step", point("66.3"), point("66.36"), false],
    ["neighbours of one precision", point("2.5"), point("2.6"), false],
    ["another magnitude", point("66.3"), point("66262", "gbp-mn"), true],
    ["a slip of magnitude", point("66.3"), point("66.3", "gbp-mn"), false],
    ["another currency", point("66.3"), point("66.3", "usd-bn"), false],
    ["another sign", point("6.8"), point("-6.8"), false],
    ["whole numbers", point("70", "count-allies"), point("69.6", "count-allies"), true],
  ])("judges %s", (_what, a, b, expected) => {
    expect(agree(a, b)).toBe(expected);
    expect(agree(b, a)).toBe(expected);
  });

  test("compares both ends of a range, and no range with a point", () => {
    const unit = getUnit("gbp-bn");
    const range = { amount: makeRange("13", "14"), unit };
    expect(agree(range, { amount: makeRange("13.2", "14.4"), unit })).toBe(true);
    expect(agree(range, { amount: makeRange("13.2", "14.6"), unit })).toBe(false);
    expect(agree(range, point("13"))).toBe(false);
  });
});
