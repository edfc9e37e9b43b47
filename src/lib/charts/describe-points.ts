/** Sentences about labelled numbers that several kinds of chart share. */

import type { Status } from "../figures/standing.ts";
import { differenceText, pointText, pointWithRangeText } from "./numbers.ts";
import type { ChartSpec, SpecPoint, SpecRule } from "./spec.ts";
import { markOf, statusWords } from "./standing-mark.ts";
import { countWord, joinWords, ordinalWord, quoted } from "./words.ts";

/** Our choice: a longer list of names is given as a count. */
export const mostNames = 6;

export interface Labelled {
  readonly label: string;
  readonly point: SpecPoint;
}

type InUnit = Pick<ChartSpec, "id" | "unit">;

export function extremes(spec: InUnit, known: readonly Labelled[]): readonly string[] {
  const [first, ...rest] = known;
  if (first === undefined) return [];
  if (rest.length === 0) return [`${first.label} is at ${pointWithRangeText(spec, first.point)}.`];
  let [low, high] = [first, first];
  for (const one of rest) {
    if (one.point.value < low.point.value) low = one;
    if (one.point.value > high.point.value) high = one;
  }
  if (low === high) return [`All are at ${pointText(spec, first.point)}.`];
  const apart = differenceText(spec, low.point, high.point);
  const ends = `The highest is ${high.label} at ${pointText(spec, high.point)}, the lowest ${low.label} at ${pointText(spec, low.point)}`;
  return [apart === undefined ? `${ends}.` : `${ends}; they are ${apart} apart.`];
}

export function standing(spec: InUnit, one: Labelled, known: readonly Labelled[]): string {
  const value = `${one.label}, highlighted, is at ${pointWithRangeText(spec, one.point)}`;
  if (known.length === 1) return `${value}.`;
  const rank = known.filter(({ point }) => point.value > one.point.value).length + 1;
  const isShared = known.filter(({ point }) => point.value === one.point.value).length > 1;
  const place = rank === 1 ? "highest" : `${ordinalWord(rank)} highest`;
  return `${value}, ${isShared ? "joint" : "the"} ${place} of ${countWord(known.length)}.`;
}

/** How many reach a labelled line. */
export function passing(
  spec: InUnit,
  rule: SpecRule,
  known: readonly { readonly label: string; readonly value: number }[],
): string {
  const above = known.filter(({ value }) => value >= rule.value);
  const line = `the line ${quoted(rule.label)} at ${pointText(spec, rule)}`;
  if (above.length === 0) return `None reaches ${line}.`;
  if (above.length === known.length) return `All are at or above ${line}.`;
  const verb = above.length === 1 ? "is" : "are";
  const [only] = above;
  const who =
    above.length === 1 && only
      ? `Only ${only.label}`
      : `${capitalised(countWord(above.length))} of ${countWord(known.length)}`;
  return `${who} ${verb} at or above ${line}.`;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function missingText(labels: readonly string[]): readonly string[] {
  return labels.length === 0 ? [] : [`There is no figure for ${joinWords(labels)}.`];
}

/** Silent for outturns alone: that is what a reader expects of a number. `look` says how the ones ahead are drawn. */
export function statuses(known: readonly Labelled[], look: string): readonly string[] {
  const seen = [...new Set(known.map(({ point }) => point.status))];
  const [only] = seen;
  if (seen.length === 1 && only !== undefined) {
    if (only === "outturn") return [];
    return [known.length === 1 ? `It is ${statusWords(only, "one")}.` : `All are ${statusWords(only, "many")}.`];
  }
  return seen.filter((status) => status !== "outturn").map((status) => statusSentence(status, known, look));
}

function statusSentence(status: Status, known: readonly Labelled[], look: string): string {
  const labels = known.filter(({ point }) => point.status === status).map(({ label }) => label);
  const drawn = markOf(status) === "open" && look !== "" ? `, drawn ${look}` : "";
  if (labels.length > mostNames) {
    return `${labels.length} of the ${known.length} numbers are ${statusWords(status, "many")}${drawn}.`;
  }
  const isOne = labels.length === 1;
  const words = statusWords(status, isOne ? "one" : "many");
  return `The ${isOne ? "number" : "numbers"} for ${joinWords(labels)} ${isOne ? "is" : "are"} ${words}${drawn}.`;
}
