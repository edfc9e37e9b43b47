/**
 * Ranges and ratings as an editor writes them: names of figures in place of numbers. docs/scenarios.md explains
 * each field.
 */

import type { Reference } from "#lib/scenario/definition.ts";
import type { RangeShape } from "./input.ts";

/** The two ends; one that is left out is the scenario's own number. */
export interface RangeDefinition {
  readonly low?: Reference | undefined;
  readonly high?: Reference | undefined;
  readonly shape?: RangeShape | undefined;
}

export interface GrowthRangeDefinition extends RangeDefinition {
  /** The last year that is not in doubt. */
  readonly after: string;
}

export interface RangesDefinition {
  /** Points a year, or another rate on average. */
  readonly gdpGrowth?: GrowthRangeDefinition | undefined;
  readonly inflation?: GrowthRangeDefinition | undefined;
  /** Times so much, or the baseline's own share or level with another number. */
  readonly baseline?: RangeDefinition | undefined;
  /** Points, or another share at the end of the path. */
  readonly share?: RangeDefinition | undefined;
  /** Times so much. */
  readonly yields?: RangeDefinition | undefined;
  /** Points, or another rate. */
  readonly interest?: RangeDefinition | undefined;
}

export const ratingLevels = ["low", "medium-low", "medium", "medium-high", "high", "very-high"] as const;

/** How uncertain; the steps in which fiscal watchdogs rate the cost of a policy. */
export type RatingLevel = (typeof ratingLevels)[number];

export const ratedParts = ["data", "modelling", "behaviour"] as const;

/** What is rated: the numbers that go in, how they are worked on, and what people will do. */
export type RatedPart = (typeof ratedParts)[number];

export interface Rating<Text = string> {
  readonly level: RatingLevel;
  readonly because: Text;
}

/** A judgement of the editors, each part with its reason. */
export type Ratings<Text = string> = { readonly [Part in RatedPart]: Rating<Text> };
