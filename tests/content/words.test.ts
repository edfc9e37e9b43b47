/** House rules on words that a machine can hold: short sentences, pages of some length, words of our own. */

import { describe, expect, test } from "vitest";
import { everyEntry } from "#catalogue/checks/context.ts";
import { sentencesOf, wordsIn } from "#lib/entries/sentences.ts";
import { hasDossier, readDossier } from "./dossier-records.ts";
import { readRealContent } from "./real-content.ts";

const { content } = readRealContent();
const sentences = everyEntry(content).flatMap((entry) =>
  sentencesOf(entry).map(({ text }) => ({ path: entry.place.path, text })),
);

/** As many words in the same order are more than chance. */
const copied = 8;

/** Words without case. Numbers are left out, so that a copied sentence with a figure in it is seen. */
function plainWords(text: string): readonly string[] {
  const words = text.toLowerCase().replaceAll(/“”|#|[£$€]?\d[\d.,]*(?:bn|mn|%)?/g, " ");
  return words.match(/\p{L}+/gu) ?? [];
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, index) =>
    index + copied > words.length ? [] : [words.slice(index, index + copied).join(" ")],
  );
}

test("keeps sentences to about 14 words on average, page by page", () => {
  const pages = [...content.events, ...content.explainers, ...content.scenarios, ...content.about, ...content.claims];
  const averages = pages.map(({ id, place }) => {
    const own = sentences.filter(({ path }) => path === place.path).map(({ text }) => wordsIn(text).length);
    return { id, average: own.reduce((sum, count) => sum + count, 0) / own.length };
  });
  expect(averages.filter(({ average }) => average > 15)).toEqual([]);
});

test("gives every claim a record of 120 to 300 words", () => {
  expect(
    content.claims
      .filter(({ data }) => data.prose.words < 120 || data.prose.words > 300)
      .map(({ id, data }) => `${id}: ${data.prose.words}`),
  ).toEqual([]);
});

describe.skipIf(!hasDossier)("the words of the site and of the dossier", () => {
  test("share no run of eight words", () => {
    const theirs = new Map(
      [...readDossier().records.values()].flatMap(({ id, statement }) =>
        runsOf(plainWords(statement)).map((run): [string, string] => [run, id]),
      ),
    );
    const shared = sentences.flatMap(({ path, text }) => {
      const run = runsOf(plainWords(text)).find((one) => theirs.has(one));
      return run === undefined ? [] : [`${path}: ${text} (${theirs.get(run)})`];
    });
    expect(shared).toEqual([]);
  });
});
