/** A line chart in sentences: where each line starts and ends, its extremes, its rules, what is ahead. */

import { differenceText, pointText, pointWithRangeText, rangeText, tickText } from "./numbers.ts";
import { valueScale } from "./scale.ts";
import type { LineSeries, LineSpec, SpecPeriod, SpecPoint, SpecRule } from "./spec.ts";
import { markOf, statusWords } from "./standing-mark.ts";
import { countWord, joinWords, quoted } from "./words.ts";

interface Placed {
  readonly period: SpecPeriod;
  readonly point: SpecPoint;
}

export function describeLines(spec: LineSpec): readonly string[] {
  const [only] = spec.series;
  const scale = valueScale(spec);
  const lines = spec.series.length === 1 && only ? `one line, ${quoted(only.label)}` : linesText(spec.series);
  const from = spec.periods[0]?.label ?? "";
  const to = spec.periods[spec.periods.length - 1]?.label ?? "";
  return [
    `A line chart with ${lines}, ${from === to ? `for ${from}` : `from ${from} to ${to}`}.`,
    ...spec.series.flatMap((series) => describeLine(spec, series)),
    ...(scale.fromZero
      ? []
      : [`The vertical scale starts at ${tickText(spec, scale.min, scale.decimals)}, not at zero.`]),
  ];
}

function linesText(series: readonly LineSeries[]): string {
  return `${countWord(series.length)} lines, ${joinWords(series.map(({ label }) => quoted(label)))}`;
}

function describeLine(spec: LineSpec, series: LineSeries): readonly string[] {
  const placed = placedPoints(spec, series);
  const [first, last] = [placed[0], placed[placed.length - 1]];
  if (first === undefined || last === undefined) return [];
  return [
    journey(spec, { name: quoted(series.label), first, last }),
    ...extremes(spec, placed),
    ...(isMeasured(spec, series) ? spec.rules.map((rule) => gapTo(spec, { rule, last })) : []),
    ...gaps(spec, series),
    ...ahead(placed),
    ...ranges(spec, last),
  ];
}

/** The rules are there for the emphasised lines, if there are any. */
function isMeasured(spec: LineSpec, { emphasis }: LineSeries): boolean {
  return emphasis || spec.series.every((one) => !one.emphasis);
}

function placedPoints(spec: LineSpec, { points }: LineSeries): readonly Placed[] {
  return spec.periods.flatMap((period, index) => {
    const point = points[index];
    return point === null || point === undefined ? [] : [{ period, point }];
  });
}

function journey(
  spec: LineSpec,
  { name, first, last }: { readonly name: string; readonly first: Placed; readonly last: Placed },
): string {
  const start = `${pointText(spec, first.point)} in ${first.period.label}`;
  if (first.period.key === last.period.key) return `${name} has one number, ${start}.`;
  const change = differenceText(spec, first.point, last.point);
  const end = `${name} goes from ${start} to ${pointText(spec, last.point)} in ${last.period.label}`;
  if (change === undefined) return `${end}: no change.`;
  return `${end}: ${last.point.value > first.point.value ? "up" : "down"} ${change}.`;
}

function extremes(spec: LineSpec, placed: readonly Placed[]): readonly string[] {
  const [first, ...rest] = placed;
  if (first === undefined || rest.length === 0) return [];
  let [low, high] = [first, first];
  for (const one of rest) {
    if (one.point.value < low.point.value) low = one;
    if (one.point.value > high.point.value) high = one;
  }
  if (low === high) return ["It is the same throughout."];
  return [`Its highest is ${at(spec, high)} and its lowest ${at(spec, low)}.`];
}

function at(spec: LineSpec, { period, point }: Placed): string {
  return `${pointText(spec, point)} in ${period.label}`;
}

function gapTo(spec: LineSpec, { rule, last }: { readonly rule: SpecRule; readonly last: Placed }): string {
  const gap = differenceText(spec, rule, last.point);
  const line = `the line ${quoted(rule.label)} at ${pointText(spec, rule)}`;
  if (gap === undefined) return `In ${last.period.label} it is on ${line}.`;
  return `In ${last.period.label} it is ${gap} ${last.point.value > rule.value ? "above" : "below"} ${line}.`;
}

/** Periods without a number between the first and the last that have one. */
function gaps(spec: LineSpec, { points }: LineSeries): readonly string[] {
  const known = points.flatMap((point, index) => (point === null ? [] : [index]));
  const [from, to] = [known[0] ?? 0, known[known.length - 1] ?? 0];
  const missing = spec.periods.filter((_, index) => index > from && index < to && points[index] === null);
  if (missing.length === 0) return [];
  if (missing.length > 6)
    return [`There are no numbers for ${missing.length} periods in between; the line is broken there.`];
  return [`There is no number for ${joinWords(missing.map(({ label }) => label))}; the line is broken there.`];
}

function ahead(placed: readonly Placed[]): readonly string[] {
  const open = placed.filter(({ point }) => markOf(point.status) === "open");
  const [first, last] = [open[0], open[open.length - 1]];
  if (first === undefined || last === undefined) return [];
  const statuses = [...new Set(open.map(({ point }) => point.status))];
  if (open.length === 1) {
    return [`The number for ${first.period.label} is ${statusWords(first.point.status, "one")}, drawn dashed.`];
  }
  const words = joinWords(statuses.map((status) => statusWords(status, "many")));
  return [`The numbers from ${first.period.label} to ${last.period.label} are ${words}, drawn dashed.`];
}

function ranges(spec: LineSpec, last: Placed): readonly string[] {
  const range = rangeText(spec, last.point);
  if (range === undefined) return [];
  return [`A band shows the range; in ${last.period.label} it is ${pointWithRangeText(spec, last.point)}.`];
}
