/** Numbers that somebody may have typed into a link. */

import { tidyText } from "./number-lever.ts";

export interface NumberText {
  readonly value: number;
  /** False if it was understood, but is not how a link writes a number. */
  readonly isPlain: boolean;
}

/**
 * Reads a number that somebody may have typed; `undefined` if it is none.
 *
 * @example
 * parseNumberText("3.5") // { value: 3.5, isPlain: true }
 * parseNumberText("3,5%") // { value: 3.5, isPlain: false }
 */
export function parseNumberText(text: string): NumberText | undefined {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text), isPlain: true };
  const tidy = tidyText(text).replace(/%$/, "").trim();
  const dotted = /^[^.,]*,[^.,]*$/.test(tidy) ? tidy.replace(",", ".") : tidy;
  if (/^[-+]?infinity$/.test(dotted)) {
    return { value: dotted.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, isPlain: false };
  }
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/.test(dotted)) return undefined;
  return { value: Number(dotted), isPlain: false };
}
