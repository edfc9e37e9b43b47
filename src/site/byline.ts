/** Who stands behind a page, as its head, its citation and machines are told. */

import { joinWords } from "#lib/charts/words.ts";
import type { Page } from "#lib/entries/entries.ts";
import { getConfig } from "./catalogue.ts";

/** Those who wrote the page; the publisher where nobody is named. */
export function bylineOf({ authors }: Pick<Page, "authors">): string {
  return authors === undefined ? getConfig().publisher : joinWords(authors);
}
