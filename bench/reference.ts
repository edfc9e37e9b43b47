/**
 * The work that others are measured against: reads every file of a folder, and parses what is YAML, with the
 * `yaml` package alone and none of our code. `node bench/reference.ts <folder>`
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder to read.");
let parsed = 0;
for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!/\.(?:yaml|mdx|csv)$/.test(path)) continue;
  const text = readFileSync(join(folder, path), "utf8");
  const yaml = path.endsWith(".yaml") ? text : /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1];
  if (yaml === undefined) continue;
  // The value is made too, so that no part of the work is put off and never done.
  if (parseDocument(yaml).toJS() !== undefined) parsed += 1;
}
process.stdout.write(`Parsed ${parsed} documents.\n`);
