/** SVG → PNG with the fonts that the project ships, so that the same picture comes out on every machine. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const require = createRequire(import.meta.url);

const fontFiles = [
  require.resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"),
  require.resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"),
];

/** Changes whenever the same SVG could come out as another picture. */
export function rendererVersion(): string {
  const { version } = require("@resvg/resvg-js/package.json") as { readonly version: string };
  const hash = createHash("sha256").update(`${version} ${process.platform} ${process.arch}`);
  for (const file of fontFiles) hash.update(readFileSync(file));
  return hash.digest("hex");
}

/** The picture `scale` times as large as its SVG says. */
export function renderPng(svg: string, scale: number): Buffer {
  const picture = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Arimo", sansSerifFamily: "Arimo" },
    fitTo: { mode: "zoom", value: scale },
  });
  return Buffer.from(picture.render().asPng());
}
