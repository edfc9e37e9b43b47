/** A slope chart in sentences: how many rise and fall, the largest change, and where the emphasised lines go. */

import { capitalised, extremes, mostNames, statuses } from "./describe-points.ts";
import { differenceText, pointText, tickText } from "./numbers.ts";
import { valueScale } from "./scale.ts";
import type { SlopeRow, SlopeSpec } from "./spec.ts";
import { scaleRemark } from "./subtitle.ts";
import { countWord, joinWords, quoted } from "./words.ts";

export function describeSlope(spec: SlopeSpec): readonly string[] {
  const { columns, rows, between } = spec;
  const [from, to] = between === "editions" ? columns.map((name) => `the edition ${quoted(name)}`) : columns;
  const told = rows.filter(({ highlight }) => highlight || rows.length <= mostNames);
  const scale = valueScale(spec);
  const ends = rows.map(({ label, points: [, point] }) => ({ label, point }));
  const all = rows.flatMap(({ label, points }) =>
    points.map((point, at) => ({ label: `${label} (${columns[at] ?? ""})`, point })),
  );
  return [
    `A slope chart with ${countWord(rows.length)} ${rows.length === 1 ? "line" : "lines"}, from ${from} to ${to}.`,
    ...directions(rows),
    ...(rows.length < 2 ? [] : extremes(spec, ends).map((text) => `At the right: ${text}`)),
    ...told.map((row) => journey(spec, row)),
    ...rows.filter((row) => isMeasured(row, rows)).flatMap((row) => spec.rules.map((rule) => gapTo(spec, row, rule))),
    ...statuses(all, "dashed"),
    ...(scale.fromZero ? [] : [scaleRemark(tickText(spec, scale.min, scale.decimals))]),
  ];
}

function directions(rows: readonly SlopeRow[]): readonly string[] {
  if (rows.length < 2) return [];
  const count = (is: (from: number, to: number) => boolean): number =>
    rows.filter(({ points: [from, to] }) => is(from.value, to.value)).length;
  const told = [
    { verb: ["rises", "rise"], many: count((from, to) => to > from) },
    { verb: ["falls", "fall"], many: count((from, to) => to < from) },
    { verb: ["stays the same", "stay the same"], many: count((from, to) => to === from) },
  ].filter(({ many }) => many > 0);
  const [only] = told;
  if (told.length === 1 && only !== undefined) return [`All ${only.verb[1]}.`];
  return [`${capitalised(joinWords(told.map(({ verb, many }) => `${countWord(many)} ${verb[many === 1 ? 0 : 1]}`)))}.`];
}

function journey(spec: SlopeSpec, { label, highlight, points: [from, to] }: SlopeRow): string {
  const name = highlight ? `${label}, emphasised,` : label;
  const change = differenceText(spec, from, to);
  const way = `${name} goes from ${pointText(spec, from)} to ${pointText(spec, to)}`;
  if (change === undefined) return `${way}: no change.`;
  return `${way}: ${to.value > from.value ? "up" : "down"} ${change}.`;
}

/** The rules are there for the emphasised lines, if there are any. */
function isMeasured({ highlight }: SlopeRow, rows: readonly SlopeRow[]): boolean {
  return highlight || (rows.length <= mostNames && rows.every((row) => !row.highlight));
}

function gapTo(spec: SlopeSpec, { label, points: [, to] }: SlopeRow, rule: SlopeSpec["rules"][number]): string {
  const gap = differenceText(spec, rule, to);
  const line = `the line ${quoted(rule.label)} at ${pointText(spec, rule)}`;
  if (gap === undefined) return `${label} ends on ${line}.`;
  return `${label} ends ${gap} ${to.value > rule.value ? "above" : "below"} ${line}.`;
}
