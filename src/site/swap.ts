/**
 * Puts a finished site in the place of the old one by two renames, so that `dist` is whole at every
 * moment but the one between them; the next start mends a build that was killed there.
 */

import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const kinds = { staging: "staging", previous: "previous" } as const;

/** A hidden neighbour of the output folder, so that a rename never crosses a disk. */
function neighbour(out: string, kind: keyof typeof kinds, name: string): string {
  return join(dirname(out), `.${basename(out)}-${kind}-${name}`);
}

function leftovers(out: string, kind: keyof typeof kinds): readonly string[] {
  const folder = dirname(out);
  if (!existsSync(folder)) return [];
  const prefix = `.${basename(out)}-${kind}-`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .sort()
    .map((name) => join(folder, name));
}

/** Mends what a killed build left. Returns a sentence when it brought the earlier site back. */
export function mendLeftovers(out: string): string | undefined {
  let said: string | undefined;
  const previous = leftovers(out, "previous");
  const last = previous[previous.length - 1];
  if (!existsSync(out) && last !== undefined) {
    renameSync(last, out);
    said = "An earlier build was stopped while it put its site in place. The site before it is back.";
  }
  for (const path of [...leftovers(out, "staging"), ...leftovers(out, "previous")]) {
    if (!isInUse(path)) rmSync(path, { recursive: true, force: true });
  }
  return said;
}

/** A staging folder is named for its process; while that runs, the folder is another build's. */
function isInUse(path: string): boolean {
  const id = Number(/-(\d+)$/.exec(path)?.[1] ?? Number.NaN);
  if (!Number.isInteger(id) || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

export function stagingFolder(out: string): string {
  return neighbour(out, "staging", String(process.pid));
}

/** The two renames. */
export function putInPlace(staging: string, out: string): void {
  const previous = neighbour(out, "previous", String(process.pid));
  if (existsSync(out)) renameSync(out, previous);
  renameSync(staging, out);
  rmSync(previous, { recursive: true, force: true });
}
