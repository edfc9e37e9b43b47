/**
 * The scenario model: what a share of GDP costs beyond a baseline, year by year.
 *
 * It is pure and deterministic: the same input gives the same bits in the build and in the browser.
 * It knows no place, no page and no figure, and assumes no effect of spending on the economy.
 *
 * One call is one run with one number for each input. What stands on top of runs needs no change
 * here: a range or a sensitivity runs the model again with another number, ways to pay take the
 * extra by year from the result, and comparing two scenarios compares two results.
 */

import { assumptionsOf, editionsOf } from "./assumptions.ts";
import type { ScenarioInput } from "./input.ts";
import { numbersOf } from "./numbers.ts";
import { resolveInput } from "./resolved.ts";
import type { ScenarioResult } from "./result.ts";
import { SCENARIO_MODEL_VERSION } from "./version.ts";
import { warningsOf } from "./warnings.ts";

/**
 * Works a scenario out.
 *
 * Full precision is kept; nothing is rounded.
 *
 * @throws {ScenarioError} for an input that is incomplete, out of bounds or contradicts itself.
 * @example
 * projectScenario(input).totals.cash.extra // billions over all years counted
 */
export function projectScenario(input: ScenarioInput): ScenarioResult {
  const resolved = resolveInput(input);
  const numbers = numbersOf(resolved);
  const extrapolated = numbers.years.find((year) => year.extrapolated);
  return {
    modelVersion: SCENARIO_MODEL_VERSION,
    editions: editionsOf(input),
    yearKind: input.yearKind,
    ...numbers,
    extrapolatedFrom: extrapolated?.year ?? null,
    assumptions: assumptionsOf(resolved),
    warnings: warningsOf(resolved, numbers.years),
  };
}
