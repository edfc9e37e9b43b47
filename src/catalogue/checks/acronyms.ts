/** Letters that stand for a name are spelled out where a page first uses them. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Page } from "#lib/entries/entries.ts";
import type { Located } from "#lib/entries/located.ts";
import { sentencesOf } from "#lib/entries/sentences.ts";
import { type Check, pagesOf } from "./context.ts";

export const checkAcronyms: Check = ({ content, indexes, options }) => {
  // A house that lists none has not thought about it, and every "GDP" of its pages would be told.
  if (options.knownAcronyms === undefined) return [];
  const free = new Set(options.knownAcronyms);
  const terms = new Map(
    [...indexes.glossary.values()].flatMap(({ id, term, also = [] }) => [term, ...also].map((name) => [name, id])),
  );
  const findings = (page: Located<Page>): readonly Diagnostic[] => {
    const explained = new Set(
      page.data.prose.uses.flatMap(({ name, attributes }) => (name === "Term" ? [attributes["id"]] : [])),
    );
    const sentences = sentencesOf(page);
    const whole = sentences.map(({ text }) => text).join(" ");
    const seen = new Set<string>();
    return sentences.flatMap(({ text, locate }) =>
      acronymsIn(text).flatMap((acronym): readonly Diagnostic[] => {
        if (free.has(acronym) || seen.has(acronym)) return [];
        seen.add(acronym);
        // "the Office for Budget Responsibility (OBR)", or a term that opens its definition.
        if (whole.includes(`(${acronym})`) || explained.has(terms.get(acronym))) return [];
        return [
          {
            code: "prose/unexplained-acronym",
            severity: "warning",
            message: `"${acronym}" is not spelled out on this page.`,
            location: locate(),
            fix: `write the whole name at its first use, with (${acronym}) after it, make it a <Term>, or add it to "knownAcronyms" in the site's configuration if every reader knows it`,
          },
        ];
      }),
    );
  };
  return pagesOf(content).flatMap(findings);
};

/** Two to six capitals in a row, with an "s" for more than one. Roman numbers are none. */
function acronymsIn(text: string): readonly string[] {
  const found = [...text.matchAll(/(?<![\p{L}\p{N}-])(\p{Lu}{2,6})s?(?![\p{L}\p{N}])/gu)].map(
    ([, letters = ""]) => letters,
  );
  return found.filter((letters) => !/^[IVXLCDM]+$/.test(letters));
}
