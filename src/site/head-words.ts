/** What the head of a page says in short, for lists of search results and cards. */

/** Our choice, since engines cut what is longer, and write their own for what is shorter. */
const longest = 160;
const shortest = 50;

/** Words that lead on to another, which a text cannot end with. */
const leading = new Set(
  "a an the of to in on at by for from with and or but nor than that which who is are was were be as its per about under over between percentage".split(
    " ",
  ),
);

/**
 * A description of 50 to 160 characters: whole sentences if one fits, else whole words and an ellipsis. A
 * text that is too short goes on with `more`, as far as its sentences fit.
 *
 * @example shortDescription("It is short.", "And the site is about more, which is said here at length.")
 * // "It is short. And the site is about more, which is said here at length."
 */
export function shortDescription(text: string, more: string): string {
  const short = firstSentences(text);
  if (short.length < shortest && short === text) {
    const longer = firstSentences(`${text} ${more}`);
    return longer.length >= shortest ? longer : cutAtWord(`${text} ${more}`);
  }
  // A first sentence of a few words says less than a part of the second.
  return short.length >= shortest ? short : cutAtWord(text);
}

/** As many as fit; a point within a number ends none. */
function firstSentences(text: string): string {
  const sentences = text.split(/(?<=[.?!]["”’)]?)\s+/u);
  let short = "";
  for (const sentence of sentences) {
    const longer = short === "" ? sentence : `${short} ${sentence}`;
    if (longer.length > longest) break;
    short = longer;
  }
  return short;
}

/** A number may not stand last, since what it counts would be lost: "£30" of "£30 billion". */
function cutAtWord(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const words = cut.slice(0, cut.lastIndexOf(" ")).split(" ");
  while (words.length > 1 && isUnfinished(words.at(-1) ?? "")) words.pop();
  return `${words.join(" ").replace(/[,;:–-]+$/, "")}…`;
}

function isUnfinished(word: string): boolean {
  return /\p{N}|^[–—(“‘]|^$/u.test(word) || leading.has(word.toLowerCase());
}
