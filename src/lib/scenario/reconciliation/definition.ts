/**
 * How an editor writes a reconciliation: a published estimate, and the steps that lead to it from a
 * scenario's own answer. Each step says what it is about, and replaces fields of the model.
 */

import type { Reference, ScenarioOverride } from "#lib/scenario/definition.ts";

/** The fields of a model that each cause is about; a step that replaces another would hide its reason. */
export const fieldsOfCause = {
  "price-basis": ["prices", "deflator"],
  "gdp-year": ["prices"],
  edition: ["gdp", "deflator"],
  baseline: ["baseline", "floor"],
  year: ["years", "path", "prices"],
  growth: ["gdp", "deflator"],
  share: ["path"],
  definition: ["definitions", "path", "baseline", "floor"],
} as const satisfies Readonly<Record<string, readonly (keyof ScenarioOverride)[]>>;

export type Cause = keyof typeof fieldsOfCause;

/** `Text` is what the page's prose is parsed to. */
export interface ReconciliationDefinition<Text = string> {
  /** The published estimate of the extra in one year. */
  readonly with: Reference;
  /** The preset whose answer is led from; the first one without it. */
  readonly from?: string | undefined;
  /** In order: each replaces fields of what the steps before it left. */
  readonly steps: readonly StepDefinition<Text>[];
  readonly note?: Text | undefined;
}

export interface StepDefinition<Text = string> {
  readonly cause: Cause;
  readonly model: ScenarioOverride;
  /** What speaks for the step. */
  readonly because?: Text | undefined;
}
