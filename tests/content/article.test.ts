/** The page that walks an article claim by claim leaves out none, and counts the findings right. */

import { expect, test } from "vitest";
import { plainText } from "#lib/figures/rich-text.ts";
import { readRealContent } from "./real-content.ts";

const { content } = readRealContent();
const claims = content.claims.filter(({ data }) => data.by.source === "opinion-article-2025-06-10");
const page = content.explainers.find(({ id }) => id === "the-article-of-10-june-2025");

test("every claim of the article stands on its page once", () => {
  const shown = page?.data.prose.uses.filter(({ name }) => name === "Claim").map(({ attributes }) => attributes["id"]);
  expect([...(shown ?? [])].sort()).toEqual(claims.map(({ id }) => id).sort());
});

test("the summary counts the findings as they are", () => {
  const count = (finding: string): number => claims.filter(({ data }) => data.finding === finding).length;
  const words = page === undefined ? "" : plainText(page.data.summary, () => "#");
  expect([count("not-supported"), count("a-judgement")]).toEqual([3, 2]);
  expect(words).toContain("Three are not supported by what we read, and two are judgements");
  expect(count("supported") + count("supported-but-compressed") + count("partly-supported")).toBe(claims.length - 5);
});
