/** The answer on the page, in every place that says it. */

import type { LiveAnswer } from "#lib/scenario/words/live.ts";
import { live, make, setText } from "./elements.ts";

export function showAnswer({ sentence, promise, answer, heads, gap }: LiveAnswer): void {
  const outcome = `${answer.direction}, ${answer.basis}`;
  setText("sentence", sentence);
  setText("promise", promise);
  setText("value", answer.value);
  setText("basis", outcome);
  setText("heads", heads === "" ? "" : `Shared out evenly, that is ${heads}.`);
  setText("gap", gap.value);
  setText("gap-words", gap.words);
  live("gap-answer")?.classList.toggle("closed", gap.isClosed);
  if (live("gap") !== undefined) {
    setText("strip", `${gap.value} ${gap.words}`);
    return;
  }
  setText("strip", `${answer.value} ${answer.direction} in ${answer.year}, ${answer.basis}`);
}

/** What was wrong with a link, one sentence each; gone when there is nothing. */
export function showRepairs(sentences: readonly string[]): void {
  const place = live("repairs");
  if (place === undefined) return;
  place.hidden = sentences.length === 0;
  place.replaceChildren(...sentences.map((sentence) => make("p", sentence)));
}
