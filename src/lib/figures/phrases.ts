/**
 * Finds phrases in sentences as a reader would: capitals, hyphens, the kind of apostrophe, possessives
 * and simple plurals make no difference, so that an editor need not list every form.
 */

/**
 * A text as words that can be compared, one space between them.
 *
 * @example
 * plainWords("The ministry’s day-to-day budgets") // "the ministry day to day budget"
 */
export function plainWords(text: string): string {
  const lower = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’‘ʼ`´]s?(?![\p{L}\p{N}])/gu, "")
    .replace(/['’‘ʼ`´]/gu, "");
  return (lower.match(/[\p{L}\p{N}#]+/gu) ?? []).map(singular).join(" ");
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** A phrase of somebody found in a sentence, as it was listed. */
export interface FoundPhrase {
  readonly owner: string;
  readonly phrase: string;
}

/** A phrase that can be looked for in sentences that `plainWords` made. */
export interface ListedPhrase extends FoundPhrase {
  readonly plain: string;
}

/**
 * The listed phrases that stand in a sentence. A phrase that is part of a longer one that stands there is
 * not found: "core budget" names the core budget and not a budget.
 */
export function phrasesIn(sentence: string, listed: readonly ListedPhrase[]): readonly FoundPhrase[] {
  const there = listed.filter(({ plain }) => plain !== "" && holdsWords(sentence, plain));
  return there.filter(({ plain }) => !there.some((other) => other.plain !== plain && holdsWords(other.plain, plain)));
}

function holdsWords(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${part} `);
}
