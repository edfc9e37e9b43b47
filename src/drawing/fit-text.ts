/** Text that must fit a box: it wraps, then shrinks, and is never cut off within a sentence. */

import { type Font, type FontWeight, textWidth, wrapText } from "./metrics.ts";
import { DrawingError } from "./svg-text.ts";

export interface Box {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export interface TextStyle {
  readonly weight: FontWeight;
  /** In pixels; the text is tried at each whole size from the largest to the smallest. */
  readonly largest: number;
  readonly smallest: number;
  /** From one line to the next, as a multiple of the size. */
  readonly leading: number;
}

export interface FittedText {
  readonly font: Font;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  /** Of all lines together. */
  readonly height: number;
}

/** The text at the largest size at which it fits the box; `undefined` if it does not fit at the smallest. */
export function findFit(
  text: string,
  box: Box,
  { weight, largest, smallest, leading }: TextStyle,
): FittedText | undefined {
  for (let size = largest; size >= smallest; size--) {
    const font = { size, weight };
    const lines = wrapText(size === smallest ? breakWords(text, box.width, font) : text, box.width, font);
    const lineHeight = Math.round(size * leading);
    const height = lines.length * lineHeight;
    if (height <= box.height && lines.every((line) => textWidth(line, font) <= box.width)) {
      return { font, lines, lineHeight, height };
    }
  }
  return undefined;
}

/** @throws {DrawingError} if the text does not fit at its smallest size. */
export function fitText(text: string, box: Box, style: TextStyle): FittedText {
  const fitted = findFit(text, box, style);
  if (fitted !== undefined) return fitted;
  throw new DrawingError(
    `A text of ${[...text].length} letters does not fit ${box.width} by ${box.height} pixels at a size of ${style.smallest}, so it would be cut off: "${text}".`,
  );
}

/** As many whole sentences from the beginning as fit; `undefined` if not even the first does. */
export function findSentences(text: string, box: Box, style: TextStyle): FittedText | undefined {
  const sentences = text.split(/(?<=[.?!]["”’)]?)\s+/u);
  for (let count = sentences.length; count > 0; count--) {
    const fitted = findFit(sentences.slice(0, count).join(" "), box, style);
    if (fitted !== undefined) return fitted;
  }
  return undefined;
}

/** Puts a space into each word that is wider than a line, so that it goes on in the next. */
function breakWords(text: string, width: number, font: Font): string {
  return text
    .split(" ")
    .map((word) => (textWidth(word, font) <= width ? word : breakWord(word, width, font)))
    .join(" ");
}

function breakWord(word: string, width: number, font: Font): string {
  let [broken, line] = ["", ""];
  for (const letter of word) {
    if (line !== "" && textWidth(line + letter, font) > width) {
      broken += `${line} `;
      line = "";
    }
    line += letter;
  }
  return broken + line;
}
