/** For each kind of bad input: the build refuses it and leaves the earlier site as it was. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSiteOptions } from "../../src/site/build-options.ts";
import { buildSite } from "../../src/site/build-site.ts";

const root = resolve(import.meta.dirname, "../..");
const fixtures = "tests/fixtures/diagnostics";
const cases = readdirSync(join(root, fixtures)).filter((name) => isError(name));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "costed-refuses-"));
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist/index.html"), "the earlier site");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Warnings do not stop a build, so their fixtures have no part here. */
function isError(name: string): boolean {
  return / {2}error {2}/.test(readFileSync(join(root, fixtures, name, "expected.txt"), "utf8"));
}

describe("buildSite", () => {
  it("has bad input to refuse", () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  it.each(cases)("refuses %s with the same findings as check, and leaves the earlier site", async (name) => {
    const said: string[] = [];
    const options = readSiteOptions(root, [
      "--content",
      `${fixtures}/${name}/content`,
      "--config",
      "tests/fixtures/mini-site/site.config.ts",
      "--out",
      join(folder, "dist"),
    ]);
    const built = await buildSite(options, (text) => said.push(text));
    expect(built).toBe(false);
    expect(said).toEqual([
      readFileSync(join(root, fixtures, name, "expected.txt"), "utf8"),
      "Nothing was built, and the site that was there is as it was.",
    ]);
    expect(readdirSync(folder)).toEqual(["dist"]);
    expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toBe("the earlier site");
  });
});
