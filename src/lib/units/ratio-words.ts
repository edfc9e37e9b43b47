/** How one amount stands to another, which was named before, in words that promise no more than two figures. */

import { groupThousands, roundText } from "./round.ts";

/** Our choice: nearer than this share of it, a part is called by its name. */
const near = 0.04;

const parts = ["half", "a third", "a quarter", "a fifth", "a sixth", "a seventh", "an eighth", "a ninth", "a tenth"];

/**
 * `ratio` is above zero.
 *
 * @example
 * ratioWords(2.04) // "about 2 times that"
 * ratioWords(0.49) // "about half of that"
 * ratioWords(0.37) // "about 37% of that"
 */
export function ratioWords(ratio: number): string {
  if (ratio >= 0.95 && ratio <= 1.05) return "about the same";
  if (ratio > 1) return `about ${groupThousands(twoFigures(ratio))} times that`;
  const part = parts.find((_, index) => Math.abs(ratio * (index + 2) - 1) < near);
  if (part !== undefined) return `about ${part} of that`;
  if (ratio < 0.01) return "less than a hundredth of that";
  return `about ${roundText(ratio * 100, 0)}% of that`;
}

/** "1.4", "2", "15", "120". */
function twoFigures(ratio: number): string {
  if (ratio < 9.95) return roundText(ratio, 1).replace(/\.0$/, "");
  let unit = 1;
  while (ratio / unit >= 100) unit *= 10;
  return String(Number(roundText(ratio / unit, 0)) * unit);
}
