/** A dot plot in sentences: its extremes, its ranges, and which numbers are ours. */

import { extremes, type Labelled, mostNames, passing, standing, statuses } from "./describe-points.ts";
import { hasBothOrigins } from "./key.ts";
import { rangeText, tickText } from "./numbers.ts";
import { valueScale } from "./scale.ts";
import type { DotsSpec } from "./spec.ts";
import { scaleRemark } from "./subtitle.ts";
import { countWord, joinWords } from "./words.ts";

export function describeDots(spec: DotsSpec): readonly string[] {
  const known = spec.rows.map((row) => ({ ...row, point: row.points[0] }));
  const scale = valueScale(spec);
  return [
    `A dot plot with ${countWord(known.length)} ${known.length === 1 ? "row" : "rows"}.`,
    ...extremes(spec, known),
    ...known.filter(({ highlight }) => highlight).map((row) => standing(spec, row, known)),
    ...ranges(spec, known),
    ...spec.rules.map((rule) =>
      passing(
        spec,
        rule,
        known.map(({ label, point }) => ({ label, value: point.value })),
      ),
    ),
    ...origins(spec),
    ...statuses(known, hasBothOrigins(spec) ? "" : "as an open dot"),
    ...(scale.fromZero ? [] : [scaleRemark(tickText(spec, scale.min, scale.decimals), "horizontal")]),
  ];
}

function ranges(spec: DotsSpec, known: readonly Labelled[]): readonly string[] {
  const ranged = known.flatMap(({ label, point }) => {
    const text = rangeText(spec, point);
    return text === undefined ? [] : [`${label} (${text})`];
  });
  if (ranged.length === 0) return [];
  if (ranged.length > mostNames) return [`${ranged.length} have a range, drawn as a line through the dot.`];
  return [`A line through the dot shows the range of ${joinWords(ranged)}.`];
}

function origins(spec: DotsSpec): readonly string[] {
  if (!hasBothOrigins(spec)) return [];
  const ours = spec.rows.filter(({ isOurs }) => isOurs).map(({ label }) => label);
  if (ours.length > mostNames) return [`${ours.length} numbers are worked out by this site, drawn as open marks.`];
  const are =
    ours.length === 1
      ? "is worked out by this site, drawn as an open mark"
      : "are worked out by this site, drawn as open marks";
  return [`The ${ours.length === 1 ? "number" : "numbers"} for ${joinWords(ours)} ${are}.`];
}
