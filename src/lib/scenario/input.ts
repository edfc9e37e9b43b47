/**
 * What the model needs, as plain numbers. Money is in billions of one currency, shares are in per
 * cent of GDP, growth in per cent a year, heads are counted one by one. Years are labels of one
 * kind. Nothing has a default: what a scenario assumes, its input says.
 *
 * Lists of years run without a gap, in order. They may start before the years of the answer and end
 * after them.
 */

import type { YearKind } from "./years.ts";

export interface ScenarioInput {
  readonly yearKind: YearKind;
  /** The years of the answer, first to last without a gap. */
  readonly years: readonly string[];
  /** The first year that cumulative sums and averages count; they end in the last year. */
  readonly cumulativeFrom: string;
  /** ISO 4217. Every amount of money is in billions of it. */
  readonly currency: string;
  /** GDP in cash. */
  readonly gdp: SeriesInput;
  /** A price index on any base, for `flat-real` and `prices.realYear`. */
  readonly deflator?: SeriesInput | undefined;
  readonly baseline: BaselineInput;
  /** In order of time. Before the first leg and after each the share stays as it is. */
  readonly path: readonly PathLeg[];
  readonly prices: PricesInput;
  readonly households?: HeadsInput | undefined;
  readonly population?: HeadsInput | undefined;
}

export interface YearValue {
  readonly year: string;
  readonly value: number;
}

/** One edition's values, and how they go on beyond its last year; without `extend` they end there. */
export interface SeriesInput {
  readonly edition: string;
  readonly values: readonly YearValue[];
  readonly extend?: Growth | undefined;
}

/** Per cent a year. Rates for years that the series states itself are not used. */
export type Growth =
  | { readonly kind: "constant"; readonly rate: number; readonly edition?: string | undefined }
  | { readonly kind: "by-year"; readonly rates: readonly YearValue[]; readonly edition: string };

export type PathLeg = StepLeg | LineLeg | ConstantGrowthLeg | ExplicitLeg;

/**
 * The share where a leg starts. Needed on the first leg, unless it says every share itself; later
 * legs start from where the path stands, and if they state a share it must be that one.
 */
interface Start {
  readonly startShare?: number | undefined;
}

/** `endShare` holds from the year `from` on; `startShare` holds in the years before. */
export interface StepLeg extends Start {
  readonly kind: "step";
  readonly from: string;
  readonly endShare: number;
}

/** `startShare` in `from`, `endShare` in `to`, and between them equal steps of the share or of cash. */
export interface LineLeg extends Start {
  readonly kind: "straight-line-share" | "straight-line-cash";
  readonly from: string;
  readonly to: string;
  readonly endShare: number;
}

/** Cash grows at one rate from `from` to `to`: the rate that ends at `endShare`, or a stated one. */
export interface ConstantGrowthLeg extends Start {
  readonly kind: "constant-growth";
  readonly from: string;
  readonly to: string;
  readonly end: { readonly share: number } | { readonly rate: number };
}

export interface ExplicitLeg {
  readonly kind: "explicit";
  readonly shares: readonly YearValue[];
}

export type BaselineInput =
  | { readonly kind: "constant-share"; readonly share: number }
  /** The cash of `year`, unchanged in every year. */
  | { readonly kind: "flat-cash"; readonly level: number; readonly year: string }
  /** The cash of `year`, raised or lowered with the deflator alone. */
  | { readonly kind: "flat-real"; readonly level: number; readonly year: string }
  /** What is planned; `afterwards` says how it goes on after the plan's last year, and is needed if it must. */
  | ({ readonly kind: "plan"; readonly afterwards?: Continuation | undefined } & ByYear)
  /** A path of its own: a plan that is known in some years, and joined as its legs say. */
  | { readonly kind: "path"; readonly path: readonly PathLeg[] }
  /** Every year stated. */
  | ({ readonly kind: "explicit" } & ByYear);

export type ByYear =
  | { readonly by: "share"; readonly values: readonly YearValue[] }
  | { readonly by: "level"; readonly values: readonly YearValue[] };

export type Continuation = "constant-share" | "flat-cash" | "flat-real";

export const priceBases = ["cash", "today-gdp", "real"] as const;

export type ScenarioPriceBasis = (typeof priceBases)[number];

export interface PricesInput {
  /** The basis of the headline. Cash is always worked out too, the others where their year is given. */
  readonly answer: ScenarioPriceBasis;
  /** The year whose GDP the gap in share is applied to. */
  readonly todayGdpYear?: string | undefined;
  /** The year in whose prices real terms are. */
  readonly realYear?: string | undefined;
}

export type HeadsInput =
  /** One count, of `year`, for all years. */
  | {
      readonly kind: "held";
      readonly count: number;
      readonly year: string;
      readonly edition?: string | undefined;
    }
  | {
      readonly kind: "by-year";
      readonly counts: readonly YearValue[];
      readonly edition?: string | undefined;
    };
