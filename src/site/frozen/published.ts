/** The files of kept models as the site publishes them. */

import { getShared } from "#site/shared-state.ts";
import { type FrozenFile, listFrozenModels, readFrozenFile } from "./frozen-models.ts";

/** One path for each kept model. */
export function frozenPaths(): { params: { model: string } }[] {
  const { frozen } = getShared();
  return frozen === undefined ? [] : listFrozenModels(frozen).map((model) => ({ params: { model: String(model) } }));
}

/** @throws {Error} if there is no such model. */
export function frozenResponse(model: string | undefined, file: FrozenFile): Response {
  const { frozen } = getShared();
  if (frozen === undefined || model === undefined) throw new Error(`There is no kept model "${model}".`);
  const type = file === "model.js" ? "text/javascript" : "application/json";
  return new Response(readFrozenFile(frozen, Number(model), file), {
    headers: { "content-type": `${type}; charset=utf-8` },
  });
}
