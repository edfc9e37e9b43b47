/** The levers of a scenario, made once for the check and for the pages. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import { applyOverride } from "#lib/scenario/definition.ts";
import { latticeStates } from "#lib/scenario/link/addresses.ts";
import { resolveControls } from "#lib/scenario/link/controls.ts";
import { MODEL_NUMBER } from "#lib/scenario/link/model-number.ts";
import { type LinkData, workLink } from "#lib/scenario/link/outcome.ts";
import { extremeStates } from "#lib/scenario/link/states.ts";
import { writeState } from "#lib/scenario/link/write.ts";
import type { Lookup } from "#lib/scenario/lookup.ts";
import { resolveScenario } from "#lib/scenario/resolve.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";

export interface ControlsWork {
  readonly data?: LinkData | undefined;
  readonly findings: readonly Diagnostic[];
}

/** Makes the levers and tries them at their limits, so that no reader can move them where the model cannot go. */
export function workControls(
  { id, data: { model, presets, controls }, place }: Content["scenarios"][number],
  lookup: Lookup,
  frozen: readonly number[],
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
    const data = resolveControls(controls, {
      scenario: id,
      definition: model,
      input: resolveScenario(model, lookup),
      lookup,
      presets: presets.map((preset) => ({
        id: preset.id,
        input: resolveScenario(applyOverride(model, preset.model), lookup),
      })),
      model: MODEL_NUMBER,
      frozen,
      payers: [],
      payLevers: [],
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

function faultOf(link: string, data: LinkData): string | undefined {
  try {
    workLink(link, data);
    return undefined;
  } catch (error) {
    if (error instanceof ScenarioError) return error.message.slice(error.operand.length + 2);
    throw error;
  }
}
