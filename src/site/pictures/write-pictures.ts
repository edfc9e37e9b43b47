/** Puts the pictures of a site into its folder: each chart as SVG and PNG, and a card for each page. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chartPictureAddress } from "#catalogue/addresses.ts";
import { drawCard } from "#drawing/card.ts";
import { drawFile } from "#drawing/draw-file.ts";
import { darkPalette, lightPalette } from "#drawing/palette.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { chartSpec } from "#site/charts.ts";
import { openCache, pictureKey } from "./cache.ts";
import { allCards } from "./cards.ts";
import { rendererVersion, renderPng } from "./renderer.ts";

export interface PicturesWritten {
  readonly pictures: number;
  /** How many were not in the cache. */
  readonly drawn: number;
  /** In milliseconds, of all pictures together and of those that were drawn. */
  readonly took: number;
  readonly tookToDraw: number;
}

/** Our choice: as wide as a page's column, and twice as fine in a PNG. */
const fileWidth = 720;
const fileScale = 2;

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
  for (const id of getCatalogue().charts.keys()) {
    const spec = chartSpec(id);
    const light = drawFile(spec, { width: fileWidth, palette: lightPalette });
    write(chartPictureAddress(id, "svg"), light);
    write(chartPictureAddress(id, "png"), png(light, fileScale));
    write(
      chartPictureAddress(id, "png-dark"),
      png(drawFile(spec, { width: fileWidth, palette: darkPalette }), fileScale),
    );
  }
  for (const [address, card] of allCards()) write(address, png(drawCard(card, lightPalette), 1));
  cache.prune();
  return { pictures, drawn: cache.drawn(), took: performance.now() - begun, tookToDraw };
}
