import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitDifference } from "#lib/scenario/reconciliation/split.ts";

/** Billions: from a hundredth of a currency unit to a million billion, either sign, and nothing at all. */
const money = fc.oneof(
  fc.constant(0),
  fc.double({ min: 1e-11, max: 1e6, noNaN: true }),
  fc.double({ min: -1e6, max: -1e-11, noNaN: true }),
  fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 10),
);
const answers = fc.array(money, { minLength: 1, maxLength: 9 });

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe("splitDifference", () => {
  test("takes each answer from the next, and the last one from the published number", () => {
    expect(splitDifference([27, 28, 31], 30)).toEqual({ ours: 27, published: 30, whole: 3, parts: [1, 3], rest: -1 });
  });

  test("leaves the whole unexplained where there is no step", () => {
    fc.assert(
      fc.property(money, money, (ours, published) => {
        const { parts, rest, whole } = splitDifference([ours], published);
        expect({ parts, rest }).toEqual({ parts: [], rest: whole });
      }),
    );
  });

  test("has parts and a rest that add up to the whole in the bits", () => {
    fc.assert(
      fc.property(answers, money, (all, published) => {
        const { parts, rest, whole } = splitDifference(all, published);
        expect(sum(parts) + rest).toBe(whole);
      }),
      { numRuns: 2000 },
    );
  });

  test("has parts that add up to the same in any order", () => {
    fc.assert(
      fc.property(answers, money, fc.infiniteStream(fc.nat()), (all, published, numbers) => {
        const { parts, rest, whole } = splitDifference(all, published);
        const shuffled = [...parts, rest]
          .map((value) => ({ value, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ value }) => value);
        expect(sum(shuffled)).toBe(whole);
      }),
      { numRuns: 2000 },
    );
  });

  test("gives plain 0 to a step that changes nothing", () => {
    fc.assert(
      fc.property(money, money, money, (ours, after, published) => {
        const { parts } = splitDifference([ours, ours, after, after], published);
        expect([parts[0], parts[2]]).toEqual([0, 0]);
      }),
    );
  });

  test("says the whole as the published number less ours, and moves neither by more than a hair", () => {
    fc.assert(
      fc.property(answers, money, (all, target) => {
        const { ours, published, whole } = splitDifference(all, target);
        // The grid has 48 bits below the largest number, so each number moves by half a step of it at most.
        const hair = Math.max(...[...all, target].map(Math.abs)) / 2 ** 48;
        expect(whole).toBe(published - ours);
        expect(Math.abs(ours - (all[0] ?? 0))).toBeLessThanOrEqual(hair);
        expect(Math.abs(published - target)).toBeLessThanOrEqual(hair);
      }),
    );
  });

  test("turns every sign with the signs of its numbers", () => {
    fc.assert(
      fc.property(answers, money, (all, published) => {
        const split = splitDifference(all, published);
        const mirrored = splitDifference(
          all.map((value) => -value),
          -published,
        );
        // Halves are rounded upwards, so mirrored numbers may lie one step of the grid apart.
        const step = Math.max(...[...all, published].map(Math.abs)) / 2 ** 47;
        expect(Math.abs(mirrored.rest + split.rest)).toBeLessThanOrEqual(2 * step);
      }),
    );
  });
});
