/**
 * Everything that a page prints for a state of the levers: the same words and numbers whether a build
 * writes them or a browser does.
 */

import type { LeverSet } from "#lib/scenario/link/levers.ts";
import { sayState } from "#lib/scenario/link/words.ts";
import type { LinkWork } from "#lib/scenario/link/work.ts";
import { type AnswerView, headsText, viewAnswer } from "./answer.ts";
import { moneyText } from "./numbers.ts";
import type { PayingView } from "./paying.ts";
import type { WayView } from "./ways.ts";
import type { YearTable } from "./year-table.ts";

/** What stands first: the choices and what they come to. */
export interface LiveAnswer {
  /** "If the town’s library spending went to 2.5% of GDP by 2035, …, the year 2035 would cost" */
  readonly sentence: string;
  /** The same up to the answer, for a page that asks who pays: "If … by 2035, paid for by borrowing, then" */
  readonly promise: string;
  readonly answer: AnswerView;
  /** Empty where heads are not counted. */
  readonly heads: string;
  /** Of the picture. */
  readonly headline: string;
  readonly gap: GapView;
  /** At most 25 words, for those who hear the page. */
  readonly spoken: string;
}

/** What is left to pay in the year, in cash: the first thing that a reader who looks for payers wants to know. */
export interface GapView {
  /** "£40.5bn" */
  readonly value: string;
  /** "is left to pay in 2035-36, in cash" */
  readonly words: string;
  readonly isClosed: boolean;
}

/** What stands below it. */
export interface LiveDetails {
  readonly year: string;
  readonly ways: readonly WayView[];
  readonly summed: string;
  readonly table: YearTable;
  readonly assumptions: readonly string[];
  readonly warnings: readonly string[];
  readonly paying: PayingView;
}

/**
 * @param subject whose spending on what, as a sentence begins with it: "the town’s library spending".
 */
export function viewLiveAnswer({ state, result, paying }: LinkWork, levers: LeverSet, subject: string): LiveAnswer {
  const answer = viewAnswer(result, state.by);
  const condition = `If ${subject} went to ${sayState(state, levers)}`;
  return {
    sentence: `${condition}, the year ${answer.year} would cost`,
    promise: `${condition}, then`,
    answer,
    heads: headsText(answer),
    headline: headlineOf(answer),
    gap: gapOf(paying, state.by, result.currency),
    spoken: `${answer.value} ${answer.direction} in ${answer.year}, ${answer.basis}.${leftText(paying, state.by, result.currency)}`,
  };
}

function gapOf({ years }: LinkWork["paying"], year: string, currency: string): GapView {
  const gap = years.find((one) => one.year === year)?.gap ?? 0;
  // What rounds to nothing is nothing to a reader.
  const isClosed = gap < 0.05;
  const words = !isClosed
    ? `is left to pay in ${year}, in cash`
    : gap < -0.05
      ? `more than is needed is raised in ${year}, in cash`
      : `is left to pay in ${year}: all of it is paid for`;
  return { value: moneyText(Math.abs(gap), currency), words, isClosed };
}

/** What nobody pays, once anybody does. */
function leftText({ payers, years }: LinkWork["paying"], year: string, currency: string): string {
  const gap = years.find((one) => one.year === year)?.gap ?? 0;
  if (payers.length === 0) return "";
  return gap > 0 ? ` Left unfunded in cash: ${moneyText(gap, currency)}.` : " All of it is paid for.";
}

export function headlineOf({ year, value, basis }: AnswerView): string {
  return `By ${year} the gap is ${value} a year, ${basis}`;
}
