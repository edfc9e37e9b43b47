/** Shows what an older model told of a link, and nothing that it did not tell. */

import type { ScenarioPicture } from "#lib/charts/scenario-spec.ts";
import type { ToldLink } from "#lib/scenario/words/tell-link.ts";
import { showDetailsOf } from "./details.ts";
import { showDoubtsOf } from "./doubts.ts";
import { setText } from "./elements.ts";
import { showNumbers } from "./notice.ts";
import type { PageData } from "./page-data.ts";
import { showAnswer } from "./show.ts";

const answerParts = ["sentence", "promise", "value", "basis", "heads", "gap", "gap-words", "gap-answer"];
const detailParts = ["ways-extra", "ways", "years", "assumptions", "paying-year", "paying", "owed", "paying-remarks"];
const doubtParts = ["doubt", "doubts", "drivers"];

export type DrawPicture = (picture: ScenarioPicture) => void;

/** @returns false if the page cannot show what that model tells. */
export function showOld(told: ToldLink, { picture: about }: PageData, draw: DrawPicture): boolean {
  const { answer, details, uncertainty, feedback, picture } = told;
  try {
    showAnswer(answer);
    showDetailsOf(details);
    if (uncertainty !== undefined) showDoubtsOf(uncertainty);
    if (feedback !== undefined) setText("feedback", feedback);
    draw({ ...about, ...picture, headline: answer.headline, basis: answer.answer.basis });
  } catch {
    // What it tells is older than this page, and may lack what the page asks for.
    return false;
  }
  showNumbers([
    "picture",
    ...answerParts,
    ...detailParts,
    ...(details.warnings.length > 0 ? ["warnings"] : []),
    ...(uncertainty === undefined ? [] : doubtParts),
    ...(feedback === undefined ? [] : ["feedback"]),
  ]);
  return true;
}
