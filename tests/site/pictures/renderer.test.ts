import { describe, expect, test } from "vitest";
import { fontFamily } from "#drawing/metrics.ts";
import { rendererVersion, renderPng } from "#site/pictures/renderer.ts";
import { pngSize } from "../../support/png-size.ts";

const svg = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100" font-family="${fontFamily}"><rect width="300" height="100" fill="#fff"/><text x="10" y="60" font-size="40">${text}</text></svg>`;

describe("a picture from an SVG", () => {
  test.each([
    [1, { width: 300, height: 100 }],
    [2, { width: 600, height: 200 }],
  ])("is a PNG, %d times as large", (scale, size) => {
    expect(pngSize(renderPng(svg("A"), scale))).toEqual(size);
  });

  test("holds its text, in the font that the project ships", () => {
    const [empty, letters, others] = ["", "£30bn – 3.5%", "£31bn – 3.5%"].map((text) => renderPng(svg(text), 1));
    expect(letters?.equals(empty ?? Buffer.of())).toBe(false);
    expect(letters?.equals(others ?? Buffer.of())).toBe(false);
  });

  test("has a glyph for every letter that texts are measured with", () => {
    const missing = renderPng(svg("\u{10ffff}"), 1);
    const signs = "£€$%–—−’‘“”…·×½⅓éçñøłşŢžÅß";
    expect([...signs].filter((sign) => renderPng(svg(sign), 1).equals(missing))).toEqual([]);
  });

  test("comes out the same each time", () => {
    expect(renderPng(svg("A"), 2).equals(renderPng(svg("A"), 2))).toBe(true);
    expect(rendererVersion()).toBe(rendererVersion());
  });
});
