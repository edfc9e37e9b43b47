/** The whole way of a reader without a mouse: a preset, a lever, those who pay, the link, and the same numbers again. */

import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { workLink } from "#lib/scenario/link/outcome.ts";
import { viewLiveAnswer } from "#lib/scenario/words/live.ts";
import { viewLiveDetails } from "#lib/scenario/words/live-details.ts";
import { viewLiveUncertainty } from "#lib/scenario/words/uncertainty.ts";
import type { LeversFile } from "../../src/site/levers-file.ts";
import type { Served } from "../../src/site/serve.ts";
import { launchChromium } from "./chromium.ts";
import { pagesOf, serveTestSite } from "./sites.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let served: Served;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveTestSite("site");
});

afterAll(async () => {
  await served.close();
  await browser.close();
});

beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  page = await context.newPage();
});

/** Tab after Tab, as somebody would who cannot see a mouse pointer. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

/** What a screen reader has of the answer, of who pays and of how sure it is. */
async function heard(): Promise<string> {
  await page.locator("form[data-levers]:not([hidden])").waitFor();
  const parts = await Promise.all(
    [".answer", ".paying", ".uncertainty"].map((part) => page.locator(`main ${part}`).ariaSnapshot()),
  );
  return parts.join("\n");
}

it("leads from a preset through levers and payers to a link that says the same to the next reader", async () => {
  const start = pagesOf("site").find((address) => /^scenarios\/[^/]+\/slower-growth\/$/.test(address)) ?? "";
  await page.goto(served.address + start);
  await tabTo('a[href*="m="]');
  await page.keyboard.press("Enter");
  await page.locator("form[data-levers]:not([hidden])").waitFor();
  await page.locator('input[name="growth"][value="low"]:checked').waitFor({ state: "attached" });

  await tabTo("#share-range");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await tabTo('input[type="number"][name="pay-vat-number"]');
  await page.keyboard.press("ArrowUp");
  await tabTo('input[type="number"][name="pay-aid-number"]');
  await page.keyboard.press("ArrowUp");
  await tabTo('input[name="rest"]');
  // From "nobody", the first of the choices, round to borrowing, the last.
  await page.keyboard.press("ArrowUp");
  // The last of what is written again, once the levers rest.
  await page.locator('[data-live="doubts"]', { hasText: "Owed" }).waitFor();
  const said = await heard();

  const file = (await page.evaluate(async () => {
    const address = document.querySelector<HTMLElement>("[data-levers]")?.dataset["levers"] ?? "";
    return (await fetch(address)).json();
  })) as LeversFile;
  const outcome = workLink(new URL(page.url()).search, file.data);
  expect(outcome.repairs).toEqual([]);
  expect(outcome.state.pay.map(({ id }) => id)).toEqual(["vat", "aid", "borrowing"]);
  const { answer } = viewLiveAnswer(outcome, file.data.levers, file.subject);
  expect(said).toContain(`strong: ${answer.value}`);
  const { paying } = viewLiveDetails(outcome);
  for (const { name, share, inYear, total } of paying.rows) {
    expect(said).toContain(`row "${name}${share === "" ? "" : ` ${share}`} ${inYear} ${total}"`);
  }
  const doubt = viewLiveUncertainty(outcome, file.data);
  for (const { name, low, central, high, drawn } of doubt?.rows ?? []) {
    expect(said).toContain(`row "${[name, low, central, high, drawn].join(" ").trim()}"`);
  }
  for (const { name, result } of doubt?.drivers ?? []) {
    expect(said).toContain(name);
    expect(said).toContain(result);
  }

  await tabTo('[data-do="copy"]');
  await page.keyboard.press("Enter");
  await page.locator('[data-live="done"]', { hasText: "copied" }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  page = await context.newPage();
  await page.goto(link);
  await page.locator('[data-live="doubts"]', { hasText: "Owed" }).waitFor();
  expect(await heard()).toBe(said);
});
