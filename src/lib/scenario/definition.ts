/**
 * A scenario as an editor writes it: the shape of the input with names in place of numbers. A
 * `Reference` is a figure's id or a cell as `<series>/<period>`, so no number of a scenario is typed
 * twice. docs/scenarios.md explains each field to editors.
 */

import type { Continuation, ScenarioPriceBasis } from "./input.ts";
import type { MultiplierDefinition, PayDefinition } from "./paying/definition.ts";
import type { RangesDefinition } from "./uncertainty/definition.ts";

/** A figure's id, or a cell as `<series>/<period>`. */
export type Reference = string;

export interface ScenarioDefinition {
  readonly years: {
    readonly from: string;
    readonly to: string;
    /** The first year that sums count; without it they count from `from`. */
    readonly cumulativeFrom?: string | undefined;
    /** The last year that sums count; without it they count to `to`. */
    readonly cumulativeTo?: string | undefined;
  };
  /** A series of GDP in cash. */
  readonly gdp: SeriesDefinition;
  /** A series of a price index. */
  readonly deflator?: SeriesDefinition | undefined;
  readonly baseline: BaselineDefinition;
  readonly path: readonly PathLegDefinition[];
  /** What is spent at least. */
  readonly floor?: "baseline" | BaselineDefinition | undefined;
  readonly definitions?: DefinitionsDefinition | undefined;
  readonly prices: {
    readonly answer: ScenarioPriceBasis;
    readonly todayGdp?: string | undefined;
    readonly real?: string | undefined;
  };
  readonly households?: HeadsDefinition | undefined;
  readonly population?: HeadsDefinition | undefined;
  readonly workers?: HeadsDefinition | undefined;
  /** Who pays; nobody without it. */
  readonly pay?: readonly PayDefinition[] | undefined;
  /** What the spending may do to the economy, as somebody has published it; it never changes the answer. */
  readonly multiplier?: MultiplierDefinition | undefined;
  /** How far its numbers may lie from what it takes. */
  readonly ranges?: RangesDefinition | undefined;
  /** Published estimates to set the answer beside; the model does not read them. */
  readonly compare?: readonly Reference[] | undefined;
}

export interface SeriesDefinition {
  readonly series: string;
  readonly extend?: GrowthDefinition | undefined;
}

/** Per cent a year: one rate, or a series of rates. */
export type GrowthDefinition = { readonly constant: Reference } | { readonly byYear: string };

/** Values by year, listed in order or as a stretch of one series, both years included. */
export type ValuesDefinition =
  | { readonly years: Readonly<Record<string, Reference>> }
  | { readonly series: string; readonly from: string; readonly to: string };

export type BaselineDefinition =
  | { readonly kind: "constant-share"; readonly share: Reference }
  | { readonly kind: "flat-cash" | "flat-real"; readonly level: Reference; readonly year: string }
  | {
      readonly kind: "plan";
      readonly by: "share" | "level";
      readonly values: ValuesDefinition;
      readonly afterwards?: Continuation | undefined;
    }
  | { readonly kind: "path"; readonly path: readonly PathLegDefinition[] }
  | { readonly kind: "explicit"; readonly by: "share" | "level"; readonly values: ValuesDefinition };

/** What a leg arrives at: one of them. A level in the prices of a year is taken in those prices. */
interface LegEndDefinition {
  readonly share?: Reference | undefined;
  readonly level?: Reference | undefined;
  readonly average?: { readonly share: Reference; readonly from: string; readonly to: string } | undefined;
}

interface LegCore {
  readonly afterwards?: Continuation | undefined;
}

export type PathLegDefinition = LegCore &
  (
    | ({
        readonly kind: "step";
        readonly from: string;
        readonly start?: Reference | undefined;
      } & LegEndDefinition)
    | ({
        readonly kind: "straight-line-share" | "straight-line-cash";
        readonly from: string;
        readonly to: string;
        /** A share, or money in cash. */
        readonly start?: Reference | undefined;
      } & LegEndDefinition)
    | {
        readonly kind: "constant-growth";
        readonly from: string;
        readonly to: string;
        readonly start?: Reference | undefined;
        readonly end: { readonly share: Reference } | { readonly rate: Reference } | { readonly level: Reference };
      }
    | { readonly kind: "explicit"; readonly by?: "share" | "level" | undefined; readonly values: ValuesDefinition }
  );

/** Definitions by their names in words, and what leads from one to another. */
export interface DefinitionsDefinition {
  readonly path: string;
  readonly baseline: string;
  readonly answer: string;
  readonly bridges?: readonly BridgeDefinition[] | undefined;
}

export interface BridgeDefinition {
  readonly from: string;
  readonly to: string;
  /** A share of GDP that is added, or a sum for each year, or how many times as much it is: one of them. */
  readonly share?: Reference | undefined;
  readonly levels?: ValuesDefinition | undefined;
  readonly ratio?: Reference | undefined;
}

/** One count for all years, or a series that has a count for each. */
export type HeadsDefinition = { readonly held: Reference } | { readonly series: string };

/** Fields of the definition that a preset replaces; each is replaced whole. */
export type ScenarioOverride = {
  readonly [Field in keyof ScenarioDefinition]?: ScenarioDefinition[Field] | undefined;
};

/** A named variant with a page of its own; `Text` is what the page's prose is parsed to. */
export interface ScenarioPreset<Text = string> {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly model: ScenarioOverride;
}

/** The definition with a preset's fields in place of its own. */
export function applyOverride(definition: ScenarioDefinition, override: ScenarioOverride): ScenarioDefinition {
  return {
    years: override.years ?? definition.years,
    gdp: override.gdp ?? definition.gdp,
    deflator: override.deflator ?? definition.deflator,
    baseline: override.baseline ?? definition.baseline,
    path: override.path ?? definition.path,
    floor: override.floor ?? definition.floor,
    definitions: override.definitions ?? definition.definitions,
    prices: override.prices ?? definition.prices,
    households: override.households ?? definition.households,
    population: override.population ?? definition.population,
    workers: override.workers ?? definition.workers,
    pay: override.pay ?? definition.pay,
    multiplier: override.multiplier ?? definition.multiplier,
    ranges: override.ranges ?? definition.ranges,
    compare: override.compare ?? definition.compare,
  };
}
