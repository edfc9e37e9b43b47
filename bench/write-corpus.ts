/** Writes the generated corpus to a new folder: `node bench/write-corpus.ts <folder> [small|large]`. */

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { largeCorpus, makeCorpus, smallCorpus } from "../tests/support/make-corpus.ts";

const [folder, size = "small"] = process.argv.slice(2);
if (folder === undefined || existsSync(folder)) {
  process.stderr.write("Name a folder that does not exist yet. Nothing was written.\n");
  process.exit(2);
}
const files = makeCorpus(size === "large" ? largeCorpus : smallCorpus);
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
process.stdout.write(`Wrote ${files.size} files to ${folder}.\n`);
