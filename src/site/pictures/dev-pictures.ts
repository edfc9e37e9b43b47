/** The pictures while an author writes: drawn when a browser asks for them, by the code that draws them at build. */

import { getCatalogue } from "#site/catalogue.ts";
import { allPictures } from "./all-pictures.ts";
import { renderPng } from "./renderer.ts";

export interface Picture {
  readonly mediaType: "image/svg+xml" | "image/png";
  readonly bytes: string | Buffer;
}

/** Of the content as it was last read; what was asked for once is likely asked for again. */
const kept = new WeakMap<object, ReturnType<typeof allPictures>>();

function pictures(): ReturnType<typeof allPictures> {
  const catalogue = getCatalogue();
  const known = kept.get(catalogue) ?? allPictures();
  kept.set(catalogue, known);
  return known;
}

/** The picture at a path as a browser asks for it, or `undefined` if it is none of the site's. */
export function findPicture(url: string, base: string): Picture | undefined {
  const path = url.replace(/[?#].*$/, "");
  if (!path.startsWith(base)) return undefined;
  const address = `/${path.slice(base.length)}`;
  const draw = pictures().get(address);
  if (draw === undefined) return undefined;
  return { mediaType: address.endsWith(".svg") ? "image/svg+xml" : "image/png", bytes: draw(renderPng) };
}
