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
}

/** Our choice: as wide as a page's column, and twice as fine in a PNG. */
const fileWidth = 720;
const fileScale = 2;

/** Our choice: several times the pictures of a large site. */
const mostKept = 5000;

export function writePictures(folder: string, cacheFolder: string): PicturesWritten {
  const cache = openCache(cacheFolder);
  const version = rendererVersion();
  let pictures = 0;
  const write = (address: string, bytes: string | Buffer): void => {
    const file = join(folder, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    pictures++;
  };
  const png = (svg: string, scale: number): Buffer =>
    cache.get(pictureKey([svg, String(scale), version]), () => renderPng(svg, scale));
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
  cache.prune(mostKept);
  return { pictures, drawn: cache.drawn() };
}
