/** The description of a chart, computed from its data, for those who do not see the picture. */

import { describeBars } from "./describe-bars.ts";
import { describeLines } from "./describe-lines.ts";
import type { ChartSpec } from "./spec.ts";

/** Plain English sentences, in the order they should be read. */
export function describeChart(spec: ChartSpec): readonly string[] {
  return spec.kind === "line" ? describeLines(spec) : describeBars(spec);
}
