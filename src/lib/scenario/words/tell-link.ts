/**
 * Everything that a page prints for a link, told by the model that the link names. A page of a later year
 * asks a kept model for this and for nothing else, so it holds words and numbers that are ready to be
 * printed. Fields may be added. One that is there stays as it is, or old links lose what it says.
 */

import { doubtOf } from "#lib/scenario/link/doubt.ts";
import { type LinkNumbers, type LinkOutcome, workLink } from "#lib/scenario/link/outcome.ts";
import { sayRepair } from "#lib/scenario/link/repair-words.ts";
import type { LeverState } from "#lib/scenario/link/state.ts";
import type { LinkData } from "#lib/scenario/link/work.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";
import { type LevelBands, levelBands } from "#lib/scenario/uncertainty/levels.ts";
import { type Scale, scaleOf } from "./cells.ts";
import { type ComparedRow, comparedRows } from "./compared.ts";
import { tableText } from "./csv.ts";
import { feedbackText } from "./feedback.ts";
import { type LiveAnswer, type LiveDetails, viewLiveAnswer } from "./live.ts";
import { viewLiveDetails } from "./live-details.ts";
import { decimalsShown } from "./numbers.ts";
import { type UncertaintyView, viewLiveUncertainty } from "./uncertainty.ts";

export interface ToldLink {
  /** The canonical query. */
  readonly link: string;
  readonly state: LeverState;
  readonly numbers: LinkNumbers;
  /** A sentence for each thing that could not be taken as it stood. */
  readonly repairs: readonly string[];
  readonly answer: LiveAnswer;
  readonly details: LiveDetails;
  /** Absent where the scenario states no range. */
  readonly uncertainty?: UncertaintyView | undefined;
  /** Absent where the scenario names no multiplier. */
  readonly feedback?: string | undefined;
  readonly picture: ToldPicture;
  /** The table as a file. */
  readonly table: string;
  readonly compared: readonly ComparedRow[];
}

/** What the lines of a picture are drawn from. */
export interface ToldPicture extends Scale {
  readonly result: Pick<ScenarioResult, "years" | "yearKind" | "currency" | "answer" | "modelVersion" | "editions">;
  readonly bands?: LevelBands | undefined;
  readonly decimals: number;
}

/**
 * @param about `subject` is whose spending on what, as a sentence begins with it; `page` is the whole
 *   address of the page, without a query.
 * @throws {ScenarioError} if the levers allow a state that the model cannot work out.
 */
export function tellLink(
  query: string,
  data: LinkData,
  { subject, page }: { readonly subject: string; readonly page: string },
): ToldLink {
  const outcome = workLink(query, data);
  const { link, state, numbers, repairs, result } = outcome;
  return {
    link,
    state,
    numbers,
    repairs: repairs.map((repair) => sayRepair(repair, data.levers)),
    answer: viewLiveAnswer(outcome, data.levers, subject),
    details: viewLiveDetails(outcome),
    uncertainty: viewLiveUncertainty(outcome, data),
    feedback: data.multiplier && feedbackText(data.multiplier, result, state.by),
    picture: pictureOf(outcome, data),
    table: tableText(outcome, `${page}?${link}`),
    compared: comparedRows(outcome, data.levers),
  };
}

function pictureOf(outcome: LinkOutcome, data: LinkData): ToldPicture {
  const { years, yearKind, currency, answer, modelVersion, editions } = outcome.result;
  const doubt = doubtOf(outcome, data);
  return {
    result: { years, yearKind, currency, answer, modelVersion, editions },
    bands: doubt && levelBands(doubt, answer.basis),
    decimals: decimalsShown,
    ...scaleOf(outcome.result),
  };
}
