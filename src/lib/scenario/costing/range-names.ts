/** What a costing calls each range. */

import type { RangeName } from "#lib/scenario/uncertainty/input.ts";

export const rangeFields = {
  "gdp-growth": "gdpGrowth",
  inflation: "inflation",
  baseline: "baseline",
  share: "share",
  yields: "yields",
  interest: "interest",
} as const satisfies Readonly<Record<string, RangeName>>;

/** A range as the file names it. */
export type RangeField = keyof typeof rangeFields;

const names: Readonly<Record<RangeName, RangeField>> = {
  gdpGrowth: "gdp-growth",
  inflation: "inflation",
  baseline: "baseline",
  share: "share",
  yields: "yields",
  interest: "interest",
};

export function fieldOfRange(name: RangeName): RangeField {
  return names[name];
}
