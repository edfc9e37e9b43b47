/**
 * Writes the gallery into a folder, and with `--pictures` what Chromium makes of it in light, dark and
 * forced colours: `npm run gallery -- --out <folder> [--pictures]`.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { cases } from "./cases.ts";
import { galleryPage, widths } from "./page.ts";

const { values } = parseArgs({ options: { out: { type: "string" }, pictures: { type: "boolean", default: false } } });
if (values.out === undefined) {
  console.error("The gallery needs a folder to be written to: npm run gallery -- --out <folder> [--pictures]");
  process.exit(2);
}
const out = resolve(values.out);
const root = resolve(import.meta.dirname, "../..");
const styles = ["tokens", "charts"]
  .map((name) => readFileSync(join(root, `src/styles/${name}.css`), "utf8"))
  .join("\n");

mkdirSync(out, { recursive: true });
for (const width of widths) writeFileSync(join(out, `at-${width}.html`), galleryPage(cases, { styles, width }));
console.log(`Wrote ${cases.length} charts at ${widths.join(", ")} pixels to ${out}.`);

if (values.pictures) {
  const { photograph } = await import("./photograph.ts");
  const count = await photograph(out, { ids: cases.map(({ id }) => id), widths });
  console.log(`Wrote ${count} pictures beside them.`);
}
