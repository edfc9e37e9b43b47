import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mendLeftovers, putInPlace, stagingFolder } from "../../src/site/swap.ts";

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "costed-swap-"));
  out = join(folder, "dist");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function make(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "index.html"), text);
}

const content = (): string => readFileSync(join(out, "index.html"), "utf8");

describe("putInPlace", () => {
  it("replaces the old site and leaves nothing beside it", () => {
    make(out, "old");
    make(stagingFolder(out), "new");
    putInPlace(stagingFolder(out), out);
    expect(content()).toBe("new");
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  it("works where there is no old site", () => {
    make(stagingFolder(out), "new");
    putInPlace(stagingFolder(out), out);
    expect(content()).toBe("new");
  });
});

describe("mendLeftovers", () => {
  // No process has a number this large.
  const dead = "99999999";

  it("brings the old site back when a build was killed between the two renames", () => {
    make(join(folder, `.dist-previous-${dead}`), "old");
    make(join(folder, `.dist-staging-${dead}`), "half");
    expect(mendLeftovers(out)).toBe(
      "An earlier build was stopped while it put its site in place. The site before it is back.",
    );
    expect(content()).toBe("old");
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  it("clears what a killed build left beside a whole site", () => {
    make(out, "good");
    make(join(folder, `.dist-staging-${dead}`), "half");
    make(join(folder, `.dist-previous-${dead}`), "older");
    expect(mendLeftovers(out)).toBeUndefined();
    expect(content()).toBe("good");
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  it("leaves the folder of a build that is still running", () => {
    make(out, "good");
    const running = join(folder, `.dist-staging-${process.ppid}`);
    make(running, "busy");
    mendLeftovers(out);
    expect(existsSync(running)).toBe(true);
  });

  it("does nothing where nothing was left", () => {
    expect(mendLeftovers(out)).toBeUndefined();
  });
});
