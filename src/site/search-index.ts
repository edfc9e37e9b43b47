/** Makes the full-text index of the pages that ask for it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";

/**
 * Indexes the pages that hold `data-pagefind-body`, in the order given, and writes `pagefind/` into the
 * folder. Addresses in the index carry no base path: the search page adds it.
 *
 * @throws {Error} with Pagefind's own words if it fails.
 */
export async function writeSearchIndex({
  folder,
  files,
  language,
}: {
  folder: string;
  files: readonly string[];
  /** The site's language as in `<html lang>`: `en-GB`. Its first part chooses how words are stemmed. */
  language: string;
}): Promise<number> {
  const { index, errors } = await createIndex({
    includeCharacters: "%£$€.,",
    forceLanguage: language.split("-")[0] ?? language,
  });
  if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join(" ")}`);
  let count = 0;
  for (const file of files) {
    if (!file.endsWith(".html")) continue;
    const content = readFileSync(join(folder, file), "utf8");
    if (!content.includes("data-pagefind-body")) continue;
    const added = await index.addHTMLFile({ url: `/${file.replace(/index\.html$/, "")}`, content });
    if (added.errors.length > 0) throw new Error(`${file} could not be indexed: ${added.errors.join(" ")}`);
    count++;
  }
  const written = await index.writeFiles({ outputPath: join(folder, "pagefind") });
  await close();
  if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join(" ")}`);
  return count;
}
