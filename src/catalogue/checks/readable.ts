/** Pages that many can read: short sentences, plain words, letters that are explained, headings that say something. */

import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import type { Page } from "#lib/entries/entries.ts";
import type { Located } from "#lib/entries/located.ts";
import { type Sentence, sentencesOf, sentencesOfProse, wordsIn } from "#lib/entries/sentences.ts";
import { type Check, everyEntry, pagesOf } from "./context.ts";

const mostWords = 25;
const mostOnAverage = 16;

/** The ninth year of school, which pupils leave at fourteen or fifteen. */
const highestGrade = 9;

/** Fewer words than these say nothing of how a page reads. */
const fewestWords = 100;

const emptyHeadings = new Set(
  "background|conclusion|conclusions|context|details|further information|history|information|introduction|more|more information|notes|other|overview|summary".split(
    "|",
  ),
);

export const checkReadable: Check = ({ content, options }) => {
  // The measures of reading know English alone.
  if (options.language !== undefined && !/^en\b/.test(options.language)) return [];
  return [
    ...everyEntry(content).flatMap((entry) => sentencesOf(entry).flatMap(longSentence)),
    ...pagesOf(content).flatMap((page) => [...wholePage(page), ...emptyHeadingsOf(page)]),
  ];
};

function warning(code: string, parts: Pick<Diagnostic, "message" | "location" | "fix">): Diagnostic {
  return { code, severity: "warning", ...parts };
}

function longSentence({ text, locate }: Sentence): readonly Diagnostic[] {
  const { length } = wordsIn(text);
  if (length <= mostWords) return [];
  return [
    warning("prose/long-sentence", {
      message: `This sentence has ${length} words, and ${mostWords} is the most that is easy to read.`,
      location: locate(),
      fix: "make two of it",
    }),
  ];
}

function wholePage({ data, place }: Located<Page>): readonly Diagnostic[] {
  const sentences = sentencesOfProse(data.prose);
  const words = sentences.flatMap(({ text }) => wordsIn(text)).filter((word) => /\p{L}/u.test(word));
  if (words.length < fewestWords) return [];
  const location: Location = place.key(["title"]);
  const average = words.length / sentences.length;
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllablesOf(words) });
  return [
    ...(average <= mostOnAverage
      ? []
      : [
          warning("prose/long-sentences", {
            message: `The sentences of this page have ${average.toFixed(1)} words on average, and ${mostOnAverage} is the most that is easy to read.`,
            location,
            fix: "shorten the longest of them",
          }),
        ]),
    ...(grade <= highestGrade
      ? []
      : [
          warning("prose/hard-to-read", {
            message: `This page reads at grade ${grade.toFixed(1)} by Flesch and Kincaid, and ${highestGrade} is the most for readers of fourteen.`,
            location,
            fix: "use shorter sentences, and shorter words where there are any",
          }),
        ]),
  ];
}

const known = new Map<string, number>();

/** Words come again and again, so each is counted once. */
function syllablesOf(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const count = known.get(word) ?? syllable(word);
    known.set(word, count);
    sum += count;
  }
  return sum;
}

function emptyHeadingsOf({ data }: Located<Page>): readonly Diagnostic[] {
  return data.prose.headings.flatMap(({ text, location }) =>
    emptyHeadings.has(text.trim().toLowerCase())
      ? [
          warning("prose/empty-heading", {
            message: `The heading "${text}" does not say what stands below it.`,
            location,
            fix: "write what the part says, or the question that it answers",
          }),
        ]
      : [],
  );
}
