/** Small words of descriptions. */

const counts = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A count in a sentence: words up to nine, digits from 10. */
export function countWord(count: number): string {
  return counts[count] ?? String(count);
}

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** "second", "21st". */
export function ordinalWord(count: number): string {
  const word = ordinals[count - 1];
  if (word !== undefined) return word;
  const teen = count % 100 >= 11 && count % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${ending}`;
}

export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1] ?? ""}`;
}

/** A label in a sentence, which it does not fit grammatically. */
export function quoted(label: string): string {
  return `“${label}”`;
}
