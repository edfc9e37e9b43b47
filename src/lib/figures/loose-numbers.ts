/**
 * Finds numbers typed straight into text. Every number a reader sees must be a figure, so that it has
 * a source; what is free of the rule is listed here and nowhere else.
 */

export interface LooseNumber {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const year = "(?:1[89]|20|21)\\d{2}";
const day = "(?:[12]\\d|3[01]|0?[1-9])";

/** Dates, spans of years, decades, ordinals, addresses and quotations: whatever matches is free. */
const free: readonly RegExp[] = [
  /“[^”]*”/g,
  /https?:\/\/\S+|\S+@\S+\.\S+/g,
  new RegExp(`\\b${day}(?:(?:\\s?[–-]\\s?| and | to )${day})?\\s${month}(?:\\s${year})?\\b`, "g"),
  new RegExp(`\\b${month}(?:\\s(?:and|to|or)\\s${month})?\\s${year}\\b`, "g"),
  /\b\d{4}-\d{2}-\d{2}\b/g,
  new RegExp(`\\b${year}[–/-](?:\\d{2}|${year})\\b(?!\\s?%)`, "g"),
  new RegExp(`\\b(?:mid-)?${year}s\\b`, "g"),
  /\b\d+(?:st|nd|rd|th)\b/g,
];

/** A year is free after a word that leads to one, after a name or a sign, or before a stop. */
const yearAfter = new RegExp(
  `(?:^|\\b(?:in|by|of|since|from|to|until|till|before|after|during|and|or|the|early|late|mid|between|through|for|until|its|year|years|around|about)\\s|[(–:,/]\\s?|\\b\\p{Lu}[\\p{L}’']*\\s)$`,
  "iu",
);
const measureAfter = /^\s?(?:%|per\s?cent|percent|percentage|points?\b|bn\b|m\b|billion|million|thousand|trillion|pounds|dollars|euros|times\b|-fold|fold)/i;

const small = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const large =
  "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?";
const word = `(?:one|${small}|${large}|hundred|half)`;
const magnitude = "(?:hundred|thousand|million|billion|trillion)";
const measure =
  "(?:per\\s?cent|percent|percentage points?|pence|pounds?|dollars?|euros?|(?:kilo)?met(?:re|er)s?|miles?|tonnes?|degrees?)";

/** Number words, where they measure. */
const measuring: readonly RegExp[] = [
  new RegExp(`\\b(?:${word}|a|an|several)(?:\\s(?:and a half))?[\\s-]${magnitude}\\b(?:[\\s-]${magnitude})*(?:\\s${measure})?`, "gi"),
  // "A percentage point" and "a pound" name the unit itself.
  new RegExp(`\\b(?:${word})(?:\\sand a half)?[\\s-]${measure}\\b`, "gi"),
  new RegExp(`\\b(?:${small}|${large}|hundred)[\\s-]?fold\\b`, "gi"),
  new RegExp(`\\b(?:${small}|${large}|a hundred)\\s(?:and a half\\s)?times\\b`, "gi"),
  new RegExp(`\\b(?:${large})\\b`, "gi"),
  new RegExp(`\\b(?:a|one|${small})[\\s-](?:half|halves|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?\\s(?:of|more|less|larger|higher|lower)\\b`, "gi"),
  /(?<!\b(?:first|second|other|latter|this|that|each|in|the)\s)\bhalf\s(?:of|the|its|their|as)\b/gi,
];

/**
 * Lists the loose numbers of a text in order.
 *
 * `names` are proper names that hold a number, such as the title of a treaty's article.
 *
 * @example
 * findLooseNumbers("It rose by 3% in 2025.", []) // [{ offset: 11, length: 2, text: "3%" }]
 */
export function findLooseNumbers(text: string, names: readonly string[]): readonly LooseNumber[] {
  const masked = mask(text, names);
  const found: LooseNumber[] = [];
  for (const match of masked.matchAll(/[£$€¥]?\s?[\p{Nd}\p{No}\p{Nl}](?:[\p{Nd}\p{No},.]*[\p{Nd}\p{No}])?(?:\s?%|(?:bn|tn|m|k|p)\b)?/gu)) {
    const lead = match[0].length - match[0].trimStart().length;
    const token = match[0].slice(lead);
    const offset = match.index + lead;
    if (isYear(token, masked.slice(0, offset), masked.slice(offset + token.length))) continue;
    found.push({ offset, length: token.length, text: text.slice(offset, offset + token.length) });
  }
  for (const pattern of measuring) {
    for (const match of masked.matchAll(pattern)) {
      const span = { offset: match.index, length: match[0].length };
      if (!found.some((other) => overlaps(other, span))) found.push({ ...span, text: match[0] });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function isYear(token: string, before: string, after: string): boolean {
  if (!new RegExp(`^${year}$`).test(token) || measureAfter.test(after)) return false;
  return yearAfter.test(before) || /^\s*(?:[.,;:)?!”’–]|$)/.test(after);
}

function overlaps(a: { offset: number; length: number }, b: { offset: number; length: number }): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

/** Blanks out what is free with letters of no meaning, so that offsets stay. */
function mask(text: string, names: readonly string[]): string {
  let masked = text;
  for (const name of names) masked = masked.replaceAll(name, (found) => "x".repeat(found.length));
  for (const pattern of free) masked = masked.replace(pattern, (found) => "x".repeat(found.length));
  return masked;
}
