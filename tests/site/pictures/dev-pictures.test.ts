/** A picture that is asked for while an author writes. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPicture } from "#site/pictures/dev-pictures.ts";
import { writePictures } from "#site/pictures/write-pictures.ts";
import { makeMiniNet } from "../../support/mini-net.ts";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "costed-dev-pictures-"));
  await makeMiniNet();
  writePictures(join(folder, "site"), join(folder, "cache"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a picture in dev", () => {
  test.each([
    "charts/library-share.svg",
    "charts/library-share.png",
    "charts/library-share-dark.png",
    "cards/home.png",
  ])("has the bytes of the built site: %s", (file) => {
    const found = findPicture(`/base/${file}?t=1`, "/base/");
    expect(found?.mediaType).toBe(file.endsWith(".svg") ? "image/svg+xml" : "image/png");
    expect(Buffer.from(found?.bytes ?? "").equals(readFileSync(join(folder, "site", file)))).toBe(true);
  });

  test("is none where the site has none, or outside its base path", () => {
    expect(findPicture("/base/charts/no-such-chart.svg", "/base/")).toBeUndefined();
    expect(findPicture("/charts/library-share.svg", "/base/")).toBeUndefined();
  });
});
