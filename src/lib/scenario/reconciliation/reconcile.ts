/**
 * From a scenario's own answer towards a published estimate, one replaced choice at a time. What each
 * step changes in the answer is the part of its cause; what the steps leave is not explained.
 *
 * The parts depend on the order of the steps, and their sum does not.
 */

import { applyOverride, type ScenarioDefinition } from "#lib/scenario/definition.ts";
import type { Lookup } from "#lib/scenario/lookup.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import { resolveScenario } from "#lib/scenario/resolve.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import type { Cause, StepDefinition } from "./definition.ts";
import type { Published } from "./published.ts";
import { type Split, splitDifference } from "./split.ts";

export interface Reconciliation {
  /** What the scenario itself comes to. */
  readonly own: ScenarioResult;
  readonly steps: readonly Step[];
  readonly published: Published;
  readonly split: Split;
  readonly rest: RestKind;
}

export interface Step {
  readonly cause: Cause;
  readonly result: ScenarioResult;
  /** Billions, the part of the difference that this step makes. */
  readonly part: number;
}

/** How what is left lies to the published number: it is `none`, within the range or the rounding of it, or open. */
export type RestKind = "none" | "within-range" | "within-rounding" | "open";

/**
 * @throws {ScenarioError} at `steps[0].model` and below, if the model of a step cannot be worked out.
 */
export function reconcile(
  definition: ScenarioDefinition,
  { steps, published }: { readonly steps: readonly StepDefinition<unknown>[]; readonly published: Published },
  lookup: Lookup,
): Reconciliation {
  const own = work(definition, lookup);
  let model = definition;
  const worked = steps.map(({ cause, model: override }, index) => {
    model = applyOverride(model, override);
    return at(`steps[${index}].model`, () => {
      const result = work(model, lookup);
      if (result.currency === own.currency) return { cause, result };
      throw new ScenarioError("gdp", `The answer would be in ${result.currency}, and it is in ${own.currency} before.`);
    });
  });
  const answers = [own, ...worked.map(({ result }) => result)].map(({ answer }) => answer.extra);
  const split = splitDifference(answers, published.value);
  return {
    own,
    steps: worked.map((step, index) => ({ ...step, part: split.parts[index] ?? 0 })),
    published,
    split,
    rest: restKind(answers[answers.length - 1] ?? 0, published, split),
  };
}

function work(definition: ScenarioDefinition, lookup: Lookup): ScenarioResult {
  return projectScenario(resolveScenario(definition, lookup));
}

/** An error below a step names the step too. */
function at<T>(place: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new ScenarioError(`${place}.${error.operand}`, error.message.slice(error.operand.length + 2));
  }
}

/** Less than a single unit of the currency: what is left when decimals are put in binary. */
export function isNothing(billions: number): boolean {
  return Math.abs(billions) < 1e-9;
}

function restKind(last: number, { isRange, low, high, roundedFrom, roundedTo }: Published, { rest }: Split): RestKind {
  if (isNothing(rest)) return "none";
  if (isRange && last >= low && last <= high) return "within-range";
  return last >= roundedFrom && last <= roundedTo ? "within-rounding" : "open";
}
