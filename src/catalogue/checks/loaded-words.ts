/** Words that take a side stand only where somebody is quoted. */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import { richTextsIn } from "#lib/figures/rich-text.ts";
import { type Check, everyEntry, pagesOf } from "./context.ts";

export const checkLoadedWords: Check = ({ content, options }) => {
  const { loadedWords = [] } = options;
  if (loadedWords.length === 0) return [];
  const pattern = patternOf(loadedWords);
  const findings: Diagnostic[] = [];
  const report = (word: string, location: Location): void => {
    findings.push({
      code: "prose/loaded-word",
      severity: "warning",
      message: `"${word}" takes a side, and here it is the site that says it.`,
      location,
      fix: "say it in a word that both sides would use, or quote who said it",
    });
  };
  for (const entry of everyEntry(content)) {
    for (const { path, text } of richTextsIn(entry.data)) {
      for (const { 0: word, index } of withoutQuotations(text.text).matchAll(pattern)) {
        report(word, entry.place.within(path, index, word.length));
      }
    }
  }
  for (const { data } of pagesOf(content)) {
    for (const run of data.prose.runs) {
      if (run.context === "quotation" || run.context === "code" || run.context === "address") continue;
      for (const { 0: word, index } of withoutQuotations(run.raw).matchAll(pattern)) {
        report(word, run.locate(index, word.length));
      }
    }
  }
  return findings;
};

/** Quoted words are blanked out, so that all others stay where they are. */
function withoutQuotations(text: string): string {
  return text.replaceAll(/“[^”]*”/g, (quoted) => " ".repeat(quoted.length));
}

/** Whole words and phrases in any case; an asterisk at the end stands for any ending. */
function patternOf(words: readonly string[]): RegExp {
  const forms = words.map((word) =>
    word.endsWith("*") ? `${escaped(word.slice(0, -1))}\\p{L}*` : `${escaped(word)}(?:s|es)?`,
  );
  return new RegExp(`(?<!\\p{L})(?:${forms.join("|")})(?!\\p{L})`, "giu");
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
