/** What only a browser sees: axe, with contrast, in both schemes, and pages that scroll sideways where there is little room. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import type { BuiltPage } from "./pages.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** As a phone of 320 px has it, and a screen of 1280 px at four times its size. */
const narrow = { width: 320, height: 256 };

export interface BrowserAudit {
  /** The address of the served site. */
  readonly at: string;
  readonly told: (done: number) => void;
}

/** One line for each fault. */
export async function faultsInBrowser(
  browser: Browser,
  pages: readonly BuiltPage[],
  { at, told }: BrowserAudit,
): Promise<readonly string[]> {
  const faults: string[] = [];
  // The policy of the page would refuse the checker itself.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  for (const [done, { address }] of pages.entries()) {
    await page.goto(at + address);
    await page.addScriptTag({ content: axe });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(runAxe);
      faults.push(...found.map((fault) => `${address} (${colorScheme}): ${fault}`));
    }
    const over = await tooWide(page);
    if (over > 0) faults.push(`${address}: ${over} px wider than ${narrow.width} px`);
    await page.setViewportSize({ width: 1280, height: 900 });
    told(done + 1);
  }
  await context.close();
  return faults;
}

async function tooWide(page: Page): Promise<number> {
  await page.setViewportSize(narrow);
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

// Runs in the page.
async function runAxe(): Promise<string[]> {
  const { violations } = await (window as unknown as { axe: Axe }).axe.run();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
