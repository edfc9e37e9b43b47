/** A content folder on disk for the tests of the reader, removed when they are done. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import type { Content } from "#lib/entries/content.ts";
import { readContent } from "#reader/read-content.ts";

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** Writes the files below `content/` of a new root and returns the root. */
export function makeFolder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "costed-content-"));
  made.push(root);
  mkdirSync(join(root, "content"));
  for (const [path, text] of Object.entries(files)) {
    const whole = join(root, "content", path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }
  return root;
}

/** Reads a content folder that holds these files. */
export function readFiles(files: Readonly<Record<string, string>>): Content {
  const root = makeFolder(files);
  return readContent({ folder: join(root, "content"), root });
}
