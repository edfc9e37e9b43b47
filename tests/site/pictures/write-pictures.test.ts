/** The pictures of the mini-site, from an empty cache and from a full one. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "#reader/files.ts";
import { cardOfPage, cardWords } from "#site/pictures/cards.ts";
import { type PicturesWritten, tellPictures, writePictures } from "#site/pictures/write-pictures.ts";
import { makeMiniNet } from "../../support/mini-net.ts";
import { pngSize } from "../../support/png-size.ts";

let folder: string;
let cold: PicturesWritten;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "costed-pictures-"));
  await makeMiniNet();
  cold = writePictures(join(folder, "cold"), join(folder, "cache"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (site: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    listFiles(join(folder, site)).map((file) => [file, readFileSync(join(folder, site, file)).toString("base64")]),
  );

describe("the pictures of a site", () => {
  test("are drawn once: the same bytes come from the cache", () => {
    const warm = writePictures(join(folder, "warm"), join(folder, "cache"));
    expect(cold.drawn).toBeGreaterThan(10);
    expect(warm.drawn).toBe(0);
    expect(warm.pictures).toBe(cold.pictures);
    expect(read("warm")).toEqual(read("cold"));
  });

  test("are the same bytes where every file of the cache is spoilt", () => {
    for (const name of readdirSync(join(folder, "cache"))) writeFileSync(join(folder, "cache", name), "spoilt");
    const mended = writePictures(join(folder, "mended"), join(folder, "cache"));
    expect(mended.drawn).toBe(cold.drawn);
    expect(read("mended")).toEqual(read("cold"));
  });

  test("are cards of 1200 by 630, and charts twice as fine as their SVG", () => {
    for (const file of listFiles(join(folder, "cold")).filter((name) => name.endsWith(".png"))) {
      const size = pngSize(readFileSync(join(folder, "cold", file)));
      if (file.startsWith("cards/")) expect(size, file).toEqual({ width: 1200, height: 630 });
      else {
        const svg = readFileSync(join(folder, "cold", file.replace(/(?:-dark)?\.png$/, ".svg")), "utf8");
        const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
        expect(size, file).toEqual({ width: 2 * Number(width), height: 2 * Number(height) });
      }
    }
  });

  test("are on paper and on black", () => {
    const of = (form: string): string | undefined => read("cold")[`charts/library-share${form}.png`];
    expect(of("")).toBeDefined();
    expect(of("-dark")).toBeDefined();
    expect(of("-dark")).not.toBe(of(""));
  });

  test.each([
    ["/claims/library-is-dear/", /^Claim · made on .*\. Finding: /],
    ["/scenarios/longer-hours/", /^Scenario · .* NZD 1\.6m more in 2030-31, on the GDP of 2025-26\. Chart: /],
    ["/figures/library-gap-2025-26/", /^Figure · Aldermere, 2025-26, /],
  ])("of %s say in words what they show", (address, words) => {
    expect(cardWords(address)).toMatch(words);
    expect(listFiles(join(folder, "cold"))).toContain(cardOfPage(address).slice(1));
  });

  test("of lists and documents are that of the home page", () => {
    expect(["/figures/", "/sources/aldermere-accounts-2026/", "/404.html"].map(cardOfPage)).toEqual(
      Array.from({ length: 3 }, () => "/cards/home.png"),
    );
  });
});

describe("the summary of a build", () => {
  test.each([
    [
      { pictures: 40, drawn: 4, took: 1234, tookToDraw: 100 },
      "Wrote 40 pictures in 1.2 s, 4 of them drawn anew (25 ms each).",
    ],
    [{ pictures: 40, drawn: 0, took: 90, tookToDraw: 0 }, "Wrote 40 pictures in 0.1 s, 0 of them drawn anew."],
  ])("says what pictures cost", (written, words) => {
    expect(tellPictures(written)).toBe(words);
  });
});
