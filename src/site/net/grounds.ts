/** What the net holds pages against, and the few words that all its parts share. */

import { findLooseNumbers, type LooseNumber } from "#lib/figures/loose-numbers.ts";
import type { Authored } from "./authored.ts";
import type { Head } from "./heads.ts";

export interface Grounds {
  readonly authored: Authored;
  readonly heads: ReadonlyMap<string, Head>;
  /** Which entry the page behind a link is about. */
  readonly owners: ReadonlyMap<string, string>;
  /** The name of the site, which ends every title. */
  readonly siteTitle: string;
  readonly tagline: string;
  /** Proper names that hold a number. */
  readonly names: readonly string[];
  /** Kept from page to page: headers and footers are the same on all. */
  readonly seen: Map<string, readonly LooseNumber[]>;
}

/** The grounds for one page. */
export interface PageGrounds {
  /** Without the base path. */
  readonly address: string;
  readonly grounds: Grounds;
}

/** Any digit, in any script, and signs such as ½. */
export const numeral = /[\p{Nd}\p{No}\p{Nl}]/u;

/** The loose numbers of a text, found once. */
export function looseIn(text: string, { seen, names }: Grounds): readonly LooseNumber[] {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const found = findLooseNumbers(text, names);
  seen.set(text, found);
  return found;
}

/** The beginning of a long text, for a message. */
export function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}
