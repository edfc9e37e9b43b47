/** What stands beside and below a page's text: the contents that go with the reader, how we know, how to cite it, and the same on paper. */

import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Served } from "../../src/site/serve.ts";
import { launchChromium } from "./chromium.ts";
import { serveTestSite } from "./sites.ts";

const explainer = "explainers/what-would-longer-hours-cost/";
const citation =
  "Ada Marsh and Tom Reed, “What would it cost to open the library 60 hours a week?”, Aldermere, counted, last reviewed 20 March 2026, https://aldermere.example/explainers/what-would-longer-hours-cost/";

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveTestSite("mini")]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 700 } });
  page = await context.newPage();
});

afterEach(() => context.close());

const textOf = async (selector: string): Promise<string> =>
  ((await page.locator(selector).textContent()) ?? "").replace(/\s+/g, " ").trim();

describe("the foot of a page", () => {
  it("gives a citation with authors, title, day and address", async () => {
    await page.goto(served.address + explainer);
    expect(await textOf(".citation")).toBe(citation);
  });

  it("copies the citation at a press, and says so", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(served.address + explainer);
    await page.getByRole("button", { name: "Copy the citation" }).click();
    await page.getByText("The citation is copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replace(/\s+/g, " ").trim()).toBe(citation);
  });

  it("says what to do where nothing may be copied", async () => {
    await page.goto(served.address + explainer);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    await page.getByRole("button", { name: "Copy the citation" }).click();
    await page.getByText("The citation could not be copied. Mark it and copy it by hand.").waitFor();
  });

  it("has no button that would do nothing without scripts", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const there = await plain.newPage();
    await there.goto(served.address + explainer);
    expect(await there.locator(".share button:visible").count()).toBe(0);
    await plain.close();
  });
});

describe("the contents", () => {
  it("go with the reader and mark the part that is read", async () => {
    await page.goto(served.address + explainer);
    const last = page.locator(".prose h2").last();
    await last.evaluate((heading) => heading.scrollIntoView({ block: "start" }));
    const box = await page.locator(".contents").boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
  });
});

describe("how we know", () => {
  it("counts the figures by their standing and the documents by how they were read", async () => {
    await page.goto(served.address + explainer);
    const rows = await page.locator("#figures-list tbody tr").count();
    const documents = await page.locator("#sources-list > li").count();
    const text = await textOf(".know");
    expect(text).toContain(`${rows} figures`);
    expect(text).toContain(`${documents} document`);
  });

  it("prints the marks that are drawn as backgrounds", async () => {
    await page.goto(served.address + explainer);
    await page.emulateMedia({ media: "print" });
    const adjust = await page
      .locator(".status")
      .first()
      .evaluate((mark) => getComputedStyle(mark, "::before").printColorAdjust);
    expect(adjust).toBe("exact");
  });
});
