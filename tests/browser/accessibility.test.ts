/** axe on one page of each kind, in both schemes. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../src/site/serve.ts";
import { launchChromium } from "./chromium.ts";
import { pagesOf, serveTestSite } from "./sites.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveTestSite("site");
});

afterAll(async () => {
  await served.close();
  await browser.close();
});

/** The first page of each kind in the order of their addresses. */
function oneOfEachKind(): readonly string[] {
  const kinds = new Map<string, string>();
  for (const page of pagesOf("site")) {
    const parts = page.split("/").filter((part) => part !== "");
    const kind = parts.length < 2 ? page : `${parts[0]}/${parts.length}`;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

describe.each(["light", "dark"] as const)("in the %s scheme", (colorScheme) => {
  it("axe finds no fault on one page of each kind", async () => {
    // The policy of the page would refuse the checker itself.
    const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of oneOfEachKind()) {
      await page.goto(served.address + path);
      await page.addScriptTag({ content: axe });
      const found = await page.evaluate(runAxe);
      faults.push(...found.map((fault) => `${path}: ${fault}`));
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

// Runs in the page.
async function runAxe(): Promise<string[]> {
  const { violations } = await (window as unknown as { axe: Axe }).axe.run();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
