/** What of a reader's question is worth looking for: the small words that every page has say nothing. */

const small = new Set(
  (
    "a about all an and any are as at be been but by can could did do does for from had has have how i if in into is it its " +
    "many me much must of on or our should so than that the their them there these they this those to was we were what " +
    "when where which who whom whose why will with would you your"
  ).split(" "),
);

/**
 * The words without the small ones, or all of them where there are no others.
 *
 * @example
 * queryWords("How many pounds is 3.5 per cent?") // "pounds 3.5%"
 */
export function queryWords(text: string): string {
  const words = text
    .replace(/(\d)\s*(?:per\s?cent|percent)(?![\p{L}\p{N}])/giu, "$1%")
    .replace(/[?!…]+/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !small.has(word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")));
  return (telling.length > 0 ? telling : words).join(" ");
}
