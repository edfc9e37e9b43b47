/**
 * Published statements of who pays, worked out again from the inputs their authors state. Where ours
 * cannot be theirs, the gap is pinned as a number, with the reason.
 */

import { describe, expect, test } from "vitest";
import type { ScenarioInput } from "#lib/scenario/input.ts";
import type { Payer } from "#lib/scenario/paying/input.ts";
import { payFor } from "#lib/scenario/paying/pay.ts";
import type { PayingResult } from "#lib/scenario/paying/result.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import { makeBorrowing, makeBudget } from "./make-payers.ts";

function pay(input: ScenarioInput, payers: readonly Payer[]): PayingResult {
  return payFor({ years: projectScenario(input).years, input }, payers);
}

// Parliamentary Budget Officer of Canada, "Fiscal implications of meeting NATO's 5% commitment", February
// 2026: core spending rises in a line from 2.0% of GDP in 2025-26 to 3.5% in 2035-36, CAD 159bn, and the debt
// ratio is 6.3 points higher by then. GDP is back-solved from the level, and its growth of 3.7% is assumed.
describe("Canada, core spending of 3.5% of GDP by 2035-36, all of it borrowed", () => {
  const years = Array.from({ length: 11 }, (_, index) => `${2025 + index}-${26 + index}`);
  const first = 4543 / Array.from({ length: 10 }).reduce<number>((factor) => factor * 1.037, 1);
  const input: ScenarioInput = {
    yearKind: "financial-year",
    years,
    cumulativeFrom: "2026-27",
    currency: "CAD",
    gdp: {
      edition: "back-solved",
      values: [{ year: "2025-26", value: first }],
      extend: { kind: "constant", rate: 3.7 },
    },
    baseline: { kind: "constant-share", share: 2 },
    path: [{ kind: "straight-line-share", from: "2025-26", to: "2035-36", startShare: 2, endShare: 3.5 }],
    prices: { answer: "cash" },
  };
  const atRate = (rate: number): PayingResult =>
    pay(input, [makeBorrowing({ rate: { edition: "r", values: years.map((year) => ({ year, value: rate })) } })]);

  // The Officer books capital in deficit and debt as it is used up; we borrow the cash of each year, which comes first.
  test("known gap: adds CAD 68bn to the borrowing of 2035-36, where the Officer has 63 in the deficit", () => {
    expect(atRate(0).years.at(-1)?.debt?.borrowed).toBeCloseTo(68.145, 2);
  });

  test("known gap: raises the debt ratio by 7.43 points without interest, where the Officer has 6.3", () => {
    expect(atRate(0).years.at(-1)?.debt?.debtShare).toBeCloseTo(7.43, 2);
  });

  // The Officer's rate is not stated in what was read; 3% is our choice.
  test("known gap: raises the debt ratio by 8.21 points at 3% interest, where the Officer has 6.3", () => {
    expect(atRate(3).years.at(-1)?.debt?.debtShare).toBeCloseTo(8.21, 2);
  });
});

// IFS, February 2025, and the text of the Commons Library: aid falls from 0.5% to 0.3% of national income in
// 2027, to GBP 9.2bn, which frees about GBP 6bn.
describe("United Kingdom, aid cut from 0.5% to 0.3% of national income in 2027", () => {
  const cut = (income: number): PayingResult =>
    pay(
      {
        yearKind: "calendar-year",
        years: ["2027"],
        cumulativeFrom: "2027",
        currency: "GBP",
        gdp: { edition: "as published", values: [{ year: "2027", value: income }] },
        baseline: { kind: "constant-share", share: 2.3 },
        path: [{ kind: "step", from: "2027", endShare: 2.5 }],
        prices: { answer: "cash" },
      },
      [
        makeBudget({
          by: "share",
          values: [{ year: "2027", value: 0.5 }],
          part: { kind: "share-of-budget", percent: 40 },
        }),
      ],
    );

  test("frees about GBP 6bn, on the national income that its own GBP 9.2bn stands for", () => {
    const { payers, years } = cut(9.2 / 0.003);
    // Published "about 6": half of its last digit.
    expect(Math.abs((payers[0]?.total ?? Number.NaN) - 6)).toBeLessThanOrEqual(0.5);
    expect(payers[0]?.total).toBeCloseTo(6.133, 3);
    // A rise of 0.2% of the same income costs just as much.
    expect(years[0]?.gap).toBeCloseTo(0, 9);
  });

  test("known gap: frees 5% more on GDP in place of national income, as GDP of 2027-28 is the larger", () => {
    expect(cut(3219.7).payers[0]?.total).toBeCloseTo(6.44, 2);
  });
});
