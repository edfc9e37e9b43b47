/**
 * Everything that a page prints for a state of the levers: the same words and numbers whether a build
 * writes them or a browser does.
 */

import type { LeverSet } from "#lib/scenario/link/levers.ts";
import type { LinkOutcome } from "#lib/scenario/link/outcome.ts";
import { sayState } from "#lib/scenario/link/words.ts";
import { type AnswerView, headsText, viewAnswer, viewWays, type WayView } from "./answer.ts";
import { basesOf } from "./bases.ts";
import { assumptionSentence, warningSentence } from "./remarks.ts";
import { type YearTable, yearTable } from "./year-table.ts";

export interface LiveView {
  /** "If the town’s library spending went to 2.5% of GDP by 2035, …, the year 2035 would cost" */
  readonly sentence: string;
  readonly answer: AnswerView;
  /** Empty where heads are not counted. */
  readonly heads: string;
  readonly headline: string;
  readonly ways: readonly WayView[];
  readonly summed: string;
  readonly table: YearTable;
  readonly assumptions: readonly string[];
  readonly warnings: readonly string[];
  /** At most 25 words, for those who hear the page: the answer, and who is left to pay. */
  readonly spoken: string;
}

/**
 * @param subject whose spending on what, as a sentence begins with it: "the town’s library spending".
 */
export function viewLive({ state, result }: LinkOutcome, levers: LeverSet, subject: string): LiveView {
  const { currency, totals } = result;
  const answer = viewAnswer(result, state.by);
  return {
    sentence: `If ${subject} went to ${sayState(state, levers)}, the year ${answer.year} would cost`,
    answer,
    heads: headsText(answer),
    headline: headlineOf(answer),
    ways: viewWays(result, state.by),
    summed: `${totals.from} to ${totals.to}`,
    table: yearTable(result, basesOf(result)),
    assumptions: result.assumptions.map((assumption) => assumptionSentence(assumption, currency)),
    warnings: result.warnings.map((warning) => warningSentence(warning, currency)),
    spoken: `${answer.value} ${answer.direction} in ${answer.year}, ${answer.basis}.`,
  };
}

/** Of the picture. */
export function headlineOf({ year, value, basis }: AnswerView): string {
  return `By ${year} the gap is ${value} a year, ${basis}`;
}
