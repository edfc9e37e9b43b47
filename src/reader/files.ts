/** Lists and reads the files of a content folder, in one order on every machine. */

import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { compareText } from "#lib/diagnostics/diagnostic.ts";
import { TextMap } from "./placement.ts";

/** Larger files are refused: no document of ours comes near it, and a reader must not be hung. */
const largestFile = 5_000_000;

/** Paths below `folder`, relative, with forward slashes, sorted. Hidden files are left out; links are not followed. */
export function listFiles(folder: string, below = ""): string[] {
  const paths: string[] = [];
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue;
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) paths.push(...listFiles(folder, path));
    else paths.push(path);
  }
  return paths.sort(compareText);
}

/** Reads a text file; a finding when it is not one. `shown` is the path that findings name. */
export function readText(path: string, shown: string): { map?: TextMap; finding?: Diagnostic } {
  const refuse = (message: string, fix: string): { finding: Diagnostic } => ({
    finding: {
      code: "content/unreadable-file",
      severity: "error",
      message,
      location: { path: shown, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      fix,
    },
  });
  const stat = lstatSync(path);
  if (!stat.isFile()) return refuse("This is not a plain file.", "replace it with the file itself");
  if (stat.size > largestFile)
    return refuse(`This file has ${stat.size} bytes, and ${largestFile} is the most that is read.`, "split it");
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("This file is not UTF-8 text.", "save it as UTF-8");
  }
  if (text.includes("\0")) return refuse("This file holds a zero byte, so it is not text.", "save it as UTF-8 text");
  return { map: new TextMap(shown, text) };
}
