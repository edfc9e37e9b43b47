/**
 * A profile: one promise, asked of many places. What would the target cost this town, this country?
 * Content says which measures and sources the answer is made of; each place has a page of its own.
 */

import type { RichText } from "#lib/figures/rich-text.ts";

/** Where a number of any place is found: a measure, as one source states it. */
export interface FoundIn {
  readonly measure: string;
  readonly source: string;
}

export interface ProfileTarget {
  /** A share by a year. */
  readonly figure: string;
  readonly name: RichText;
  /** Why nobody can say how far away it is: then only what it comes to is told, and no gap. */
  readonly unmeasured?: RichText | undefined;
  /** For one that cannot be measured: it counts all that the share counts and more, so the gap is at most their difference. */
  readonly atMost?: boolean | undefined;
}

export interface ProfileComparison {
  readonly name: RichText;
  readonly from: readonly FoundIn[];
}

/** What must be said of one place. */
export interface ProfileNote {
  readonly place: string;
  /** How the years of its numbers are matched, where they are not of one kind. */
  readonly years?: RichText | undefined;
  /** Why it has no share. */
  readonly share?: RichText | undefined;
  /** Why money of later years says nothing here: it is then left out. */
  readonly cash?: RichText | undefined;
  /** Anything else to be careful about. */
  readonly doubt?: RichText | undefined;
}

export interface Profile {
  /** The question that the list of places answers. */
  readonly title: RichText;
  readonly summary: RichText;
  /** The title of each place's page, after its name: "Millford: what would the target cost?" */
  readonly heading: RichText;
  /** What the money is spent on, in the middle of a sentence. */
  readonly spending: RichText;
  /** What they said together: shown for each that said nothing of its own. */
  readonly jointly?: { readonly short: RichText; readonly says: RichText } | undefined;
  readonly topics: readonly string[];
  readonly reviewed: string;
  readonly confidence?: RichText | undefined;
  readonly places: readonly string[];
  /** Where the share stands, in order of preference: the newest number counts, the first of those of one year. */
  readonly share: readonly FoundIn[];
  /** Of these lists too the first that has the place is taken. */
  readonly gdp: readonly FoundIn[];
  /** The year whose GDP is today's. */
  readonly today: string;
  /** How GDP goes on after its forecast: at its last stated growth. Without it, money of later years is not told. */
  readonly extend?: "last-growth" | undefined;
  readonly population?: readonly FoundIn[] | undefined;
  readonly households?: readonly FoundIn[] | undefined;
  /** The measure of exchange rates into the second currency. */
  readonly exchange?: string | undefined;
  readonly targets: readonly ProfileTarget[];
  readonly comparisons: readonly ProfileComparison[];
  readonly notes: readonly ProfileNote[];
}
