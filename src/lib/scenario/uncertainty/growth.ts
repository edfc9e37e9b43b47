/** How fast a scenario itself takes GDP or prices to grow, and what that leaves of a range around it. */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import { resolveGround } from "#lib/scenario/resolved.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { getYear } from "#lib/scenario/years.ts";
import type { InDoubt, Ranges } from "./input.ts";

/**
 * The plain mean of the yearly growth after a year, in per cent, as far as the scenario goes.
 *
 * @throws {ScenarioError} if there is no growth after that year.
 */
export function meanGrowth(
  input: ScenarioInput,
  {
    name,
    after,
    operand,
  }: { readonly name: "gdp" | "deflator"; readonly after: string | undefined; readonly operand: string },
): number {
  const run = resolveGround(input)[name];
  const known = after === undefined ? 0 : getYear(after, input.yearKind, operand) - (run?.first ?? 0);
  const values = run?.values.slice(Math.max(known, 0)) ?? [];
  if (values.length < 2) throw new ScenarioError(operand, `The scenario has no growth after ${after}.`);
  const rates = values.slice(1).map((value, at) => (value / (values[at] ?? value) - 1) * 100);
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

/**
 * The ranges around an input whose growth has been changed: their ends stay the rates that they were, unless the new
 * growth lies beyond them.
 */
export function around(input: ScenarioInput, { input: base, ranges }: Pick<InDoubt, "input" | "ranges">): Ranges {
  const { gdpGrowth } = ranges;
  if (gdpGrowth === undefined || input.gdp === base.gdp) return ranges;
  const about = { name: "gdp", after: gdpGrowth.after, operand: "ranges.gdpGrowth" } as const;
  const shift = meanGrowth(input, about) - meanGrowth(base, about);
  const { low, central, high } = gdpGrowth;
  return {
    ...ranges,
    gdpGrowth: { ...gdpGrowth, low: Math.min(low - shift, central), high: Math.max(high - shift, central) },
  };
}
