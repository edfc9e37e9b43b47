import { describe, expect, test } from "vitest";
import { slug } from "#lib/entries/slug.ts";

describe("slug", () => {
  test.each([
    ["What he asked for", "what-he-asked-for"],
    ["  Who pays?  ", "who-pays"],
    ["Café & “crème brûlée”", "cafe-creme-brulee"],
    ["ﬁscal rules", "fiscal-rules"],
    ["C3: the plan/the price", "c3-the-plan-the-price"],
    ["防衛", "section"],
    ["", "section"],
    ["—", "section"],
  ])("of %j is %s", (text, anchor) => {
    expect(slug(text)).toBe(anchor);
  });
});
