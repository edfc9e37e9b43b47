/** A bar chart in sentences: its extremes, where the highlighted bars stand, how many pass each rule. */

import type { Status } from "../figures/standing.ts";
import { differenceText, pointText, pointWithRangeText } from "./numbers.ts";
import type { BarSpec, SpecBar, SpecPoint } from "./spec.ts";
import { markOf, statusWords } from "./standing-mark.ts";
import { countWord, joinWords, ordinalWord, quoted } from "./words.ts";

/** Our choice: a longer list of names is given as a count. */
const mostNames = 6;

interface Known extends SpecBar {
  readonly point: SpecPoint;
}

export function describeBars(spec: BarSpec): readonly string[] {
  const known = spec.bars.filter((bar): bar is Known => bar.point !== null);
  const missing = spec.bars.filter(({ point }) => point === null);
  const bars = `${countWord(known.length)} ${known.length === 1 ? "bar" : "bars"}`;
  return [
    `A bar chart with ${bars}${spec.order === "ranked" && known.length > 1 ? ", from the highest to the lowest" : ""}.`,
    ...extremes(spec, known),
    ...known.filter(({ highlight }) => highlight).map((bar) => standing(spec, { bar, known })),
    ...spec.rules.map((rule) => passing(known, { label: rule.label, text: pointText(spec, rule), value: rule.value })),
    ...missingText(missing),
    ...statuses(known),
  ];
}

function extremes(spec: BarSpec, known: readonly Known[]): readonly string[] {
  const [first, ...rest] = known;
  if (first === undefined) return [];
  if (rest.length === 0) return [`${first.label} is at ${pointWithRangeText(spec, first.point)}.`];
  let [low, high] = [first, first];
  for (const bar of rest) {
    if (bar.point.value < low.point.value) low = bar;
    if (bar.point.value > high.point.value) high = bar;
  }
  if (low === high) return [`All are at ${pointText(spec, first.point)}.`];
  const apart = differenceText(spec, low.point, high.point);
  const ends = `The highest is ${high.label} at ${pointText(spec, high.point)}, the lowest ${low.label} at ${pointText(spec, low.point)}`;
  return [apart === undefined ? `${ends}.` : `${ends}; they are ${apart} apart.`];
}

function standing(spec: BarSpec, { bar, known }: { readonly bar: Known; readonly known: readonly Known[] }): string {
  const value = `${bar.label}, highlighted, is at ${pointWithRangeText(spec, bar.point)}`;
  if (known.length === 1) return `${value}.`;
  const rank = known.filter(({ point }) => point.value > bar.point.value).length + 1;
  const isShared = known.filter(({ point }) => point.value === bar.point.value).length > 1;
  const place = rank === 1 ? "highest" : `${ordinalWord(rank)} highest`;
  return `${value}, ${isShared ? "joint" : "the"} ${place} of ${countWord(known.length)}.`;
}

function passing(
  known: readonly Known[],
  rule: { readonly label: string; readonly text: string; readonly value: number },
): string {
  const above = known.filter(({ point }) => point.value >= rule.value);
  const line = `the line ${quoted(rule.label)} at ${rule.text}`;
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

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function missingText(missing: readonly SpecBar[]): readonly string[] {
  if (missing.length === 0) return [];
  return [`There is no figure for ${joinWords(missing.map(({ label }) => label))}.`];
}

/** Silent for outturns alone: that is what a reader expects of a number. */
function statuses(known: readonly Known[]): readonly string[] {
  const seen = [...new Set(known.map(({ point }) => point.status))];
  const [only] = seen;
  if (seen.length === 1 && only !== undefined) {
    if (only === "outturn") return [];
    return [known.length === 1 ? `It is ${statusWords(only, "one")}.` : `All are ${statusWords(only, "many")}.`];
  }
  return seen.filter((status) => status !== "outturn").map((status) => statusSentence(status, known));
}

function statusSentence(status: Status, known: readonly Known[]): string {
  const labels = known.filter(({ point }) => point.status === status).map(({ label }) => label);
  const drawn = markOf(status) === "open" ? ", drawn as an outline" : "";
  if (labels.length > mostNames) {
    return `${labels.length} of the ${known.length} numbers are ${statusWords(status, "many")}${drawn}.`;
  }
  const isOne = labels.length === 1;
  const words = statusWords(status, isOne ? "one" : "many");
  return `The ${isOne ? "number" : "numbers"} for ${joinWords(labels)} ${isOne ? "is" : "are"} ${words}${drawn}.`;
}
