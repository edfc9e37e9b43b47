/** The description of a chart, computed from its data, for those who do not see the picture. */

import { describeBars } from "./describe-bars.ts";
import { describeDots } from "./describe-dots.ts";
import { describeGrouped } from "./describe-grouped.ts";
import { describeLines } from "./describe-lines.ts";
import { describeSlope } from "./describe-slope.ts";
import { describeStacked } from "./describe-stacked.ts";
import type { ChartSpec } from "./spec.ts";

/** Plain English sentences, in the order they should be read. */
export function describeChart(spec: ChartSpec): readonly string[] {
  switch (spec.kind) {
    case "line":
      return describeLines(spec);
    case "bar":
      return describeBars(spec);
    case "grouped":
      return describeGrouped(spec);
    case "stacked":
      return describeStacked(spec);
    case "dots":
      return describeDots(spec);
    case "slope":
      return describeSlope(spec);
    default:
      return spec satisfies never;
  }
}
