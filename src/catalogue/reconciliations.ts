/** Works out how the answers of a scenario and published estimates come together. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import type { Content } from "#lib/entries/content.ts";
import type { Path } from "#lib/entries/located.ts";
import { applyOverride } from "#lib/scenario/definition.ts";
import type { Lookup } from "#lib/scenario/lookup.ts";
import { publishedOf } from "#lib/scenario/reconciliation/published.ts";
import { type Reconciliation, reconcile } from "#lib/scenario/reconciliation/reconcile.ts";
import { resolveScenario } from "#lib/scenario/resolve.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import type { Indexes } from "./link.ts";
import { getNumber } from "./number-record.ts";

/** One estimate, with its entry in the scenario's `reconcile`, and what that comes to. */
export interface Reconciled extends Reconciliation {
  readonly with: string;
  /** The preset that it starts from. */
  readonly from: string;
  /** Its place in `reconcile`. */
  readonly index: number;
}

export interface ReconciliationWork {
  readonly worked: readonly Reconciled[];
  readonly findings: readonly Diagnostic[];
}

/** Of a scenario whose presets have all been worked out. */
export function workReconciliations(
  { data, place }: Content["scenarios"][number],
  { lookup, indexes }: { readonly lookup: Lookup; readonly indexes: Indexes },
): ReconciliationWork {
  const worked: Reconciled[] = [];
  const findings: Diagnostic[] = [];
  const names = data.presets.map(({ id }) => id);
  (data.reconcile ?? []).forEach((one, index) => {
    const path: Path = ["reconcile", index];
    const from = one.from ?? names[0] ?? "";
    const preset = data.presets.find(({ id }) => id === from);
    if (preset === undefined) {
      findings.push({
        code: "content/missing-reference",
        severity: "error",
        message: `This names the preset "${from}", which the scenario does not have.`,
        location: place.at([...path, "from"]),
        fix: `use ${named(findNearest(from, names)) ?? listNames(names)}`,
      });
      return;
    }
    if (worked.some((other) => other.with === one.with && other.from === from)) {
      findings.push({
        code: "content/duplicate-id",
        severity: "error",
        message: `The estimate "${one.with}" is set beside the preset "${from}" twice.`,
        location: place.at([...path, "with"]),
        fix: "keep one of the two, or start from another preset",
      });
      return;
    }
    try {
      const model = applyOverride(data.model, preset.model);
      const { currency } = resolveScenario(model, lookup);
      const published = publishedOf(getNumber(indexes, one.with), currency, one.with);
      worked.push({ ...reconcile(model, { steps: one.steps, published }, lookup), with: one.with, from, index });
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      findings.push({
        ...findingOf(error, one.with),
        severity: "error",
        location: place.at([...path, ...pathOf(error)]),
      });
    }
  });
  return { worked, findings };
}

function findingOf(error: ScenarioError, estimate: string): Pick<Diagnostic, "code" | "message" | "fix"> {
  const reason = error.message.slice(error.operand.length + 2);
  const [, step, , ...field] = pathOf(error);
  if (typeof step !== "number") {
    return {
      code: "scenario/cannot-be-reconciled",
      message: `The answer cannot be reconciled with this figure. ${reason}`,
      fix: 'name a published estimate of the extra in one year; others may stand in "compare"',
    };
  }
  const operand = field.map((part) => (typeof part === "number" ? `entry ${part + 1}` : `"${part}"`));
  return {
    code: "scenario/cannot-be-worked-out",
    message: `Step ${step + 1} towards "${estimate}" cannot be worked out, because of ${operand.toReversed().join(" in ")}. ${reason}`,
    fix: "mend what this step puts in place of the model; docs/scenarios.md has each field",
  };
}

/** `steps[0].model.path[1].from` as a path. */
function pathOf({ operand }: ScenarioError): Path {
  return operand
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function named(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `"${name}"`;
}
