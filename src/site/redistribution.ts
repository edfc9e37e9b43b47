/**
 * What may be given out again as a file. A source marked as not for redistribution takes its tables with
 * it; a figure that this site works out from it is the site's own.
 */

import { sourceAddress } from "#catalogue/addresses.ts";
import type { Source } from "#lib/figures/source.ts";
import { getCatalogue, href } from "./catalogue.ts";
import { showText } from "./number-view.ts";

/** A source whose tables are not given out. */
export interface Withheld {
  readonly id: string;
  /** A whole sentence of the editors. */
  readonly why: string;
  /** Where the numbers are: the document itself, or our page on it if it has no address. */
  readonly where: string;
}

/** What forbids it for a source; `undefined` when nothing does. */
export function findWithheld(id: string): Withheld | undefined {
  const source = getCatalogue().sources.get(id);
  return source && withheldOf(source);
}

function withheldOf({ id, redistribution, redistributionNote, url }: Source): Withheld | undefined {
  if (redistribution !== "not-allowed" || redistributionNote === undefined) return undefined;
  return { id, why: showText(redistributionNote), where: url ?? href(sourceAddress(id)) };
}

/** Every source whose tables are not given out, by id. */
export function allWithheld(): readonly Withheld[] {
  return [...getCatalogue().sources.values()]
    .flatMap((source) => withheldOf(source) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
