import { describe, expect, test } from "vitest";
import {
  darkPalette,
  lightPalette,
  type Palette,
  pagePalette,
  paletteProperties,
  seriesColour,
} from "#drawing/palette.ts";

/** The contrast of two colours `#rrggbb` as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each<[string, Palette]>([
  ["light", lightPalette],
  ["dark", darkPalette],
])("the %s palette", (_name, palette) => {
  test("has 3:1 on its paper for all that is drawn to be seen", () => {
    const faint = [palette.rest, palette.rule, ...palette.series].filter(
      (colour) => contrast(colour, palette.paper) < 3,
    );
    expect(faint).toEqual([]);
  });

  test("has 4.5:1 on its paper for all that text is written in", () => {
    const faint = [palette.ink, palette.muted, ...palette.series].filter(
      (colour) => contrast(colour, palette.paper) < 4.5,
    );
    expect(faint).toEqual([]);
  });

  test("keeps the accent apart from its band and from the rest", () => {
    expect(contrast(palette.series[0], palette.band)).toBeGreaterThan(3);
    expect(contrast(palette.ink, palette.band)).toBeGreaterThan(4.5);
    expect(palette.rest).not.toBe(palette.series[0]);
  });
});

describe("paletteProperties", () => {
  test("names exactly the custom properties that pages use", () => {
    const used = Object.values(paletteProperties(pagePalette)).map((value) => value.slice(4, -1));
    expect(used).toEqual(Object.keys(paletteProperties(pagePalette)));
  });
});

describe("seriesColour", () => {
  test("begins again after the fifth", () => {
    expect(seriesColour(pagePalette, 5)).toBe("var(--chart-1)");
    expect(seriesColour(pagePalette, 4)).toBe("var(--chart-5)");
  });
});
