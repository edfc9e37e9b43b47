/** What somebody said, and what the record shows about it. */

import type { RichText } from "#lib/figures/rich-text.ts";
import type { Page } from "./entries.ts";

export const claimKinds = ["checkable", "forecast", "judgement"] as const;

export type ClaimKind = (typeof claimKinds)[number];

export const claimFindings = [
  "supported",
  "supported-but-compressed",
  "partly-supported",
  "not-supported",
  "no-evidence-found",
  "a-judgement",
] as const;

export type ClaimFinding = (typeof claimFindings)[number];

/** What the finding rests on: a number, or a document. */
export interface Evidence {
  /** A figure or cell. */
  readonly figure?: string | undefined;
  readonly source?: string | undefined;
  readonly locator?: string | undefined;
  readonly shows: RichText;
}

export interface Claim extends Page {
  readonly by: {
    readonly people?: readonly string[] | undefined;
    /** The document in which the claim is made. */
    readonly source: string;
    readonly locator?: string | undefined;
  };
  /** A day, a month or a year. */
  readonly saidOn: string;
  /** An id of the site's configuration. */
  readonly standpoint?: string | undefined;
  readonly where?: string | undefined;
  /** The exact words; absent exactly when there is a paraphrase. */
  readonly words?: string | undefined;
  readonly paraphrase?: RichText | undefined;
  /** What is being claimed, in plain words. */
  readonly claim: RichText;
  readonly kind: ClaimKind;
  readonly finding: ClaimFinding;
  readonly why: RichText;
  readonly evidence: readonly Evidence[];
  /** The day of the finding. */
  readonly found: string;
  /** Other claims that say nearly the same. */
  readonly alsoSaid?: readonly string[] | undefined;
  /** The events whose pages list it. */
  readonly events?: readonly string[] | undefined;
}

/** The finding in words, as it stands in a line of its own. */
export const findingWords: Readonly<Record<ClaimFinding, string>> = {
  supported: "Supported",
  "supported-but-compressed": "Supported, but compressed",
  "partly-supported": "Partly supported",
  "not-supported": "Not supported",
  "no-evidence-found": "No evidence found",
  "a-judgement": "A judgement, not a matter of record",
};

/** What each finding says and does not say, for readers. */
export const findingMeaning: Readonly<Record<ClaimFinding, string>> = {
  supported: "The record shows what the claim says.",
  "supported-but-compressed": "The record shows it, but the claim leaves out something that changes the sense.",
  "partly-supported": "The record shows one part of the claim and does not show another. The page says which is which.",
  "not-supported": "The record shows something else.",
  "no-evidence-found": "We found nothing for the claim and nothing against it in what we could read.",
  "a-judgement": "People who agree on every fact can still disagree about this, so we do not rule on it.",
};

export const kindMeaning: Readonly<Record<ClaimKind, string>> = {
  checkable: "A statement that a record can confirm or contradict",
  forecast: "A statement about the future, which no record can confirm yet",
  judgement: "A view of what is good, likely or fair, which no record settles",
};
