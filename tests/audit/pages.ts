/** The pages of a finished site, and some of each kind. */

import { join } from "node:path";
import { listFiles } from "../../src/reader/files.ts";

export interface BuiltPage {
  /** As a link would name it, without the base path: `events/`. */
  readonly address: string;
  readonly file: string;
}

export function pagesIn(folder: string): readonly BuiltPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ address: file.replace(/(^|\/)index\.html$/, "$1"), file: join(folder, file) }));
}

/** The first `most` pages of each kind, in the order of their addresses. */
export function someOfEachKind(pages: readonly BuiltPage[], most: number): readonly BuiltPage[] {
  const seen = new Map<string, number>();
  return pages.filter(({ address }) => {
    const parts = address.split("/").filter((part) => part !== "");
    const kind = parts.length < 2 ? address : `${parts[0]}/${parts.length}`;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return count <= most;
  });
}
