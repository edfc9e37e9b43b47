import { describe, expect, test } from "vitest";
import { textWidth, wrapText } from "#drawing/metrics.ts";
import { boldWidths, regularWidths } from "#drawing/metrics-table.ts";

const em = (text: string, weight: "normal" | "bold" = "normal"): number => textWidth(text, { size: 1000, weight });

describe("textWidth", () => {
  // The widths that Adobe published for Helvetica, in thousandths of the size.
  test.each([
    ["0", 556, 556],
    ["%", 889, 889],
    ["A", 667, 722],
    ["W", 944, 944],
    ["i", 222, 278],
    ["m", 833, 889],
    [" ", 278, 278],
    ["\u00a0", 278, 278],
    ["£", 556, 556],
    ["€", 556, 556],
    ["–", 556, 556],
    ["—", 1000, 1000],
    ["−", 584, 584],
    ["’", 222, 278],
    ["“", 333, 500],
    ["…", 1000, 1000],
    ["·", 278, 278],
    ["×", 584, 584],
    ["ü", 556, 611],
    ["Ø", 778, 778],
  ])("%s", (character, regular, bold) => {
    // Helvetica counts thousandths, the table 2048ths: the same widths, rounded twice.
    const rounding = 1;
    expect(Math.abs(em(character) - regular)).toBeLessThan(rounding);
    expect(Math.abs(em(character, "bold") - bold)).toBeLessThan(rounding);
  });

  test("adds up characters and grows with the size", () => {
    expect(textWidth("2.5%", { size: 12, weight: "normal" })).toBeCloseTo(27.35, 2);
    expect(textWidth("2.5%", { size: 24, weight: "normal" })).toBe(
      2 * textWidth("2.5%", { size: 12, weight: "normal" }),
    );
  });

  test("counts an unknown character as wide as a W", () => {
    expect(em("漢")).toBe(em("W"));
    expect(em("漢", "bold")).toBe(em("W", "bold"));
  });

  test.each([
    ["regular", regularWidths],
    ["bold", boldWidths],
  ])("has each %s character once, and all of ASCII and Latin-1", (_name, table) => {
    const characters = table.flatMap(([, text]) => [...text]);
    expect(new Set(characters).size).toBe(characters.length);
    const codes = [...range(0x20, 0x7e), ...range(0xa0, 0xff)].filter((code) => code !== 0xad);
    expect(codes.map((code) => String.fromCodePoint(code)).filter((one) => !characters.includes(one))).toEqual([]);
  });
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

describe("wrapText", () => {
  const font = { size: 12, weight: "normal" } as const;
  test.each([
    ["short", 100, ["short"]],
    ["one two three", 45, ["one two", "three"]],
    ["incomprehensibilities are long", 40, ["incomprehensibilities", "are", "long"]],
    ["kept\u00a0together here", 40, ["kept\u00a0together", "here"]],
  ])("%s in %d", (text, width, lines) => {
    expect(wrapText(text, width, font)).toEqual(lines);
  });
});
