/**
 * The text of an MDX file as data: a tree to render, and flat lists for the checks. The reader makes
 * it once; nothing ever runs it.
 */

import type { Root } from "hast";
import type { Location } from "#lib/diagnostics/diagnostic.ts";

/** A stretch of text as it stands in the file, so that an entity counts as what was typed. */
export interface TextRun {
  /** The source between the run's first and last character, entities not decoded. */
  readonly raw: string;
  /** What a reader sees. */
  readonly text: string;
  readonly location: Location;
  /** Where a character of `raw` stands. */
  locate(offset: number, length: number): Location;
  readonly context: TextContext;
  /** Runs with the same number follow each other in one sentence, with nothing shown between them. */
  readonly stretch: number;
  /** Set when the run stands inside `<Literal reason>`. */
  readonly literal?: string | undefined;
}

/** Quotations and code are free of the rule on numbers. */
export type TextContext = "text" | "heading" | "cell" | "quotation" | "code" | "address";

/** One use of a component. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly location: Location;
  /** The value of an attribute, or its name when it has none, or the tag when it is not there. */
  attribute(name: string): Location;
  /** Which table of the page it stands in, counting from 1. */
  readonly table?: number | undefined;
  /** The text that stands right before and right after it in the sentence. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export interface Heading {
  readonly depth: number;
  /** Without figures, so that the anchor does not change with a value. */
  readonly anchor: string;
  readonly text: string;
  readonly location: Location;
}

/** A link in the text. */
export interface Link {
  readonly url: string;
  readonly location: Location;
}

export interface Prose {
  readonly tree: Root;
  readonly runs: readonly TextRun[];
  readonly uses: readonly ComponentUse[];
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly words: number;
}
