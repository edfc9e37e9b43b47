/** The search page, driven as a reader would, at the root and below a path. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../src/site/serve.ts";
import { launchChromium } from "./chromium.ts";
import { serveTestSite } from "./sites.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

describe.each(["site", "sub"] as const)("searching %s", (name) => {
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    served = await serveTestSite(name);
    page = await browser.newPage();
  });

  afterAll(async () => {
    await page.close();
    await served.close();
  });

  const results = (): ReturnType<Page["locator"]> => page.locator("main ol h2 a, main ol h3 a");

  it("finds the summit for “Hague”, from the form in the header", async () => {
    await page.goto(served.address);
    await page.locator('header input[type="search"]').fill("Hague");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=Hague/);
    await results().first().waitFor();
    const links = await results().evaluateAll((all) =>
      all.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname),
    );
    expect(links).toContain(`${new URL(served.address).pathname}events/hague-summit-2025-06-24/`);
  });

  it("says the count once, politely", async () => {
    await page.goto(`${served.address}search/?q=Hague`);
    await results().first().waitFor();
    const status = page.locator('main [role="status"]');
    expect(await status.count()).toBe(1);
    expect(await status.textContent()).toMatch(/\d+ /);
  });

  it("narrows by kind and keeps the choice in the address", async () => {
    await page.goto(`${served.address}search/?q=defence`);
    await results().first().waitFor();
    const before = await results().count();
    // The choices are folded away, so that the results stand right below the field.
    await page.getByText("Narrow the results").click();
    await page.locator('main fieldset input[type="checkbox"]').first().check();
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll("main ol h2 a, main ol h3 a").length !== count || location.search.includes("kind"),
      before,
    );
    expect(new URL(page.url()).search).toMatch(/kind=/);
    await page.reload();
    await results().first().waitFor();
    expect(await page.locator('main fieldset input[type="checkbox"]').first().isChecked()).toBe(true);
  });

  it("can be used by keyboard alone: down to a result, Escape back to the field", async () => {
    await page.goto(`${served.address}search/?q=Hague`);
    await results().first().waitFor();
    const field = page.locator('main input[type="search"]');
    await field.focus();
    await page.keyboard.press("ArrowDown");
    expect(
      await results()
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press("Escape");
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it("offers an A to Z of everything without scripts", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${served.address}search/`);
    expect(await plain.locator("main a[href*='/events/']").count()).toBeGreaterThan(3);
    expect(await plain.locator("main a[href*='/glossary/']").count()).toBeGreaterThan(14);
    expect(await plain.locator("main a[href*='/figures/']").count()).toBeGreaterThan(79);
    await context.close();
  });
});
