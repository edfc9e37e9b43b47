import { copyFileSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
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

  test("never trusts two that changed their names, and mends both", () => {
    ask("a", "first");
    ask("b", "second");
    renameSync(fileOf("a"), join(folder, "aside"));
    renameSync(fileOf("b"), fileOf("a"));
    renameSync(join(folder, "aside"), fileOf("b"));
    expect([ask("a", "first"), ask("b", "second")]).toEqual([
      { picture: "first", drawn: true },
      { picture: "second", drawn: true },
    ]);
  });

  test("lets go of what a build did not ask for, and of what a stopped one left behind", () => {
    for (const key of ["used", "unused"]) ask(key, key);
    writeFileSync(`${fileOf("half")}.123`, "half a picture");
    const cache = openCache(folder);
    cache.get(pictureKey(["used"]), () => Buffer.from(""));
    cache.get(pictureKey(["new"]), () => Buffer.from("new"));
    cache.prune();
    expect(readdirSync(folder).sort()).toEqual([fileOf("used"), fileOf("new")].map((file) => basename(file)).sort());
  });

  test("tells parts apart, however they are joined", () => {
    expect(pictureKey(["ab", "c"])).not.toBe(pictureKey(["a", "bc"]));
  });
});

function flipped(bytes: Buffer): Buffer {
  const last = bytes.length - 1;
  return Buffer.concat([bytes.subarray(0, last), Buffer.from([(bytes[last] ?? 0) ^ 1])]);
}
