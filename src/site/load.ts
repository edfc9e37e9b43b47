/** Reads and checks a site's content for the build and for `dev`. */

import { type Built, buildCatalogue } from "#catalogue/build-catalogue.ts";
import { readContent } from "#reader/read-content.ts";
import { frozenFolder, listFrozenModels } from "./frozen/frozen-models.ts";
import type { Settings } from "./settings.ts";

export interface Loaded extends Built {
  readonly texts: ReadonlyMap<string, string>;
}

export function loadSite({ root, contentFolder, config }: Settings, { drafts }: { readonly drafts: boolean }): Loaded {
  const content = readContent({ folder: contentFolder, root });
  const frozenModels = listFrozenModels(frozenFolder(contentFolder));
  return { ...buildCatalogue(content, { ...config, drafts, frozenModels }), texts: content.texts };
}
