/** A result on the page: every place that says something of it says the new thing, in one go. */

import type { LiveView } from "#lib/scenario/words/live.ts";
import { live, make, setText } from "./elements.ts";
import { showWays, showYears } from "./tables.ts";

export function show(view: LiveView): void {
  const { sentence, answer, heads, ways, summed, table, assumptions, warnings } = view;
  setText("sentence", sentence);
  setText("value", answer.value);
  setText("basis", `${answer.direction}, ${answer.basis}`);
  setText("heads", heads === "" ? "" : `Shared out evenly, that is ${heads}.`);
  setText("strip", `${answer.value} ${answer.direction} in ${answer.year}, ${answer.basis}`);
  setText("ways-extra", `Extra in ${answer.year}`);
  showWays(ways, answer.year, summed);
  showYears(table, summed);
  live("assumptions")?.replaceChildren(...assumptions.map((sentence) => make("li", sentence)));
  showWarnings(warnings);
}

function showWarnings(warnings: readonly string[]): void {
  const place = live("warnings");
  if (place === undefined) return;
  place.hidden = warnings.length === 0;
  const title = place.querySelector("h3");
  place.replaceChildren(...(title === null ? [] : [title]), ...warnings.map((sentence) => make("p", sentence)));
}

/** What was wrong with a link, one sentence each; gone when there is nothing. */
export function showRepairs(sentences: readonly string[]): void {
  const place = live("repairs");
  if (place === undefined) return;
  place.hidden = sentences.length === 0;
  place.replaceChildren(...sentences.map((sentence) => make("p", sentence)));
}
