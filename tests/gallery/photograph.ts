/** Pictures of the gallery as a browser shows it: one for each chart, width and scheme. */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "../browser/chromium.ts";

const schemes = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced", colorScheme: "dark", forcedColors: "active" },
] as const;

interface Subjects {
  readonly ids: readonly string[];
  readonly widths: readonly number[];
}

/** How many pictures were written. */
export async function photograph(folder: string, { ids, widths }: Subjects): Promise<number> {
  const browser = await launchChromium();
  let count = 0;
  try {
    for (const { name, colorScheme, forcedColors } of schemes) {
      for (const width of widths) {
        const page = await browser.newPage({ colorScheme, forcedColors, viewport: { width: width + 40, height: 900 } });
        await page.goto(pathToFileURL(join(folder, `at-${width}.html`)).href);
        const own = join(folder, `${name}-${width}`);
        mkdirSync(own, { recursive: true });
        for (const id of ids) {
          await page.locator(`#${id}`).screenshot({ path: join(own, `${id}.png`) });
          count += 1;
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  return count;
}
