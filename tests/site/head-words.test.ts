import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortDescription } from "#site/head-words.ts";

const long = "a".repeat(30);
const more = "What was promised, by whom, and what it would cost. Every number has a source.";

describe("the short description of a page", () => {
  test.each([
    ["is the text where that is short enough", `It is ${long}, and no more.`, `It is ${long}, and no more.`],
    [
      "goes on about the site where the text is too short",
      "It cost £3bn.",
      "It cost £3bn. What was promised, by whom, and what it would cost. Every number has a source.",
    ],
    [
      "does not end with a number, which would lose what it counts",
      `${long} ${long} ${long} ${long} it would cost about £30 ${long} more.`,
      `${long} ${long} ${long} ${long} it would cost…`,
    ],
    [
      "does not end with a word that leads to another",
      `${long} ${long} ${long} ${long} it would cost more than the ${long} more.`,
      `${long} ${long} ${long} ${long} it would cost more…`,
    ],
    [
      "keeps whole sentences, and numbers with a point",
      `Core defence rises from 2.6% to 3.5% of GDP by 2035-36, as agreed. It would cost ${long} ${long} ${long} ${long}.`,
      "Core defence rises from 2.6% to 3.5% of GDP by 2035-36, as agreed.",
    ],
    [
      "cuts at a word where the first sentence is too long",
      `One ${long} ${long} ${long} ${long} ${long} two.`,
      `One ${long} ${long} ${long} ${long} ${long}…`,
    ],
    [
      "goes on after a very short first sentence",
      `No. It is ${long} ${long} ${long} ${long} ${long} ${long}.`,
      `No. It is ${long} ${long} ${long} ${long}…`,
    ],
  ])("%s", (_what, text, short) => {
    expect(shortDescription(text, more)).toBe(short);
  });

  test("has 50 to 160 characters, and begins as the text does", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (text) => {
        const short = shortDescription(text, more);
        expect(short.length).toBeLessThanOrEqual(160);
        expect(short.length).toBeGreaterThanOrEqual(50);
        expect(`${text} ${more}`.startsWith(short.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});
