/** A place of a profile, worked out: which numbers its page stands on, and what the targets would cost. */

import type { ProfileTarget } from "#lib/entries/profile.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import type { TargetCost } from "#lib/scenario/places/cost.ts";
import type { YearKind } from "#lib/scenario/years.ts";

export interface PlaceProfile {
  readonly profile: string;
  readonly place: string;
  readonly yearKind: YearKind;
  readonly currency: string;
  /** Figure or cell ids here and below; `undefined` for what the content does not hold. */
  readonly share: string | undefined;
  /** The newest of each source, in the profile's order. */
  readonly shares: readonly string[];
  /** The series of shares that is drawn. */
  readonly drawn: string | undefined;
  /** The series of GDP, and its cell of today. */
  readonly gdp: string;
  readonly gdpToday: string;
  readonly population: string | undefined;
  readonly households: string | undefined;
  /** The exchange rate; none for a place that has the second currency itself. */
  readonly rate: string | undefined;
  readonly comparisons: readonly PlaceComparison[];
  readonly targets: readonly PlaceTarget[];
}

export interface PlaceComparison {
  readonly name: RichText;
  readonly number: string | undefined;
  /** For each target what is to be paid for it, in per cent of this budget, `undefined` where that is nothing; all of it for a place without a share. */
  readonly parts: readonly (number | undefined)[];
}

export interface PlaceTarget extends ProfileTarget {
  readonly cost: TargetCost;
  /** What the gap is at most, for a target that counts more than the share does. */
  readonly most: TargetCost | undefined;
  /** The extra on today's GDP if the stated share were rounded up, or down, by all that its decimals hide. */
  readonly rounding: { readonly decimals: number; readonly low: number; readonly high: number } | undefined;
}
