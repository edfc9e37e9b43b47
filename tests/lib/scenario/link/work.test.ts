import { describe, expect, test } from "vitest";
import { workState } from "#lib/scenario/link/outcome.ts";
import { extremeStates, pickState } from "#lib/scenario/link/states.ts";
import { workNumbers } from "#lib/scenario/link/work.ts";
import { seededNumbers } from "#lib/scenario/seeded.ts";
import { makeLinkData } from "./make-link-data.ts";

describe("workNumbers", () => {
  const data = makeLinkData();
  const next = seededNumbers(7);
  const states = [...extremeStates(data.levers), ...Array.from({ length: 300 }, () => pickState(data.levers, next))];

  test("gives what workState gives, without what there is to say about it", () => {
    for (const state of states) {
      const { result, paying, link, applied } = workState(state, data);
      const { years, totals, answer, currency } = result;
      expect(workNumbers(state, data)).toStrictEqual({
        state,
        link,
        applied,
        result: { years, totals, answer, currency },
        paying: { payers: paying.payers, years: paying.years, totals: paying.totals },
      });
    }
  });
});
