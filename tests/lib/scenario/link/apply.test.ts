import { describe, expect, test } from "vitest";
import { applyState, type MovedPayer } from "#lib/scenario/link/apply.ts";
import { defaultState } from "#lib/scenario/link/levers.ts";
import type { LeverState } from "#lib/scenario/link/state.ts";
import { extremeStates } from "#lib/scenario/link/states.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import { inventedInput, inventedPayers, makeInventedLevers } from "./make-link-data.ts";

const levers = makeInventedLevers();
const apply = (changes: Partial<LeverState>) =>
  applyState(inventedInput, inventedPayers, { ...defaultState(levers), ...changes }, levers);

describe("applyState", () => {
  test("leaves the scenario's own input as it is where no lever was moved", () => {
    expect(apply({})).toEqual({ input: inventedInput, payers: [] });
    expect(apply({}).input.path).toBe(inventedInput.path);
  });

  test.each<[Partial<LeverState>, object]>([
    [
      { share: 3.5, by: "2033-34" },
      { kind: "straight-line-share", from: "2025-26", to: "2033-34", startShare: 2, endShare: 3.5 },
    ],
    [{ shape: "step" }, { kind: "step", from: "2035-36", startShare: 2, endShare: 3 }],
    [
      { shape: "cash-line" },
      { kind: "straight-line-cash", from: "2025-26", to: "2035-36", startShare: 2, endShare: 3 },
    ],
  ])("makes the path of %j", (changes, leg) => {
    expect(apply(changes).input.path).toEqual([leg]);
  });

  test("keeps the legs before the last", () => {
    const before = { kind: "step", from: "2027-28", startShare: 2, endShare: 2.5 } as const;
    const base = {
      ...inventedInput,
      path: [before, { kind: "straight-line-share", from: "2027-28", to: "2035-36", endShare: 3 }],
    } as const;
    const own = { ...levers, path: { from: "2027-28", startShare: 2.5 } };
    const { input } = applyState(base, [], { ...defaultState(levers), share: 4 }, own);
    expect(input.path).toEqual([
      before,
      { kind: "straight-line-share", from: "2027-28", to: "2035-36", startShare: 2.5, endShare: 4 },
    ]);
    expect(projectScenario(input).years.at(-1)?.share).toBe(4);
  });

  test("puts baseline, prices and growth in place", () => {
    const { input } = apply({ baseline: "cash", prices: "real", growth: "low" });
    expect(input.baseline).toEqual({ kind: "flat-cash", level: 20.2, year: "2025-26" });
    expect(input.prices).toEqual({ ...inventedInput.prices, answer: "real" });
    expect(input.gdp.extend).toEqual({ kind: "constant", rate: 2.9, edition: "first edition" });
  });

  test("gives each payer its amount in the lever's own unit, in the order of the levers", () => {
    const { payers } = apply({
      pay: [
        { id: "borrow", amount: "rest" },
        { id: "aid", amount: 20 },
        { id: "parks", amount: 0.75 },
        { id: "income-tax", amount: -0.5 },
      ],
    });
    expect(payers).toMatchObject([
      { id: "income-tax", kind: "tax", rise: -0.5 },
      { id: "parks", kind: "budget", part: { kind: "amount", bn: 0.75 } },
      { id: "aid", kind: "budget", part: { kind: "share-of-budget", percent: 20 } },
      { id: "borrow", kind: "borrowing", part: { kind: "rest" } },
    ]);
    expect(apply({ pay: [{ id: "borrow", amount: 50 }] }).payers).toMatchObject([
      { id: "borrow", kind: "borrowing", part: { kind: "share-of-extra", percent: 50 } },
    ]);
  });

  test("carries along whatever else a payer says", () => {
    const tax = { id: "income-tax", kind: "tax", rise: 9, name: "Income tax", reckoner: { unit: "1 point" } } as const;
    const state = { ...defaultState(levers), pay: [{ id: "income-tax", amount: 1 }] };
    const payers: readonly (MovedPayer & { readonly name: string })[] = [tax];
    expect(applyState(inventedInput, payers, state, levers).payers).toEqual([{ ...tax, rise: 1 }]);
  });

  test("gives an input that can be worked out wherever the levers stand", () => {
    for (const state of extremeStates(levers)) {
      const { years } = projectScenario(applyState(inventedInput, inventedPayers, state, levers).input);
      expect(years.every(({ cash }) => Number.isFinite(cash.cumulativeExtra))).toBe(true);
    }
  });
});
