/** The site's own content, read and linked once for the tests of this folder. */

import { join } from "node:path";
import { buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { Catalogue } from "#catalogue/catalogue.ts";
import type { Content } from "#lib/entries/content.ts";
import { readContent } from "#reader/read-content.ts";
import config from "../../site.config.ts";

const root = join(import.meta.dirname, "../..");

let kept: { content: Content; catalogue: Catalogue } | undefined;

/** @throws if the content does not pass `check`, which names what is wrong. */
export function readRealContent(): { content: Content; catalogue: Catalogue } {
  if (kept !== undefined) return kept;
  const content = readContent({ folder: join(root, "src/content"), root });
  const { catalogue, findings } = buildCatalogue(content, { ...config, drafts: false });
  if (catalogue === undefined) throw new Error(`The content has ${findings.length} findings; run "npm run check".`);
  kept = { content, catalogue };
  return kept;
}
