import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openCache, pictureKey } from "#site/pictures/cache.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "costed-pictures-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Asks for a picture, and tells whether it was drawn. */
function ask(key: string, text: string): { picture: string; drawn: boolean } {
  let drawn = false;
  const picture = openCache(folder).get(pictureKey([key]), () => {
    drawn = true;
    return Buffer.from(text);
  });
  return { picture: picture.toString(), drawn };
}

const fileOf = (key: string): string => join(folder, `${pictureKey([key])}.picture`);

describe("the cache of pictures", () => {
  test("draws a picture once", () => {
    expect(ask("a", "the picture")).toEqual({ picture: "the picture", drawn: true });
    expect(ask("a", "the picture")).toEqual({ picture: "the picture", drawn: false });
  });

  test("draws again what has another key", () => {
    ask("a", "first");
    expect(ask("b", "second")).toEqual({ picture: "second", drawn: true });
  });

  test.each<[string, (file: string) => void]>([
    ["was changed in one byte", (file) => writeFileSync(file, flipped(readFileSync(file)))],
    ["was cut short", (file) => writeFileSync(file, readFileSync(file).subarray(0, -1))],
    ["is empty", (file) => writeFileSync(file, "")],
    ["holds its seal alone", (file) => writeFileSync(file, readFileSync(file).subarray(0, 32))],
    ["is another picture under its name", (file) => copyFileSync(fileOf("other"), file)],
  ])("never trusts one that %s, and mends it", (_what, spoil) => {
    ask("other", "another picture");
    ask("a", "the picture");
    spoil(fileOf("a"));
    expect(ask("a", "the picture")).toEqual({ picture: "the picture", drawn: true });
    expect(ask("a", "the picture")).toEqual({ picture: "the picture", drawn: false });
  });

  test("only costs time where its folder cannot be made", () => {
    writeFileSync(join(folder, "file"), "");
    const cache = openCache(join(folder, "file"));
    expect(cache.get("a", () => Buffer.from("x")).toString()).toBe("x");
    expect(cache.drawn()).toBe(1);
  });

  test("lets go of what was not used in the longest time", () => {
    for (const [day, key] of ["old", "older", "new"].entries()) {
      ask(key, key);
      const used = new Date(2026, 0, key === "older" ? 1 : 10 + day);
      utimesSync(fileOf(key), used, used);
    }
    openCache(folder).prune(2);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(existsSync(fileOf("older"))).toBe(false);
  });

  test("tells parts apart, however they are joined", () => {
    expect(pictureKey(["ab", "c"])).not.toBe(pictureKey(["a", "bc"]));
  });
});

function flipped(bytes: Buffer): Buffer {
  const last = bytes.length - 1;
  return Buffer.concat([bytes.subarray(0, last), Buffer.from([(bytes[last] ?? 0) ^ 1])]);
}
