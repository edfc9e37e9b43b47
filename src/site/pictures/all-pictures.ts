/** Every picture of the site: each chart as SVG and PNG, and a card for each page. */

import { chartPictureAddress } from "#catalogue/addresses.ts";
import { drawCard } from "#drawing/card.ts";
import { drawFile } from "#drawing/draw-file.ts";
import { darkPalette, lightPalette } from "#drawing/palette.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { chartSpec } from "#site/charts.ts";
import { allCards } from "./cards.ts";

/** Turns an SVG into a PNG `scale` times as large. */
export type ToPng = (svg: string, scale: number) => Buffer;

/** Our choice: as wide as a page's column, and twice as fine in a PNG. */
const fileWidth = 720;
const fileScale = 2;

type Named = readonly [address: string, draw: (toPng: ToPng) => string | Buffer];

/** By address, without the base path; each is drawn when it is asked for. */
export function allPictures(): ReadonlyMap<string, Named[1]> {
  const charts = [...getCatalogue().charts.keys()].flatMap((id) => {
    const draw = (palette: typeof lightPalette) => drawFile(chartSpec(id), { width: fileWidth, palette });
    const files: readonly Named[] = [
      [chartPictureAddress(id, "svg"), () => draw(lightPalette)],
      [chartPictureAddress(id, "png"), (toPng: ToPng) => toPng(draw(lightPalette), fileScale)],
      [chartPictureAddress(id, "png-dark"), (toPng: ToPng) => toPng(draw(darkPalette), fileScale)],
    ];
    return files;
  });
  const cards = [...allCards()].map(
    ([address, card]): Named => [address, (toPng) => toPng(drawCard(card, lightPalette), 1)],
  );
  return new Map([...charts, ...cards]);
}
