/** The levers of a scenario, made once for the check and for the pages. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import { applyOverride } from "#lib/scenario/definition.ts";
import { latticeStates } from "#lib/scenario/link/addresses.ts";
import { type KeptModel, modelsOf } from "#lib/scenario/link/choose-model.ts";
import { resolveControls } from "#lib/scenario/link/controls.ts";
import { MODEL_NUMBER } from "#lib/scenario/link/model-number.ts";
import { workLink } from "#lib/scenario/link/outcome.ts";
import { extremeStates } from "#lib/scenario/link/states.ts";
import type { LinkData } from "#lib/scenario/link/work.ts";
import { writeState } from "#lib/scenario/link/write.ts";
import type { Lookup } from "#lib/scenario/lookup.ts";
import type { LeverDefinition } from "#lib/scenario/paying/definition.ts";
import { type ResolvedLever, resolveLever } from "#lib/scenario/paying/resolve.ts";
import { findPayments } from "#lib/scenario/paying/resolve-pay.ts";
import { resolveScenario } from "#lib/scenario/resolve.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";

export interface ControlsWork {
  readonly data?: LinkData | undefined;
  readonly findings: readonly Diagnostic[];
}

export interface ControlsContext {
  readonly lookup: Lookup;
  /** The models that are kept for old links. */
  readonly kept: readonly KeptModel[];
  readonly levers: ReadonlyMap<string, LeverDefinition<unknown>>;
}

/** Makes the levers and tries them at their limits, so that no reader can move them where the model cannot go. */
export function workControls(
  { id, data: { model, presets, controls }, place }: Content["scenarios"][number],
  { lookup, kept, levers }: ControlsContext,
): ControlsWork {
  if (controls === undefined) return { findings: [] };
  const refuse = (message: string, path: readonly (string | number)[]): ControlsWork => ({
    findings: [
      {
        code: "scenario/levers-do-not-fit",
        severity: "error",
        message,
        location: place.at(["controls", ...path]),
        fix: "mend this part of the levers; docs/links.md has each field",
      },
    ],
  });
  try {
    const input = resolveScenario(model, lookup);
    const context = { lookup, yearKind: input.yearKind, currency: input.currency };
    const there = (controls.ways ?? []).flatMap((way, index) => {
      const lever = levers.get(way);
      // A lever that is not there has been told as a missing reference.
      return lever === undefined ? [] : [wayOf(way, lever, context, index)];
    });
    const payLevers = there.map(({ lever }) => lever);
    if (controls.pay !== undefined && model.pay !== undefined) {
      return refuse(`The levers say who pays, "${controls.pay}", and so does the model.`, ["pay"]);
    }
    const pay = model.pay && findPayments(model.pay, payLevers);
    if (model.pay !== undefined && pay === undefined) {
      return refuse("The levers cannot be set to the model’s own way to pay, so its page would not show it.", ["ways"]);
    }
    const data = resolveControls(controls, {
      scenario: id,
      definition: model,
      input,
      lookup,
      pay,
      presets: presets.flatMap((preset) => {
        const own = applyOverride(model, preset.model);
        const payments = own.pay && findPayments(own.pay, payLevers);
        // A way to pay that the levers cannot say is no state of theirs.
        if (own.pay !== undefined && payments === undefined) return [];
        return [{ id: preset.id, input: resolveScenario(own, lookup), pay: payments }];
      }),
      ...modelsOf(id, kept, MODEL_NUMBER),
      payers: there.map(({ payer }) => payer),
      payLevers,
    });
    const tried = [...extremeStates(data.levers), ...latticeStates(data.levers).map(({ state }) => state)];
    for (const state of tried) {
      const link = writeState(state, data.levers);
      const fault = faultOf(link, data);
      if (fault !== undefined)
        return refuse(`The levers can be moved to "${link}", which cannot be worked out. ${fault}`, []);
    }
    return { data, findings: [] };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const named = error.operand.split(/[.[]/, 1)[0] ?? "";
    // A variant of the model is told of by the model's own field.
    const field = { baseline: "baselines", gdp: "growth" }[named] ?? named;
    const reason = error.message.slice(error.operand.length + 2);
    return refuse(
      `The levers do not fit the scenario, because of "${error.operand}". ${reason}`,
      field in controls ? [field] : [],
    );
  }
}

/** @throws {ScenarioError} whose operand is the lever's place among the ways to pay. */
function wayOf(
  id: string,
  lever: LeverDefinition<unknown>,
  context: Parameters<typeof resolveLever>[2],
  index: number,
): ResolvedLever {
  try {
    return resolveLever(id, lever, context);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const reason = error.message.slice(error.operand.length + 2);
    throw new ScenarioError(
      `ways[${index}]`,
      `The lever "${id}" does not fit, because of its "${error.operand}". ${reason}`,
    );
  }
}

function faultOf(link: string, data: LinkData): string | undefined {
  try {
    workLink(link, data);
    return undefined;
  } catch (error) {
    if (error instanceof ScenarioError) return error.message.slice(error.operand.length + 2);
    throw error;
  }
}
