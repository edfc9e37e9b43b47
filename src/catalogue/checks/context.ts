/** What every check gets, and the form of a check. */

import type { Indexes } from "#catalogue/link.ts";
import type { Reference } from "#catalogue/reference.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Content } from "#lib/entries/content.ts";
import type { Page } from "#lib/entries/entries.ts";
import type { Located } from "#lib/entries/located.ts";

/** The house's own words, as its configuration has them. */
export interface CheckOptions {
  /** Proper names that hold a number, which text may use freely. */
  readonly names: readonly string[];
  /** BCP 47; English without it. */
  readonly language?: string | undefined;
  /** Words that take a side. */
  readonly loadedWords?: readonly string[] | undefined;
  /** The headings of the two sides of a contested question. */
  readonly twoSides?: readonly [string, string] | undefined;
  /** From whose standpoints claims are made, by id. */
  readonly standpoints?: Readonly<Record<string, string>> | undefined;
  /** Letters that every reader knows. */
  readonly knownAcronyms?: readonly string[] | undefined;
}

export interface CheckContext {
  readonly content: Content;
  readonly indexes: Indexes;
  readonly references: readonly Reference[];
  /** Ids that are there but could not be linked: not a second mistake. */
  readonly broken: ReadonlySet<string>;
  readonly options: CheckOptions;
}

export type Check = (context: CheckContext) => readonly Diagnostic[];

/** The pages of prose, whatever their kind. */
export function pagesOf(content: Content): readonly Located<Page>[] {
  return [...content.events, ...content.explainers, ...content.claims, ...content.scenarios, ...content.about];
}

/** Every entry that has texts for readers. */
export function everyEntry(content: Content): readonly Located<unknown>[] {
  return [
    ...content.measures,
    ...content.sources,
    ...content.figures,
    ...content.series,
    ...content.derived,
    ...content.places,
    ...content.topics,
    ...content.glossary,
    ...content.charts,
    ...content.levers,
    ...content.corrections,
    ...content.costings,
    ...content.profiles,
    ...pagesOf(content),
  ];
}
