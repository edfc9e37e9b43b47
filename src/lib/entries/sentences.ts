/**
 * The sentences that a site's editors wrote. Figures become the mark `#`, and quotations the mark `“”`: they are
 * other people's words.
 */

import type { Nodes } from "hast";
import type { Location } from "#lib/diagnostics/diagnostic.ts";
import { plainText, richTextsIn } from "#lib/figures/rich-text.ts";
import type { Located } from "./located.ts";
import type { Prose, TextRun } from "./prose.ts";

export interface Sentence {
  readonly text: string;
  /** Where it begins, as near as can be said. */
  readonly locate: () => Location;
}

const blocks = new Set(["p", "li", "td", "th", "h2", "h3", "h4", "tr"]);

/** Components that show no words of the editor's. */
const wordless = new Set(["Cite", "Chart", "Working", "Scenario", "Quote", "Sizes", "Timeline"]);

/** Of the fields first, then of the text. */
export function sentencesOf({ data, place }: Located<unknown>): readonly Sentence[] {
  const fields = richTextsIn(data).flatMap(({ path, text }) =>
    splitSentences(plainText(text, () => "#")).map((sentence) => ({ text: sentence, locate: () => place.at(path) })),
  );
  return [...fields, ...sentencesOfProse(proseOf(data))];
}

/** Of the text alone. */
export function sentencesOfProse(prose: Prose | undefined): readonly Sentence[] {
  if (prose === undefined) return [];
  return shownText(prose.tree)
    .split(edge)
    .flatMap(splitSentences)
    .map((text) => ({ text, locate: () => placeOf(text, prose.runs) }));
}

function proseOf(data: unknown): Prose | undefined {
  return typeof data === "object" && data !== null && "prose" in data ? (data as { prose: Prose }).prose : undefined;
}

/** The run in which the sentence begins; its first words are enough to know it. */
function placeOf(text: string, runs: readonly TextRun[]): Location {
  const first = text.split(/[#“”]/).find((part) => part.trim().length > 8) ?? text;
  const start = first.trim().slice(0, 30);
  const run = runs.find((one) => one.text.replaceAll(/\s+/g, " ").includes(start)) ?? runs[0];
  const seen = run === undefined ? -1 : run.raw.indexOf(start.slice(0, 12));
  if (run === undefined) throw new Error("A text without runs has no sentence.");
  return seen < 0 ? run.location : run.locate(seen, 1);
}

/** Between blocks; no editor types it. */
const edge = "\f";

function shownText(node: Nodes): string {
  if (node.type === "text") return node.value;
  const name = "name" in node && typeof node.name === "string" ? node.name : "";
  if (name === "Figure") return "#";
  if (wordless.has(name) || !("children" in node)) return "";
  const inner = node.children.map(shownText).join("");
  return node.type === "element" && blocks.has(node.tagName) ? `${edge}${inner}${edge}` : inner;
}

/**
 * Cuts a text after each full stop, question mark or exclamation mark that a capital, a figure or a
 * quotation follows.
 *
 * @example
 * splitSentences("It rose to #. “We agree”, they said.") // ["It rose to #.", "“”, they said."]
 */
export function splitSentences(text: string): readonly string[] {
  return text
    .replaceAll(/“[^”]*”/g, "“”")
    .replaceAll(/\s+/g, " ")
    .split(/(?<=[.!?]”?) (?=[A-Z#“‘])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** The words of a sentence; a figure or a quotation is one. */
export function wordsIn(sentence: string): readonly string[] {
  return sentence.match(/“”|[#\p{L}\p{N}][\p{L}\p{N}’'.,/-]*/gu) ?? [];
}
