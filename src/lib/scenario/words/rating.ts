/** The words of a rating. */

import type { RatedPart, RatingLevel } from "#lib/scenario/uncertainty/definition.ts";

export const levelWords: Readonly<Record<RatingLevel, string>> = {
  low: "Low",
  "medium-low": "Medium to low",
  medium: "Medium",
  "medium-high": "Medium to high",
  high: "High",
  "very-high": "Very high",
};

export const partWords: Readonly<Record<RatedPart, string>> = {
  data: "The data",
  modelling: "The working",
  behaviour: "What people do",
};
