/** A bar chart in sentences: its extremes, where the highlighted bars stand, how many pass each rule. */

import { extremes, missingText, passing, standing, statuses } from "./describe-points.ts";
import type { BarSpec, SpecBar, SpecPoint } from "./spec.ts";
import { countWord } from "./words.ts";

interface Known extends SpecBar {
  readonly point: SpecPoint;
}

export function describeBars(spec: BarSpec): readonly string[] {
  const known = spec.bars.filter((bar): bar is Known => bar.point !== null);
  const missing = spec.bars.filter(({ point }) => point === null);
  const bars = `${countWord(known.length)} ${known.length === 1 ? "bar" : "bars"}`;
  const values = known.map(({ label, point }) => ({ label, value: point.value }));
  return [
    `A bar chart with ${bars}${spec.order === "ranked" && known.length > 1 ? ", from the highest to the lowest" : ""}.`,
    ...extremes(spec, known),
    ...known.filter(({ highlight }) => highlight).map((bar) => standing(spec, bar, known)),
    ...spec.rules.map((rule) => passing(spec, rule, values)),
    ...missingText(missing.map(({ label }) => label)),
    ...statuses(known, "as an outline"),
  ];
}
