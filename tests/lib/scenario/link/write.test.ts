import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultState } from "#lib/scenario/link/levers.ts";
import { readState } from "#lib/scenario/link/read.ts";
import type { LeverState } from "#lib/scenario/link/state.ts";
import { extremeStates, pickState } from "#lib/scenario/link/states.ts";
import { writeState } from "#lib/scenario/link/write.ts";
import { seededNumbers } from "#lib/scenario/seeded.ts";
import { makeInventedLevers } from "./make-link-data.ts";

const levers = makeInventedLevers();
const write = (changes: Partial<LeverState>): string => writeState({ ...defaultState(levers), ...changes }, levers);

describe("writeState", () => {
  test.each<[Partial<LeverState>, string]>([
    [{}, "m=1"],
    [{ share: 3.5, by: "2034-35" }, "share=3.5&by=2034-35&m=1"],
    [
      { growth: "low", prices: "real", shape: "step", baseline: "plan" },
      "shape=step&baseline=plan&prices=real&growth=low&m=1",
    ],
    [{ pay: [{ id: "borrow", amount: "rest" }] }, "pay=borrow&m=1"],
    [
      {
        pay: [
          { id: "borrow", amount: "rest" },
          { id: "parks", amount: 0.75 },
          { id: "income-tax", amount: -0.5 },
        ],
      },
      "pay=income-tax:-0.5,parks:0.75,borrow&m=1",
    ],
    [{ share: Number.NaN, by: "never", model: 7 }, "m=1"],
    [{ share: Number.POSITIVE_INFINITY }, "share=5&m=1"],
    [{ share: 3.0000000000000004 }, "m=1"],
    [{ pay: [{ id: "aid", amount: 0 }] }, "m=1"],
  ])("writes %j as %s", (changes, link) => {
    expect(write(changes)).toBe(link);
  });

  test("writes that nobody pays where somebody pays by default", () => {
    const paid = makeInventedLevers({
      pay: { levers: levers.pay.levers, default: [{ id: "borrow", amount: "rest" }] },
    });
    expect(writeState({ ...defaultState(paid), pay: [] }, paid)).toBe("pay=none&m=1");
    expect(writeState(defaultState(paid), paid)).toBe("m=1");
  });

  test("needs no sign that mail programs or browsers escape", () => {
    const next = seededNumbers(3);
    for (let count = 0; count < 500; count += 1) {
      const link = writeState(pickState(levers, next), levers);
      expect(link).toMatch(/^[a-z0-9.,:=&-]+$/);
      expect(decodeURIComponent(link)).toBe(link);
      expect(new URLSearchParams(link).get("m")).toBe("1");
    }
  });

  test("is undone by reading, without a repair", () => {
    const next = seededNumbers(4);
    const picked = Array.from({ length: 500 }, () => pickState(levers, next));
    for (const state of [...extremeStates(levers), ...picked]) {
      expect(readState(writeState(state, levers), levers)).toEqual({ state, repairs: [] });
    }
  });

  test("gives one form for every state, even for one that no lever can stand at", () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -3, max: 9 }));
    const id = fc.constantFrom("income-tax", "parks", "aid", "borrow", "none", "__proto__", "");
    const any = fc.record({
      share: number,
      by: fc.oneof(fc.string(), fc.constantFrom("2030", "2030-31", "2090-91", "1999-00")),
      shape: fc.constantFrom("line", "step", "cash-line", "zigzag"),
      baseline: fc.constantFrom("share", "cash", "real", "plan", "toString"),
      prices: fc.constantFrom("cash", "today", "real", ""),
      growth: fc.constantFrom("low", "central", "high", "up"),
      pay: fc.array(fc.record({ id, amount: fc.oneof(number, fc.constant("rest" as const)) }), { maxLength: 6 }),
      model: number,
    });
    fc.assert(
      fc.property(any, (state) => {
        const link = writeState(state as LeverState, levers);
        const { state: read, repairs } = readState(link, levers);
        expect(repairs).toEqual([]);
        expect(writeState(read, levers)).toBe(link);
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});
