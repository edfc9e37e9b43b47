import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serveSite } from "../../src/site/serve.ts";

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "costed-serve-"));
  mkdirSync(join(folder, "site/a"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "site/index.html"), "home");
  writeFileSync(join(folder, "site/a/index.html"), "a");
  writeFileSync(join(folder, "site/404.html"), "not here");
  served = await serveSite({ folder: join(folder, "site"), base: "/sub/", port: 0 });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for a path as it is written: `fetch` would tidy it. */
function ask(path: string): Promise<{ status: number | undefined; text: string; location: string | undefined }> {
  const { port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path }, (response) => {
      let text = "";
      response.on("data", (data: Buffer) => {
        text += data.toString();
      });
      response.on("end", () => resolve({ status: response.statusCode, text, location: response.headers.location }));
    })
      .on("error", reject)
      .end();
  });
}

describe("serveSite", () => {
  it.each([
    ["/sub/", 200, "home"],
    ["/sub/a/", 200, "a"],
    ["/sub/?q=1", 200, "home"],
    ["/sub/nowhere/", 404, "not here"],
    ["/", 404, "not here"],
    ["/sub/../secret.txt", 404, "not here"],
    ["/sub/..%2fsecret.txt", 404, "not here"],
    ["/sub/%ZZ", 404, "not here"],
    ["/sub/%00", 404, "not here"],
  ])("answers %s with %i", async (path, status, text) => {
    expect(await ask(path)).toEqual({ status, text, location: undefined });
  });

  it.each([
    ["/sub", "/sub/"],
    ["/sub/a", "/sub/a/"],
  ])("sends %s on to %s", async (path, location) => {
    expect(await ask(path)).toEqual({ status: 301, text: "", location });
  });
});
