/** How many of a kind, as the line "How we know" says it and as the net expects it. */

import { readAsBrief } from "#lib/figures/source.ts";

/**
 * `mark` is a figure's standing or how a document was read.
 *
 * @example
 * countWords(1, "target") // "1 target"
 * countWords(3, "copy") // "3 in copies"
 */
export function countWords(count: number, mark: string): string {
  const brief = Object.entries(readAsBrief).find(([kind]) => kind === mark)?.[1];
  if (brief !== undefined) return `${count} ${count === 1 ? brief.one : brief.many}`;
  return `${count} ${mark}${count === 1 ? "" : "s"}`;
}
