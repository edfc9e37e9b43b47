import { describe, expect, it, test } from "vitest";
import { type ListedPhrase, phrasesIn, plainWords } from "#lib/figures/phrases.ts";

function list(phrases: Readonly<Record<string, readonly string[]>>): readonly ListedPhrase[] {
  return Object.entries(phrases).flatMap(([owner, own]) =>
    own.map((phrase) => ({ owner, phrase, plain: plainWords(phrase) })),
  );
}

describe("plainWords", () => {
  test.each([
    ["capitals", "The Core Budget", "the core budget"],
    ["hyphens and hard spaces", "day-to-day\u00a0budget", "day to day budget"],
    ["both kinds of apostrophe", "the town’s and the town's", "the town and the town"],
    ["the possessive of a plural", "the libraries’ books", "the library book"],
    ["plurals", "books of bodies", "book of body"],
    ["words that only end like plurals", "bus class gas", "bus class gas"],
    ["signs of the sentence", "In all, (about) #.", "in all about #"],
    ["letters of other scripts", "Türkiye’s share", "türkiye share"],
  ])("leaves out of account %s", (_what, text, plain) => {
    expect(plainWords(text)).toBe(plain);
  });
});

describe("phrasesIn", () => {
  it("finds a phrase in any of its forms", () => {
    const found = phrasesIn(plainWords("The ministry’s Core-Budgets grew."), list({ core: ["core budget"] }));
    expect(found.map(({ owner }) => owner)).toEqual(["core"]);
  });

  it("finds whole words only", () => {
    expect(phrasesIn(plainWords("The score budgeted."), list({ core: ["core", "budget"] }))).toEqual([]);
  });

  it("does not find a phrase across a number", () => {
    expect(phrasesIn(plainWords("The core # budget"), list({ core: ["core budget"] }))).toEqual([]);
  });

  it("leaves out a phrase that is part of a longer one that is there", () => {
    const found = phrasesIn(plainWords("The core budget"), list({ all: ["budget"], core: ["core budget"] }));
    expect(found.map(({ owner }) => owner)).toEqual(["core"]);
  });

  it("finds both of two phrases that stand apart", () => {
    const found = phrasesIn(plainWords("The core and the rest"), list({ core: ["core"], rest: ["rest"] }));
    expect(found.map(({ owner }) => owner)).toEqual(["core", "rest"]);
  });
});
