/**
 * The levers that a scenario offers: limits, steps, defaults and words, as plain data. The build makes
 * it, the browser gets it as JSON, and a frozen model keeps its own.
 */

import type { BaselineInput, SeriesInput } from "#lib/scenario/input.ts";
import type { YearKind } from "#lib/scenario/years.ts";
import type { Unit } from "#lib/units/unit.ts";
import type { BaselineChoice, Growth, LeverState, Payment, PriceChoice, Shape } from "./state.ts";

export interface LeverSet {
  /** The scenario's id. */
  readonly scenario: string;
  /** What the share of GDP is spent on, as it stands in a sentence. */
  readonly what: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly yearKind: YearKind;
  /** The model that these levers belong to. */
  readonly model: number;
  /** Older models that are kept. */
  readonly frozen: readonly number[];
  /** Per cent of GDP. */
  readonly share: NumberLever;
  readonly by: { readonly choices: readonly string[]; readonly default: string };
  readonly shape: { readonly choices: readonly Shape[]; readonly default: Shape };
  readonly baseline: {
    readonly choices: readonly { readonly id: BaselineChoice; readonly input: BaselineInput }[];
    readonly default: BaselineChoice;
  };
  readonly prices: {
    /** `year` is the year of the GDP or of the prices; `null` for cash. */
    readonly choices: readonly { readonly id: PriceChoice; readonly year: string | null }[];
    readonly default: PriceChoice;
  };
  readonly growth: {
    readonly choices: readonly { readonly id: Growth; readonly gdp: SeriesInput }[];
    readonly default: Growth;
  };
  /** Where a path that the levers make begins. */
  readonly path: { readonly from: string; readonly startShare: number };
  readonly pay: { readonly levers: readonly PayLever[]; readonly default: readonly Payment[] };
  /** The presets that are states of these levers. */
  readonly presets: readonly { readonly id: string; readonly state: LeverState }[];
  /** The states that have a page of their own, if there are any. */
  readonly lattice: Lattice | null;
}

/** Every value is `low` and a whole number of steps. */
export interface NumberLever {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly default: number;
}

export interface PayLever extends NumberLever {
  /** As it stands in links: letters, digits and hyphens. */
  readonly id: string;
  /** As it stands in a sentence: "borrowing", "the transport budget". */
  readonly label: string;
  /** What an amount is: units of a tax's reckoner, billions, or a share in per cent. */
  readonly of: "rise" | "bn" | "percent-of-extra" | "percent-of-budget";
  /** The unit that amounts are printed in. */
  readonly unit: Unit;
  /** True if the lever can pay whatever the others leave. */
  readonly takesRest: boolean;
}

/** All shares with all years and all payers, every other lever at its default. */
export interface Lattice {
  readonly shares: readonly number[];
  readonly years: readonly string[];
  /** `id` is the payer's part of the address. */
  readonly payers: readonly { readonly id: string; readonly pay: readonly Payment[] }[];
}

/** What an untouched page shows. */
export function defaultState(levers: LeverSet): LeverState {
  return {
    share: levers.share.default,
    by: levers.by.default,
    shape: levers.shape.default,
    baseline: levers.baseline.default,
    prices: levers.prices.default,
    growth: levers.growth.default,
    pay: levers.pay.default,
    model: levers.model,
  };
}
