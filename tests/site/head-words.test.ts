import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortDescription } from "#site/head-words.ts";

const long = "a".repeat(30);

describe("the short description of a page", () => {
  test.each([
    ["is the text where that is short", "It is short.", "It is short."],
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
    expect(shortDescription(text)).toBe(short);
  });

  test("has at most 160 characters, and begins as the text does", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (text) => {
        const short = shortDescription(text);
        expect(short.length).toBeLessThanOrEqual(160);
        expect(text.startsWith(short.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});
