/** The key of a chart: the marks a reader cannot guess. Labels of lines and rules stand in the plot itself. */

import { allPoints } from "./scale.ts";
import type { ChartSpec } from "./spec.ts";
import { markOf } from "./standing-mark.ts";
import { joinWords } from "./words.ts";

export interface KeyEntry {
  /** How the mark looks: a solid or dashed line, a filled or open bar, a band, a whisker. */
  readonly mark: "line-solid" | "line-dashed" | "bar-filled" | "bar-open" | "band" | "whisker";
  readonly text: string;
}

/** Empty when everything drawn is recorded and without a range. */
export function makeKey(spec: ChartSpec): readonly KeyEntry[] {
  const points = allPoints(spec);
  const isLine = spec.kind === "line";
  const named = (mark: "solid" | "open"): string => {
    const words = [...new Set(points.map(({ status }) => status))].filter((status) => markOf(status) === mark);
    const text = joinWords(words);
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };
  const entries: KeyEntry[] = [];
  const open = named("open");
  const solid = named("solid");
  if (open !== "") {
    if (solid !== "") entries.push({ mark: isLine ? "line-solid" : "bar-filled", text: solid });
    entries.push({ mark: isLine ? "line-dashed" : "bar-open", text: open });
  }
  if (points.some(({ low, high }) => low !== undefined && high !== undefined)) {
    entries.push({ mark: isLine ? "band" : "whisker", text: "Range" });
  }
  return entries;
}
