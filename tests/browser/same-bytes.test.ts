import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/reader/files.ts";
import { folderOf, type SiteName } from "./sites.ts";

function digests(name: SiteName): Record<string, string> {
  const folder = folderOf(name);
  return Object.fromEntries(
    listFiles(folder).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );
}

describe("a build", () => {
  it("gives the same bytes on another path, in another time zone and language", () => {
    const first = digests("site");
    expect(Object.keys(first).length).toBeGreaterThan(100);
    expect(digests("again")).toEqual(first);
  });
});
