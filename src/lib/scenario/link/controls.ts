/**
 * The levers of a scenario as an editor writes them, and what they stand for. Limits and steps are the
 * editor's choice and are typed; every number of the model is a reference. docs/links.md explains each
 * field.
 */

import {
  applyOverride,
  type BaselineDefinition,
  type ScenarioDefinition,
  type SeriesDefinition,
} from "#lib/scenario/definition.ts";
import type { BaselineInput, ScenarioInput, SeriesInput } from "#lib/scenario/input.ts";
import type { Lookup } from "#lib/scenario/lookup.ts";
import type { Payer } from "#lib/scenario/paying/input.ts";
import { resolveMultiplier } from "#lib/scenario/paying/resolve-multiplier.ts";
import { resolveScenario } from "#lib/scenario/resolve.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { resolveRanges } from "#lib/scenario/uncertainty/resolve.ts";
import type { Lattice, PayLever } from "./levers.ts";
import { makeLevers, type PresetOption } from "./make-levers.ts";
import type { LinkData } from "./outcome.ts";
import { readPay } from "./read-pay.ts";
import type { BaselineChoice, Payment, Shape } from "./state.ts";

export interface ControlsDefinition {
  /** What the share is spent on, as it stands in a sentence. */
  readonly what: string;
  /** Per cent of GDP. */
  readonly share: { readonly low: number; readonly high: number; readonly step: number };
  readonly by?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
  readonly shapes?: readonly Shape[] | undefined;
  readonly baselines?: { readonly [Id in BaselineChoice]?: BaselineDefinition | undefined } | undefined;
  readonly growth?:
    | { readonly low?: SeriesDefinition | undefined; readonly high?: SeriesDefinition | undefined }
    | undefined;
  /** Ways to pay on offer, by the ids of their levers, in the order in which a page lists them. */
  readonly ways?: readonly string[] | undefined;
  /** Who pays at first, as a link says it; nobody without it. */
  readonly pay?: string | undefined;
  /** `payers` by their part of the address, as a link says who pays. */
  readonly lattice?:
    | {
        readonly shares: readonly number[];
        readonly years: readonly string[];
        readonly payers: Readonly<Record<string, string>>;
      }
    | undefined;
}

export interface ControlsContext {
  readonly scenario: string;
  readonly definition: ScenarioDefinition;
  /** What the definition stands for. */
  readonly input: ScenarioInput;
  readonly lookup: Lookup;
  readonly presets: readonly PresetOption[];
  /** Who pays at first, where the model says it. */
  readonly pay?: readonly Payment[] | undefined;
  readonly model: number;
  readonly frozen: readonly number[];
  readonly payers: readonly Payer[];
  readonly payLevers: readonly PayLever[];
}

/** @throws {ScenarioError} if the levers do not fit the scenario, or a reference leads nowhere. */
export function resolveControls(controls: ControlsDefinition, context: ControlsContext): LinkData {
  const { scenario, input, presets, model, frozen, payers, payLevers } = context;
  const resolve = (override: Partial<ScenarioDefinition>): ScenarioInput =>
    resolveScenario(applyOverride(context.definition, override), context.lookup);
  const baselineOf = (baseline: BaselineDefinition | undefined): BaselineInput | undefined =>
    baseline && resolve({ baseline }).baseline;
  const gdpOf = (gdp: SeriesDefinition | undefined): SeriesInput | undefined => gdp && resolve({ gdp }).gdp;
  const { baselines = {}, growth = {}, lattice, pay } = controls;
  const payOf = (text: string, operand: string): LinkData["levers"]["pay"]["default"] => {
    const read = readPay(text, { levers: payLevers, default: [] });
    if (read.repairs.length === 0) return read.pay;
    throw new ScenarioError(operand, `"${text}" is not a list of payers as links write it.`);
  };
  const latticeOf = (said: NonNullable<typeof lattice>): Lattice => ({
    shares: said.shares,
    years: said.years,
    payers: Object.entries(said.payers).map(([id, text]) => ({ id, pay: payOf(text, `lattice.payers.${id}`) })),
  });
  const levers = makeLevers(input, {
    scenario,
    what: controls.what,
    model,
    frozen,
    share: controls.share,
    by: controls.by,
    shapes: controls.shapes,
    baselines: {
      share: baselineOf(baselines.share),
      cash: baselineOf(baselines.cash),
      real: baselineOf(baselines.real),
      plan: baselineOf(baselines.plan),
    },
    growth: { low: gdpOf(growth.low), high: gdpOf(growth.high) },
    pay: { levers: payLevers, default: context.pay ?? (pay === undefined ? [] : payOf(pay, "pay")) },
    presets,
    lattice: lattice && latticeOf(lattice),
  });
  const { yearKind, currency } = input;
  const { ranges, multiplier } = context.definition;
  const about = { lookup: context.lookup, yearKind, currency };
  return {
    input,
    payers,
    levers,
    ...(ranges === undefined ? {} : { ranges: resolveRanges(ranges, { input, payers }, about) }),
    ...(multiplier === undefined ? {} : { multiplier: resolveMultiplier(multiplier, context.lookup) }),
  };
}
