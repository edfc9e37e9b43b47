/** Households and people, to spread a sum over. */

import { getNumber } from "./bounds.ts";
import type { HeadsInput } from "./input.ts";
import { getRun, getValue } from "./run.ts";
import type { YearKind } from "./years.ts";

/**
 * The count by year; `null` where the input has none.
 *
 * @throws {ScenarioError} for a count outside its bounds; when asked for a year that is not listed.
 */
export function resolveHeads(
  heads: HeadsInput | undefined,
  about: { readonly operand: string; readonly yearKind: YearKind },
): ((year: number) => number) | null {
  if (heads === undefined) return null;
  const { operand, yearKind } = about;
  if (heads.kind === "held") {
    const count = getNumber(heads.count, "count", `${operand}.count`);
    return () => count;
  }
  const run = getRun(heads.counts, { operand: `${operand}.counts`, yearKind, kind: "count" });
  return (year) => getValue(run, year, "the spread per head");
}
