import { describe, expect, test } from "vitest";
import { queryWords } from "#client/query-words.ts";

describe("queryWords", () => {
  test.each([
    ["How many pounds is 3.5 per cent?", "pounds 3.5%"],
    ["Did the mayor raise it within hours?", "mayor raise within hours"],
    ["5 percent target", "5% target"],
    ["percentage points", "percentage points"],
    ["What is IT", "What is IT"],
    ["who?", "who"],
    ["aid", "aid"],
    ["  ", ""],
    ["?", ""],
    ["“none of this”", "“none"],
    ["çok güzel 日本", "çok güzel 日本"],
  ])("makes of %j the words %j", (text, words) => {
    expect(queryWords(text)).toBe(words);
  });
});
