/** A state of the levers with the ranges of its numbers. */

import { around } from "#lib/scenario/uncertainty/growth.ts";
import type { InDoubt } from "#lib/scenario/uncertainty/input.ts";
import type { LinkData, LinkOutcome } from "./outcome.ts";

/** @returns nothing where the scenario states no range. */
export function doubtOf(
  { applied: { input, payers } }: Pick<LinkOutcome, "applied">,
  { input: base, ranges }: Pick<LinkData, "input" | "ranges">,
): InDoubt | undefined {
  return ranges && { input, payers, ranges: around(input, { input: base, ranges }) };
}
