/** What a link said that could not be taken as it stood, and what was taken in its place, as data. */

export type RepairField = "link" | "share" | "by" | "shape" | "baseline" | "prices" | "growth" | "pay" | "m";

export interface Repair {
  readonly field: RepairField;
  /** What stood in the link, cut to 40 characters. It is text from outside: a page must escape it. */
  readonly seen: string;
  /** What is used, as a link would write it, and so never text from outside; empty if nothing comes in its place. */
  readonly used: string;
  readonly reason: RepairReason;
}

export type RepairReason =
  | NumberFault
  /** Understood, but not as a link is written: "3,5%" for "3.5". */
  | "spelling"
  | "empty"
  | "not-a-year"
  /** A year of the other kind: "2035" where years are "2035-36". */
  | "other-kind-of-year"
  | "no-such-year"
  | "unknown-choice"
  | "twice"
  | "unknown-name"
  | "more-unknown-names"
  | "bad-escape"
  | "escaped-twice"
  | "too-long"
  | "unknown-payer"
  | "payer-twice"
  | "second-rest"
  | "cannot-take-rest"
  | "pays-nothing"
  | "no-model"
  | "unknown-model";

export type NumberFault = "not-a-number" | "below" | "above" | "between-steps";

/** Our choice: enough to recognise what was typed, too little to fill a page. */
export const seenLength = 40;

/** Text from outside as it may be shown: cut, and without signs that are invisible or turn text about. */
export function seenText(text: string): string {
  if (text.length <= seenLength && /^[ -~]*$/.test(text)) return text;
  // Twice the length in code units holds that many characters; the rest is never looked at.
  const characters = [...text.slice(0, 2 * seenLength + 2)];
  const cut = characters.length > seenLength ? [...characters.slice(0, seenLength - 1), "…"] : characters;
  return cut.join("").replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
