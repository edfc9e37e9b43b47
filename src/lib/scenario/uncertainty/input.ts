/** How far the inputs of a scenario may lie from what it takes: low, central and high, each from a stated source. */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import type { Payer } from "#lib/scenario/paying/input.ts";

export interface Ranges {
  /** Percentage points a year that are added to the growth of GDP in cash. */
  readonly gdpGrowth?: GrowthRange | undefined;
  /** Percentage points a year that are added to the growth of prices. */
  readonly inflation?: GrowthRange | undefined;
  /** Times so much on the level of the baseline. */
  readonly baseline?: Range | undefined;
  /** Points that are added to the share at the end of the path. */
  readonly share?: Range | undefined;
  /** Times so much on what each tax brings in. */
  readonly yields?: Range | undefined;
  /** Percentage points that are added to the interest on what is borrowed. */
  readonly interest?: Range | undefined;
}

/** A scenario with the ranges of its numbers; ready to be drawn from. */
export interface InDoubt {
  readonly input: ScenarioInput;
  readonly payers: readonly Payer[];
  readonly ranges: Ranges;
}

export interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  /** Where the three come from. */
  readonly edition: string;
  readonly shape?: RangeShape | undefined;
}

/** Growth is in doubt only in the years after one that is known. */
export interface GrowthRange extends Range {
  readonly after: string;
}

export const rangeShapes = ["triangular", "uniform"] as const;

/** How draws lie in a range: more often near its centre, which it is without a word, or alike everywhere. */
export type RangeShape = (typeof rangeShapes)[number];

/** In the order in which pages name them. */
export const rangeNames = ["gdpGrowth", "inflation", "baseline", "share", "yields", "interest"] as const;

export type RangeName = (typeof rangeNames)[number];

/** One value for each range; those without one change nothing. */
export type Draw = { readonly [Name in RangeName]?: number | undefined };

/** The values at which a range changes nothing. */
export const unchanged: Readonly<Record<RangeName, number>> = {
  gdpGrowth: 0,
  inflation: 0,
  baseline: 1,
  share: 0,
  yields: 1,
  interest: 0,
};

/** The ranges that there are, in a fixed order. */
export function namesIn(ranges: Ranges): readonly RangeName[] {
  return rangeNames.filter((name) => ranges[name] !== undefined);
}

/** Every range at its centre. */
export function centralDraw(ranges: Ranges): Draw {
  return Object.fromEntries(namesIn(ranges).map((name) => [name, ranges[name]?.central]));
}

/** The ranges that can change anything: prices without a deflator, and yields where no tax pays, are not in doubt. */
export function rangesThatMatter({ input, payers, ranges }: InDoubt): Ranges {
  const hasKind = (kind: Payer["kind"]): boolean => payers.some((payer) => payer.kind === kind);
  const matters: Readonly<Record<RangeName, boolean>> = {
    gdpGrowth: true,
    inflation: input.deflator !== undefined,
    baseline: true,
    share: true,
    yields: hasKind("tax"),
    interest: hasKind("borrowing"),
  };
  return Object.fromEntries(namesIn(ranges).flatMap((name) => (matters[name] ? [[name, ranges[name]]] : [])));
}
