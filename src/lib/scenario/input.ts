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
  /** The first year that cumulative sums and averages count. */
  readonly cumulativeFrom: string;
  /** The last of them; without it the last year of the answer. */
  readonly cumulativeTo?: string | undefined;
  /** ISO 4217. Every amount of money is in billions of it. */
  readonly currency: string;
  /** GDP in cash; or another whole that shares are of, if `whole` says so. */
  readonly gdp: SeriesInput;
  /** What `gdp` holds; GDP without it. */
  readonly whole?: "gdp" | "gni" | undefined;
  /** A price index on any base, for `flat-real` and `prices.realYear`. */
  readonly deflator?: SeriesInput | undefined;
  readonly baseline: BaselineInput;
  /** In order of time. Before the first leg the share stays as it is, and after each unless it says otherwise. */
  readonly path: readonly PathLeg[];
  /** What is spent at least, whatever the path says: the baseline, or something else that is planned. */
  readonly floor?: "baseline" | BaselineInput | undefined;
  readonly definitions?: DefinitionsInput | undefined;
  readonly prices: PricesInput;
  readonly households?: HeadsInput | undefined;
  readonly population?: HeadsInput | undefined;
  readonly workers?: HeadsInput | undefined;
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

/** How spending goes on after its last stated year. */
export type Continuation = "constant-share" | "flat-cash" | "flat-real";

interface Leg {
  /** From the year after the leg until the next one begins; without it the share stays as it is. */
  readonly afterwards?: Continuation | undefined;
}

/**
 * Where a leg starts. Needed on the first leg, unless it says every year itself; later legs start from
 * where the path stands, and if they state a share it must be that one.
 */
interface Start {
  readonly startShare?: number | undefined;
  /** In the cash of the leg's first year, in place of a share; not for a step. */
  readonly startLevel?: number | undefined;
}

/** What a leg arrives at: exactly one of them. */
export type LegEnd =
  | { readonly endShare: number; readonly endLevel?: undefined; readonly average?: undefined }
  | { readonly endShare?: undefined; readonly endLevel: LevelTarget; readonly average?: undefined }
  | { readonly endShare?: undefined; readonly endLevel?: undefined; readonly average: AverageTarget };

/** A sum of money, in cash of the leg's last year, or in the prices of a year. */
export interface LevelTarget {
  readonly level: number;
  readonly pricesOf?: string | undefined;
}

/** The plain mean of the shares of these years, both counted. The share at the end is what brings it about. */
export interface AverageTarget {
  readonly share: number;
  readonly from: string;
  readonly to: string;
}

/** The end holds from the year `from` on; `startShare` holds in the years before. */
export type StepLeg = Leg & {
  readonly kind: "step";
  readonly from: string;
  readonly startShare?: number | undefined;
} & LegEnd;

/** The start in `from`, the end in `to`, and between them equal steps of the share or of cash. */
export type LineLeg = Leg &
  Start & {
    readonly kind: "straight-line-share" | "straight-line-cash";
    readonly from: string;
    readonly to: string;
  } & LegEnd;

/**
 * Cash grows at one rate from `from` to `to`: the rate that ends at a share or a sum, or a stated one. With
 * `realRate` it is the cash in the prices of one year that grows at that rate.
 */
export interface ConstantGrowthLeg extends Leg, Start {
  readonly kind: "constant-growth";
  readonly from: string;
  readonly to: string;
  readonly end:
    | { readonly share: number }
    | { readonly rate: number }
    | { readonly realRate: number }
    | { readonly level: LevelTarget };
}

/** Every year stated, as shares or in cash. */
export type ExplicitLeg = Leg & { readonly kind: "explicit" } & (
    | { readonly shares: readonly YearValue[]; readonly levels?: undefined }
    | { readonly levels: readonly YearValue[]; readonly shares?: undefined }
  );

/**
 * What counts as spending. The path, the baseline and the answer each name a definition; where two differ,
 * a bridge leads from one to the other.
 */
export interface DefinitionsInput {
  readonly path: string;
  readonly baseline: string;
  readonly answer: string;
  readonly bridges: readonly Bridge[];
}

/** What is added to spending by `from` to have it by `to`; read backwards it is taken off. */
export type Bridge = {
  readonly from: string;
  readonly to: string;
  readonly edition: string;
} & (
  | { readonly kind: "share"; readonly share: number }
  /** In cash; each year of the answer has one. */
  | { readonly kind: "level"; readonly levels: readonly YearValue[] }
  /** Times so many. */
  | { readonly kind: "ratio"; readonly ratio: number }
);

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
