/** The results of many seeded states as one number, worked out alike in Node and in a browser. */

import { workState } from "#lib/scenario/link/outcome.ts";
import { pickState } from "#lib/scenario/link/states.ts";
import type { LinkData } from "#lib/scenario/link/work.ts";
import { seededNumbers } from "#lib/scenario/seeded.ts";

/** Every bit of every number of each result counts, in order (FNV-1a over 32-bit halves). */
export function digest(
  data: LinkData,
  seed: number,
  count: number,
): { readonly hash: number; readonly numbers: number } {
  const next = seededNumbers(seed);
  const view = new DataView(new ArrayBuffer(8));
  let hash = 0x811c9dc5;
  let numbers = 0;
  const take = (value: unknown): void => {
    if (typeof value === "number") {
      if (!Number.isFinite(value)) throw new Error("A result is not a number.");
      view.setFloat64(0, value);
      hash = Math.imul(hash ^ view.getUint32(0), 0x01000193);
      hash = Math.imul(hash ^ view.getUint32(4), 0x01000193);
      numbers += 1;
    } else if (typeof value === "object" && value !== null) {
      for (const part of Object.values(value)) take(part);
    }
  };
  for (let at = 0; at < count; at += 1) take(workState(pickState(data.levers, next), data).result);
  return { hash: hash >>> 0, numbers };
}
