/**
 * Finds numbers typed straight into text. Every number a reader sees must be a figure, so that it has
 * a source; what is free of the rule is listed here and in `number-words.ts`, and nowhere else.
 */

import { mayHoldNumber, measuringWords } from "./number-words.ts";

export interface LooseNumber {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const year = "(?:1[89]|20|21)\\d{2}";
const day = "(?:[12]\\d|3[01]|0?[1-9])";

/** Quotations, addresses and dates: whatever matches is free. */
const free: readonly RegExp[] = [
  /“[^”]*”/g,
  /https?:\/\/\S+|\S+@\S+\.\S+/g,
  new RegExp(`(?<![\\p{Sc}\\d.,])\\b${day}(?:(?:\\s?[–-]\\s?| and | to )${day})?\\s${month}(?:\\s${year})?\\b`, "gu"),
  new RegExp(`\\b${month}(?:\\s(?:and|to|or)\\s${month})?\\s${year}\\b(?![.,]?\\d)`, "g"),
  /(?<![\p{Sc}\d.,])\b\d{4}-\d{2}-\d{2}\b/gu,
  new RegExp(`(?<!\\p{Sc})\\b(?:mid-)?${year}s\\b`, "gu"),
  // "A 5th of" is a fraction and not a place in a row.
  /(?<!\b(?:a|one)\s)\b\d+(?:st|nd|rd|th)\b/g,
];

/** Free unless what follows is counted in it: "2024-25" but not "1900-2000 people". */
const yearSpan = new RegExp(`(?<![\\p{Sc}\\d.,])\\b${year}[–/-](?:\\d{2}|${year})\\b(?![.,]?\\d)`, "gu");

/** Words that lead to a year and hardly ever to an amount. */
const time =
  "in|since|by|until|till|before|after|during|early|late|mid|years?|spring|summer|autumn|winter|quarter|fiscal|calendar|financial|end|start|beginning";
/** A round number is an amount more often than not, so it needs a word that can only lead to a year. */
const afterSpan = /(?:\(|\b(?:from|between)\s(?:\S+\s(?:to|and)\s)?)$/iu;
const afterTime = new RegExp(`\\b(?:${time})(?:\\sof)?\\s$`, "iu");

const unit =
  "per\\s?cent|percent|percentage|points?|bn|mn|tn|m|k|p|billion|million|thousand|hundred|trillion|pounds?|dollars?|euros?|pence|times|fold|strong|people|personnel|troops|men|women|of (?:them|these|those)|jobs|staff|workers|homes|households|tonnes?|tons?|miles?|km|kg|hours?|days?|weeks?|months?|years?";
const measureAfter = new RegExp(`^(?:\\s?[%％]|[\\s-]?(?:${unit})\\b)`, "iu");

/** "2000 ships", unless it is a verb or a thing that years have: "2025 prices", "2030 has". */
const thingsAfter = /^\s([a-z]{2,}s)\b/;
const ofYears = new Set(
  "was has is its this as us plus less does prices terms figures levels plans targets estimates forecasts elections budgets tables accounts values rates results commitments pledges promises means shows says rises falls sees brings".split(
    " ",
  ),
);

const digits =
  /[\p{Sc}]?\s?[\p{Nd}\p{No}\p{Nl}](?:[\p{Nd}\p{No},.]*[\p{Nd}\p{No}])?(?:\s?[%％]|[\s-]per[\s-]?cent\b|(?:bn|tn|mn|m|k|p)\b|[\s-](?:thousand|million|billion|trillion)\b)?/gu;

/**
 * Lists the loose numbers of a text in order.
 *
 * `names` are proper names that hold a number, such as the title of a treaty's article.
 *
 * @example
 * findLooseNumbers("It rose by 3% in 2025.", []) // [{ offset: 11, length: 2, text: "3%" }]
 */
export function findLooseNumbers(text: string, names: readonly string[]): readonly LooseNumber[] {
  if (!mayHoldNumber.test(text)) return [];
  const masked = mask(text, names);
  const found: LooseNumber[] = [];
  for (const match of masked.matchAll(digits)) {
    const lead = match[0].length - match[0].trimStart().length;
    const token = match[0].slice(lead);
    const offset = match.index + lead;
    if (isYear(token, masked.slice(0, offset), masked.slice(offset + token.length))) continue;
    found.push({ offset, length: token.length, text: text.slice(offset, offset + token.length) });
  }
  for (const pattern of measuringWords) {
    for (const match of masked.matchAll(pattern)) {
      const span = { offset: match.index, length: match[0].length };
      if (!found.some((other) => overlaps(other, span))) found.push({ ...span, text: match[0] });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function isYear(token: string, before: string, after: string): boolean {
  if (!new RegExp(`^${year}$`).test(token) || measureAfter.test(after) || /^\p{L}/u.test(after)) return false;
  const thing = thingsAfter.exec(after)?.[1];
  const counts = thing !== undefined && !ofYears.has(thing);
  if (token.endsWith("00")) return !counts && (afterTime.test(before) || afterSpan.test(before));
  return !counts || afterTime.test(before);
}

function overlaps(a: { offset: number; length: number }, b: { offset: number; length: number }): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

/** Blanks out what is free with letters of no meaning, so that offsets stay. */
function mask(text: string, names: readonly string[]): string {
  const blank = (found: string): string => "x".repeat(found.length);
  let masked = text;
  for (const name of names) {
    const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    masked = masked.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}]|[.,]\\p{N}|\\s?[%％])`, "gu"),
      blank,
    );
  }
  for (const pattern of free) masked = masked.replace(pattern, blank);
  return masked.replace(yearSpan, (found: string, offset: number) =>
    measureAfter.test(masked.slice(offset + found.length)) ? found : blank(found),
  );
}
