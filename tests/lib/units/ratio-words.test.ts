import { describe, expect, test } from "vitest";
import { ratioWords } from "#lib/units/ratio-words.ts";

describe("ratioWords", () => {
  test.each([
    [1, "about the same"],
    [0.95, "about the same"],
    [1.05, "about the same"],
    [1.0501, "about 1.1 times that"],
    [2.04, "about 2 times that"],
    [2.56, "about 2.6 times that"],
    [9.949, "about 9.9 times that"],
    [9.95, "about 10 times that"],
    [14.6, "about 15 times that"],
    [99.6, "about 100 times that"],
    [124, "about 120 times that"],
    [12_480, "about 12,000 times that"],
    [0.94, "about 94% of that"],
    [0.5, "about half of that"],
    [0.49, "about half of that"],
    [0.33, "about a third of that"],
    [0.26, "about 26% of that"],
    [0.255, "about a quarter of that"],
    [0.1, "about a tenth of that"],
    [0.37, "about 37% of that"],
    [0.08, "about 8% of that"],
    [0.01, "about 1% of that"],
    [0.0099, "less than a hundredth of that"],
  ])("says %d as %s", (ratio, words) => {
    expect(ratioWords(ratio)).toBe(words);
  });
});
