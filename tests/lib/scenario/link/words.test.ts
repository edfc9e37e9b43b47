import { describe, expect, test } from "vitest";
import { defaultState } from "#lib/scenario/link/levers.ts";
import type { LeverState } from "#lib/scenario/link/state.ts";
import { sayState } from "#lib/scenario/link/words.ts";
import { makeInventedLevers } from "./make-link-data.ts";

const levers = makeInventedLevers();

describe("sayState", () => {
  test.each<[Partial<LeverState>, string]>([
    [{}, "3% of GDP by 2035-36 in a straight line, with nothing to pay for it"],
    [
      { share: 3.5, pay: [{ id: "borrow", amount: "rest" }] },
      "3.5% of GDP by 2035-36 in a straight line, paid for by borrowing",
    ],
    [
      { shape: "cash-line", pay: [{ id: "aid", amount: 20 }] },
      "3% of GDP by 2035-36 in equal steps of cash, paid for by 20% of the aid budget",
    ],
    [
      {
        shape: "step",
        by: "2030-31",
        pay: [
          { id: "income-tax", amount: 1 },
          { id: "parks", amount: 0.75 },
          { id: "borrow", amount: 30 },
        ],
      },
      "3% of GDP by 2030-31 in one step, paid for by 1 percentage point more on income tax, €750m from the budget for parks and 30% of the extra from borrowing",
    ],
    [
      {
        pay: [
          { id: "income-tax", amount: -0.5 },
          { id: "aid", amount: "rest" },
        ],
      },
      "3% of GDP by 2035-36 in a straight line, paid for by 0.5 percentage points less on income tax, and the rest by the aid budget",
    ],
    [
      { baseline: "cash", growth: "low", prices: "today" },
      "3% of GDP by 2035-36 in a straight line, compared with the same cash in every year, with low growth, at the GDP of 2025-26, with nothing to pay for it",
    ],
    [
      { baseline: "plan", growth: "high", prices: "real" },
      "3% of GDP by 2035-36 in a straight line, compared with the plan, with high growth, in the prices of 2025-26, with nothing to pay for it",
    ],
  ])("says %j", (changes, words) => {
    expect(sayState({ ...defaultState(levers), ...changes }, levers)).toBe(words);
  });

  test("says the money of each year where that is not what the page shows at first", () => {
    const real = makeInventedLevers({ presets: [] });
    const other = { ...real, prices: { ...real.prices, default: "real" as const } };
    expect(sayState({ ...defaultState(other), prices: "cash" }, other)).toBe(
      "3% of GDP by 2035-36 in a straight line, in the money of each year, with nothing to pay for it",
    );
  });
});
