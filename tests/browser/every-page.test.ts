/** What must hold on every page of the real site, with scripts off and under its own security policy. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../src/site/serve.ts";
import { launchChromium } from "./chromium.ts";
import { folderOf, pagesOf, type SiteName, serveTestSite } from "./sites.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

/**
 * Two pages of each kind, so that the run stays short; `npm run audit` is for all. One is enough of `sub`, which is the
 * same site on another path.
 */
function sample(name: SiteName): readonly string[] {
  const most = name === "sub" ? 1 : 2;
  const seen = new Map<string, number>();
  return pagesOf(name).filter((page) => {
    const kind = page.split("/").length > 2 ? `${page.split("/")[0]}/${page.split("/").length}` : page;
    const count = seen.get(kind) ?? 0;
    seen.set(kind, count + 1);
    return count < most;
  });
}

describe.each(["site", "sub", "mini"] as const)("every page of %s", (name) => {
  let served: Served;
  let context: BrowserContext;

  beforeAll(async () => {
    served = await serveTestSite(name);
    context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  });

  afterAll(async () => {
    await context.close();
    await served.close();
  });

  it("is complete in its own HTML: a title, one main heading, a description and words enough", () => {
    const faults: string[] = [];
    for (const path of pagesOf(name)) {
      const html = readFileSync(join(folderOf(name), path.endsWith(".html") ? path : `${path}index.html`), "utf8");
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "";
      const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
      const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
      const words = main.replace(/<[^>]+>/g, " ").split(/\s+/).length;
      if (title.length < 5) faults.push(`${path}: title "${title}"`);
      if (headings !== 1) faults.push(`${path}: ${headings} main headings`);
      if (words < 30) faults.push(`${path}: only ${words} words`);
      if (!/<meta name="description" content="[^"]{20,}"/.test(html)) faults.push(`${path}: no description`);
      if (/\bNaN\b|\bundefined\b|\[object /.test(main)) faults.push(`${path}: a word that only a mistake writes`);
    }
    expect(faults).toEqual([]);
  });

  it("answers and shows its heading and its pictures with scripts off", async () => {
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of sample(name)) {
      const response = await page.goto(served.address + path);
      // The page for missing addresses says so in its status too.
      const wanted = path === "404.html" ? [200, 404] : [200];
      if (!wanted.includes(response?.status() ?? 0)) faults.push(`${path}: status ${response?.status()}`);
      if (!(await page.locator("h1").isVisible())) faults.push(`${path}: no heading to be seen`);
      for (const chart of await page.locator("figure.chart").all()) {
        if ((await chart.locator("svg:visible").count()) !== 1) faults.push(`${path}: a chart without one picture`);
      }
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it("leads only to pages that are there", async () => {
    const links = new Set<string>();
    for (const path of pagesOf(name)) {
      const page = served.address + path;
      const html = await (await fetch(page)).text();
      for (const [, target = ""] of html.matchAll(
        /<(?:a|link|form|script|img)\b[^>]*?\s(?:href|src|action)="([^"#]+)/g,
      )) {
        const link = new URL(target.replaceAll("&amp;", "&"), page);
        if (link.origin === new URL(page).origin) links.add(link.href);
      }
    }
    expect(links.size).toBeGreaterThan(20);
    const dead: string[] = [];
    for (const link of links) {
      const response = await fetch(link);
      await response.arrayBuffer();
      if (response.status !== 200) dead.push(`${link}: status ${response.status}`);
    }
    expect(dead).toEqual([]);
  });

  it("asks no other server for anything", async () => {
    const page = await context.newPage();
    const foreign = new Set<string>();
    page.on("request", (request) => {
      if (!request.url().startsWith(served.address) && !request.url().startsWith("data:")) foreign.add(request.url());
    });
    for (const path of sample(name)) await page.goto(served.address + path);
    await page.close();
    expect([...foreign]).toEqual([]);
  });

  it("never scrolls sideways on a narrow phone", async () => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 700 });
    const wide: string[] = [];
    for (const path of sample(name)) {
      await page.goto(served.address + path);
      const width = await page.evaluate(readWidth);
      if (width > 320) wide.push(`${path}: ${width} px`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});

describe.each(["site", "sub"] as const)("the security policy of %s", (name) => {
  it("is kept by every kind of page with scripts on", async () => {
    const served = await serveTestSite(name);
    const context = await browser.newContext();
    const page = await context.newPage();
    const violations: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") violations.push(`${page.url()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => violations.push(`${page.url()}: ${error.message}`));
    for (const path of sample(name).filter((path) => path !== "404.html"))
      await page.goto(served.address + path, { waitUntil: "networkidle" });
    await context.close();
    await served.close();
    expect(violations).toEqual([]);
  });
});

// These run in the page.
function readWidth(): number {
  return document.documentElement.scrollWidth;
}
