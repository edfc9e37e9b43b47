/**
 * How two measures stand to each other: the same, a whole and its parts, bridged by known additions,
 * comparable for a stated reason, or different. Nothing is assumed: what no measure declares is different.
 */

import type { Measure, MeasureRelation } from "./figure.ts";

export interface Relations {
  /** True when two measures may stand on one scale: the same, or declared comparable by either. */
  isComparable(a: string, b: string): boolean;
  /**
   * The measure that a sum of these is, when each is a different part of one whole; `undefined` when they
   * have no common whole. `complete` tells whether no part is missing.
   */
  findWhole(parts: readonly string[]):
    | {
        readonly whole: string;
        readonly complete: boolean;
        /** The share that this whole is the whole of, if it says so. */
        readonly shareOf: string | undefined;
      }
    | undefined;
  /** The parts of a whole that are left when some are taken away; `undefined` unless all are its parts. */
  findRest(whole: string, taken: readonly string[]): readonly string[] | undefined;
  /** Why two measures differ, where one of them says so. */
  findDifference(a: string, b: string): MeasureRelation | undefined;
}

export function makeRelations(measures: ReadonlyMap<string, Measure>): Relations {
  const relatedOf = (a: string, b: string) =>
    measures.get(a)?.related?.find(({ measure }) => measure === b) ??
    measures.get(b)?.related?.find(({ measure }) => measure === a);
  const families: { readonly whole: string; readonly parts: readonly string[] }[] = [];
  for (const { id, parts, related } of measures.values()) {
    if (parts !== undefined) families.push({ whole: id, parts });
    // A bridge makes a whole of the narrower measure and what it leaves out.
    for (const { as, measure, by } of related ?? []) {
      if (as === "bridged" && by !== undefined) families.push({ whole: measure, parts: [id, ...by] });
    }
  }
  return {
    isComparable: (a, b) => a === b || relatedOf(a, b)?.as === "comparable",
    findWhole: (parts) => {
      if (new Set(parts).size < parts.length) return undefined;
      const family = families.find((one) => parts.every((part) => one.parts.includes(part)));
      return (
        family && {
          whole: family.whole,
          complete: family.parts.length === parts.length,
          shareOf: measures.get(family.whole)?.whole,
        }
      );
    },
    findRest: (whole, taken) => {
      const family = families.find((one) => one.whole === whole && taken.every((part) => one.parts.includes(part)));
      return family?.parts.filter((part) => !taken.includes(part));
    },
    findDifference: (a, b) => {
      const found = relatedOf(a, b);
      return found?.as === "comparable" ? undefined : found;
    },
  };
}
