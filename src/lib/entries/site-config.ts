/** What a site is called, where it stands, and the few choices that its editors make in one file. */

export interface SiteConfig {
  readonly title: string;
  /** A few words under the title. */
  readonly tagline: string;
  /** One or two sentences for the home page and for search engines. */
  readonly description: string;
  /** The address of the site without a path: `https://example.org`. */
  readonly url: string;
  /** The path the site stands below: `/` or `/sub/`. */
  readonly base: string;
  /** BCP 47, for `<html lang>`. */
  readonly language: string;
  /** Who publishes it, for bylines and feeds. */
  readonly publisher: string;
  /** How to reach the editors: a web or mail address. */
  readonly contact: string;
  /** The licence of the texts. */
  readonly licence: { readonly name: string; readonly url: string };
  /** Proper names that hold a number, which text may use freely. */
  readonly names: readonly string[];
  /** Words that take a side, which only a quotation may hold; an asterisk at the end stands for any ending. */
  readonly loadedWords?: readonly string[] | undefined;
  /** Letters that stand for a name and that every reader knows; all others are spelled out. Without it none need be. */
  readonly knownAcronyms?: readonly string[] | undefined;
  /** The headings under which the two sides of a contested question stand. */
  readonly twoSides?: readonly [string, string] | undefined;
  /** From whose standpoints claims are made, by id, in the order of the list of claims: every side that a reader may come from. */
  readonly standpoints?: Readonly<Record<string, string>> | undefined;
  /** The home page: its question, the chart that answers it and the topic it leads to. */
  readonly home: { readonly question: string; readonly topic: string; readonly chart: string };
}
