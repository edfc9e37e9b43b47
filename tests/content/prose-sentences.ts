/**
 * The sentences that the site's editors wrote, page by page and entry by entry. Figures become the
 * mark `#`, and quotations the mark `“”`: they are other people's words.
 */

import type { Nodes } from "hast";
import type { Content } from "#lib/entries/content.ts";
import type { Located } from "#lib/entries/located.ts";
import type { Prose } from "#lib/entries/prose.ts";
import { plainText, richTextsIn } from "#lib/figures/rich-text.ts";

export interface Sentence {
  /** The file it stands in. */
  readonly path: string;
  readonly text: string;
}

const blocks = new Set(["p", "li", "td", "th", "h2", "h3", "h4", "tr"]);

/** Components that show no words of the editor's. */
const wordless = new Set(["Cite", "Chart", "Working", "Scenario", "Quote"]);

export function sentencesOf(content: Content): readonly Sentence[] {
  const entries: readonly Located<unknown>[] = [
    ...content.measures,
    ...content.sources,
    ...content.figures,
    ...content.series,
    ...content.derived,
    ...content.topics,
    ...content.glossary,
    ...content.charts,
    ...content.events,
    ...content.explainers,
    ...content.scenarios,
    ...content.about,
    ...content.claims,
  ];
  return entries.flatMap(({ data, place }) => {
    const strings = richTextsIn(data).map(({ text }) => plainText(text, () => "#"));
    return [...strings, ...pageTexts(data)].flatMap(splitSentences).map((text) => ({ path: place.path, text }));
  });
}

/** Between blocks; no editor types it. */
const edge = "\f";

function pageTexts(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null || !("prose" in data)) return [];
  return shownText((data as { prose: Prose }).prose.tree).split(edge);
}

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
