/**
 * How wide a text is, without a font: the layout must come out the same on every machine, in Node
 * and in the browser.
 */

import { boldWidths, regularWidths, unitsPerEm } from "./metrics-table.ts";

export const fontFamily = "Arial, Helvetica, Arimo, sans-serif";

export type FontWeight = "normal" | "bold";

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly weight: FontWeight;
}

/** Our choice: a character outside the table counts as wide as a capital W, so that room is never too small. */
const fallbackWidth = 1933;

const widths: Readonly<Record<FontWeight, ReadonlyMap<string, number>>> = {
  normal: toMap(regularWidths),
  bold: toMap(boldWidths),
};

function toMap(table: typeof regularWidths): ReadonlyMap<string, number> {
  return new Map(
    table.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
  );
}

/** The width of one line of text in pixels. Kerning is not counted; it only makes text narrower. */
export function textWidth(text: string, { size, weight }: Font): number {
  let units = 0;
  for (const character of text) units += widths[weight].get(character) ?? fallbackWidth;
  return (units * size) / unitsPerEm;
}

/** Breaks a text at its spaces into lines of at most `width` pixels; a longer word keeps a line of its own. */
export function wrapText(text: string, width: number, font: Font): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, font) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
