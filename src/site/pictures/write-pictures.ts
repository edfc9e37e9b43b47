/** Puts the pictures of a site into its folder: each chart as SVG and PNG, and a card for each page. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { allPictures } from "./all-pictures.ts";
import { openCache, pictureKey } from "./cache.ts";
import { rendererVersion, renderPng } from "./renderer.ts";

export interface PicturesWritten {
  readonly pictures: number;
  /** How many were not in the cache. */
  readonly drawn: number;
  /** In milliseconds, of all pictures together and of those that were drawn. */
  readonly took: number;
  readonly tookToDraw: number;
}

/** The summary of a build: how many, and what they cost. */
export function tellPictures({ pictures, drawn, took, tookToDraw }: PicturesWritten): string {
  const each = drawn === 0 ? "" : ` (${Math.round(tookToDraw / drawn)} ms each)`;
  return `Wrote ${pictures} pictures in ${(took / 1000).toFixed(1)} s, ${drawn} of them drawn anew${each}.`;
}

export function writePictures(folder: string, cacheFolder: string): PicturesWritten {
  const cache = openCache(cacheFolder);
  const version = rendererVersion();
  const begun = performance.now();
  let pictures = 0;
  let tookToDraw = 0;
  const write = (address: string, bytes: string | Buffer): void => {
    const file = join(folder, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    pictures++;
  };
  const png = (svg: string, scale: number): Buffer =>
    cache.get(pictureKey([svg, String(scale), version]), () => {
      const from = performance.now();
      const bytes = renderPng(svg, scale);
      tookToDraw += performance.now() - from;
      return bytes;
    });
  for (const [address, draw] of allPictures()) write(address, draw(png));
  cache.prune();
  return { pictures, drawn: cache.drawn(), took: performance.now() - begun, tookToDraw };
}
