/**
 * Pictures that were drawn before. A picture is kept under the hash of all that goes into it, and begins
 * with the hash of that key and of itself: one that was cut short, changed or put under another name is
 * drawn again, and never trusted.
 */

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface PictureCache {
  /** The picture of this key, or what `draw` gives, which is kept. */
  get(key: string, draw: () => Buffer): Buffer;
  /** How many pictures had to be drawn. */
  drawn(): number;
  /** Lets go of everything in the folder that was not asked for since it was opened. */
  prune(): void;
}

/** @example pictureKey(["<svg…", "2", "version"]) */
export function pictureKey(parts: readonly string[]): string {
  const hash = createHash("sha256");
  // Lengths keep "ab" + "c" apart from "a" + "bc".
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest("hex");
}

const sealLength = 32;

function seal(key: string, picture: Buffer): Buffer {
  return createHash("sha256").update(key).update(picture).digest();
}

/** A folder of pictures. It is made when it is first needed; a folder that cannot be written to only costs time. */
export function openCache(folder: string): PictureCache {
  let drawn = 0;
  const asked = new Set<string>();
  const fileOf = (key: string): string => join(folder, `${key}.picture`);
  return {
    get(key, draw) {
      asked.add(`${key}.picture`);
      const kept = read(fileOf(key), key);
      if (kept !== undefined) return kept;
      drawn++;
      const picture = draw();
      keep(folder, fileOf(key), Buffer.concat([seal(key, picture), picture]));
      return picture;
    },
    drawn: () => drawn,
    prune() {
      for (const name of namesIn(folder)) if (!asked.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

function read(file: string, key: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const picture = bytes.subarray(sealLength);
    if (picture.length === 0 || !bytes.subarray(0, sealLength).equals(seal(key, picture))) return undefined;
    return picture;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that a build that ends midway leaves no half a picture. */
function keep(folder: string, file: string, bytes: Buffer): void {
  try {
    mkdirSync(folder, { recursive: true });
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } catch {
    // The picture is in hand; only the next build pays for it again.
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
