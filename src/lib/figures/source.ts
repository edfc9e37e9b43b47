/** A source: one document, as it was read. */

import type { RichText } from "./rich-text.ts";

export const sourceKinds = [
  "speech",
  "statement",
  "statistics",
  "research",
  "press",
  "legislation",
  "opinion",
  "data-copy",
] as const;

export const readAsKinds = ["original", "copy", "press-report", "notes"] as const;

/** Whether a source's tables may be given out again as files. */
export const redistributions = ["allowed", "not-allowed"] as const;

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: (typeof sourceKinds)[number];
  /** Absent exactly when `urlMissing` says why. */
  readonly url?: string | undefined;
  readonly urlMissing?: string | undefined;
  /** `2026-03-03`, `2026-03`, `2026` or `unknown`. */
  readonly datePublished: string;
  readonly dateAccessed: string;
  readonly licence: string;
  /** Absent where nothing is known to forbid it; the licence is then given as the source states it. */
  readonly redistribution?: (typeof redistributions)[number] | undefined;
  /** Always there with `not-allowed`: what forbids it, as a whole sentence. */
  readonly redistributionNote?: RichText | undefined;
  readonly publication?: string | undefined;
  readonly edition?: string | undefined;
  readonly readAs: (typeof readAsKinds)[number];
  readonly readAt?: string | undefined;
  readonly archiveUrl?: string | undefined;
  readonly note?: RichText | undefined;
}

/** The same after a count of documents read: "3 in the original". */
export const readAsBrief: Readonly<Record<Source["readAs"], { readonly one: string; readonly many: string }>> = {
  original: { one: "in the original", many: "in the original" },
  copy: { one: "in a copy", many: "in copies" },
  "press-report": { one: "in a press report", many: "in press reports" },
  notes: { one: "only in notes of it", many: "only in notes of them" },
};

/** How a document was read, for readers. */
export const readAsMeaning: Readonly<Record<Source["readAs"], string>> = {
  original: "read in the document itself",
  copy: "read in a copy of the document",
  "press-report": "read in a press report",
  notes: "known only from notes of it",
};
