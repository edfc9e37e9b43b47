/** How far the inputs of a scenario may lie from what it takes: low, central and high, each from a stated source. */

export interface Ranges {
  /** Percentage points a year that are added to the growth of GDP in cash. */
  readonly gdpGrowth?: Range | undefined;
  /** Percentage points a year that are added to the growth of prices. */
  readonly inflation?: Range | undefined;
  /** Times so much on the level of the baseline. */
  readonly baseline?: Range | undefined;
  /** Points that are added to the share at the end of the path. */
  readonly share?: Range | undefined;
  /** The last year that is known: changes to growth begin after it. */
  readonly from: string;
}

export interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  /** Where the three come from. */
  readonly edition: string;
  readonly shape?: "uniform" | "triangular" | undefined;
}

export const rangeNames = ["gdpGrowth", "inflation", "baseline", "share"] as const;

export type RangeName = (typeof rangeNames)[number];

/** One value for each range; those without one stand at their centre. */
export type Draw = { readonly [Name in RangeName]?: number | undefined };
