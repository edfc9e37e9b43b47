import { expect, test } from "vitest";
import { splitSentences, wordsIn } from "#lib/entries/sentences.ts";

test("a text is cut between its sentences and not within them", () => {
  expect(splitSentences("It rose to # in 2025. “We agree. All of us”, they said.\nWhy? # more.")).toEqual([
    "It rose to # in 2025.",
    "“”, they said.",
    "Why?",
    "# more.",
  ]);
});

test("a figure or a quotation is one word", () => {
  expect(wordsIn("Of #, the minister’s “”, 2.6 is new.")).toEqual([
    "Of",
    "#,",
    "the",
    "minister’s",
    "“”",
    "2.6",
    "is",
    "new.",
  ]);
});
