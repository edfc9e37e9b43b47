/** Where the corpora of links stand. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LinkRecords } from "#lib/scenario/link/records.ts";

const folder = join(import.meta.dirname, "../fixtures/links");

export function recordsFile(model: number): string {
  return join(folder, `m${model}.json`);
}

export function readRecords(model: number): LinkRecords {
  return JSON.parse(readFileSync(recordsFile(model), "utf8")) as LinkRecords;
}

/** The models that have a corpus, in order. */
export function recordedModels(): readonly number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => /^m(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}
