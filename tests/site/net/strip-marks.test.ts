import { describe, expect, it } from "vitest";
import { stripMarks } from "#site/net/strip-marks.ts";

describe("stripMarks", () => {
  it.each([
    ["a mark", '<p data-of="number a">1</p>', "<p>1</p>"],
    [
      "all marks of an element",
      '<a class="b" data-cites="c" data-of="source c" href="#d">1</a>',
      '<a class="b" href="#d">1</a>',
    ],
    [
      "a mark at the end of a tag",
      '<time datetime="2025" data-shows="when">2025</time>',
      '<time datetime="2025">2025</time>',
    ],
    ["a mark in single quotes or none", "<p data-shows='full' data-count=list>1</p>", "<p>1</p>"],
    ["the form but not the figure", '<a data-figure="a" data-form="full">1</a>', '<a data-figure="a">1</a>'],
  ])("takes out %s", (_what, html, stripped) => {
    expect(stripMarks(html)).toBe(stripped);
  });

  it.each([
    ["text that reads like a mark", '<p>Write data-of="number a" there.</p>'],
    ["a mark within the value of another attribute", '<p title="1 > 0 data-of=x">1</p>'],
    ["longer names", '<p data-offer="a" data-showsome="b">1</p>'],
    ["scripts and styles", '<script>"<p data-of=1 >"</script><style>[data-shows="a"] b{c:d}</style>'],
  ])("leaves %s alone", (_what, html) => {
    expect(stripMarks(html)).toBe(html);
  });
});
