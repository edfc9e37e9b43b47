/** What the head of a page says in short, for lists of search results and cards. */

/** Our choice, since engines cut what is longer. */
const longest = 160;

/**
 * A description of at most 160 characters: whole sentences if one fits, else whole words and an ellipsis.
 *
 * @example shortDescription("It is short.") // "It is short."
 */
export function shortDescription(text: string): string {
  if (text.length <= longest) return text;
  // A point within a number ends no sentence.
  const sentences = text.split(/(?<=[.?!]["”’)]?)\s+/u);
  let short = "";
  for (const sentence of sentences) {
    const longer = short === "" ? sentence : `${short} ${sentence}`;
    if (longer.length > longest) break;
    short = longer;
  }
  // A first sentence of a few words says less than a part of the second.
  if (short.length >= 50) return short;
  const cut = text.slice(0, longest - 1);
  return `${cut
    .slice(0, cut.lastIndexOf(" "))
    .replace(/[,;:–-]$/, "")
    .trimEnd()}…`;
}
