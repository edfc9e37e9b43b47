/** The published estimates beside our scenarios: what each split leaves unexplained, pinned. */

import { describe, expect, test } from "vitest";
import { roundText } from "#lib/units/round.ts";
import { readRealContent } from "./real-content.ts";

const { catalogue } = readRealContent();
const all = [...catalogue.reconciliations].flatMap(([scenario, list]) => list.map((one) => ({ ...one, scenario })));

describe("the published estimates that are reconciled", () => {
  test.each(all)("$with beside $scenario/$from has parts that add up to the difference in the bits", (one) => {
    const { parts, rest, whole, ours, published } = one.split;
    expect(parts.reduce((sum, part) => sum + part, 0) + rest).toBe(whole);
    expect(whole).toBe(published - ours);
    expect(one.steps.map(({ part }) => part)).toEqual(parts);
  });

  test("leave this much unexplained, in billions", () => {
    const left = all.map(
      ({ scenario, from, with: id, rest, split }) => `${scenario}/${from} ${id}: ${roundText(split.rest, 2)} ${rest}`,
    );
    expect(left).toEqual([
      // 0.9% of the GDP of 2028-29 in the edition of March 2025, 3,339.494, is 30.055.
      "five-percent-as-agreed/related-part-from-nothing uk-cost-core-ifs: -0.06 within-rounding",
      "one-gap-four-answers/on-the-gdp-of-the-year uk-cost-core-ifs: -0.06 within-rounding",
      "one-gap-four-answers/on-the-gdp-of-the-year uk-cost-core-obr-reported: 0.14 within-rounding",
      // 79.7 less 66.3, both stated, is the claim itself.
      "plan-of-2025/plan-of-february uk-claim-13-4bn: 0.00 none",
      // 0.17% of the GDP of 2027-28, 3,277.008, is 5.571; the published 6 is rounded from a rounded 0.2%.
      "plan-of-2025/plan-of-february uk-claim-13-4bn-ifs: 0.43 within-rounding",
      "reach-3-5-percent-by-2035/straight-line uk-cost-core-ifs: -0.06 within-rounding",
      "reach-3-5-percent-by-2035/straight-line uk-cost-core-obr-reported: 0.14 within-rounding",
      // 1% of the GDP of 2025-26 in March 2025, 2,993.852, is 29.939; the report states no prices, so no step is taken.
      "reach-3-5-percent-by-2035/straight-line uk-cost-core-rusi: 10.06 open",
      // 0.5% of the GDP of 2029-30 in March 2025, 3,464.011, is 17.320.
      "three-percent-by-2029-30/beside-the-plan uk-cost-3-percent-obr: -0.02 within-rounding",
      // 0.4% of the GDP of 2029-30 in November 2025, 3,503.997, is 14.016; 13 to 14 is printed without decimals.
      "three-percent-by-2029-30/beside-the-plan uk-cost-3-percent-ifs: -0.52 within-rounding",
    ]);
  });
});
