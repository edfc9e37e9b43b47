/** `astro dev` on a copy of the small site: shows pages, refuses what check refuses, and mends itself. */

import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "../../src/reader/files.ts";
import { root } from "./sites.ts";

let folder: string;
let dev: ChildProcess;
let address: string;

beforeAll(async () => {
  const port = await freePort();
  folder = mkdtempSync(join(tmpdir(), "costed-dev-"));
  cpSync(join(root, "tests/fixtures/mini-site/content"), folder, { recursive: true });
  dev = spawn(
    process.execPath,
    ["node_modules/astro/bin/astro.mjs", "dev", "--host", "127.0.0.1", "--port", String(port)],
    {
      cwd: root,
      env: {
        ...withoutTestRunner(process.env),
        COSTED_CONTENT: folder,
        COSTED_CONFIG: "tests/fixtures/mini-site/site.config.ts",
        ASTRO_TELEMETRY_DISABLED: "1",
        NODE_ENV: "development",
        NO_COLOR: "1",
      },
    },
  );
  address = await new Promise<string>((resolve, reject) => {
    let said = "";
    const listen = (data: Buffer): void => {
      said += data.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    dev.stdout?.on("data", listen);
    dev.stderr?.on("data", listen);
    dev.on("exit", (code) => reject(new Error(`dev ended with ${code}:\n${said}`)));
  });
}, 120_000);

afterAll(() => {
  dev.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Astro serves nothing while it believes to run inside a test runner. */
function withoutTestRunner(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("VITEST")));
}

/** A port nobody uses at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function home(): Promise<{ status: number; text: string }> {
  const response = await fetch(address, { headers: { accept: "text/html" } });
  return { status: response.status, text: await response.text() };
}

/** Asks until the page is as wanted: the watcher takes a moment. */
async function until(
  wanted: (page: { status: number; text: string }) => boolean,
): Promise<{ status: number; text: string }> {
  for (let tries = 0; tries < 60; tries++) {
    const page = await home();
    if (wanted(page)) return page;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return home();
}

describe("astro dev", () => {
  it("serves the drawing of a chart, its pictures, and the card of a page", async () => {
    const of = async (path: string): Promise<string> => {
      const response = await fetch(`${address}${path}`);
      return `${path} ${response.status} ${response.headers.get("content-type")}`;
    };
    const asked = ["charts/library-share.svg", "charts/library-share.png", "charts/library-share-dark.png"];
    expect(await Promise.all([...asked, "cards/home.png", "cards/none.png"].map(of))).toEqual([
      "charts/library-share.svg 200 image/svg+xml",
      "charts/library-share.png 200 image/png",
      "charts/library-share-dark.png 200 image/png",
      "cards/home.png 200 image/png",
      "cards/none.png 404 text/html",
    ]);
  });

  it("shows the page, then the findings while there are any, then the page again", async () => {
    const first = await home();
    expect(first.status).toBe(200);

    const file = listFiles(folder).find((name) => name.startsWith("explainers/")) ?? "";
    const path = join(folder, file);
    const good = readFileSync(path, "utf8");
    writeFileSync(path, `${good}\nIt rose by 17% in a year.\n`);
    const wrong = await until(({ status }) => status === 500);
    expect(wrong.status).toBe(500);
    expect(wrong.text).toContain("prose/loose-number");
    expect(wrong.text).toContain("17%");

    writeFileSync(path, good);
    expect((await until(({ status }) => status === 200)).status).toBe(200);
  });
});
