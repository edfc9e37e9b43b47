/** The levers of scenarios as a reader moves them: by keyboard, by link, without scripts. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { defaultState } from "#lib/scenario/link/levers.ts";
import { workLink, workState } from "#lib/scenario/link/outcome.ts";
import { viewLiveAnswer } from "#lib/scenario/words/live.ts";
import type { LeversFile } from "../../src/site/levers-file.ts";
import type { Served } from "../../src/site/serve.ts";
import { root } from "../support/mini-net.ts";
import { launchChromium } from "./chromium.ts";
import { digest } from "./levers/digest.ts";
import { folderOf, pagesOf, serveTestSite } from "./sites.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let served: Served;

/** The scenarios of the site that have levers, with their files. */
const withLevers = (): readonly { readonly address: string; readonly file: LeversFile }[] =>
  pagesOf("site").flatMap((address) => {
    if (!/^scenarios\/[^/]+\/$/.test(address)) return [];
    try {
      const text = readFileSync(join(folderOf("site"), address, "levers.json"), "utf8");
      return [{ address, file: JSON.parse(text) as LeversFile }];
    } catch {
      return [];
    }
  });

const live = (name: string): Promise<string> =>
  page.locator(`[data-live="${name}"]`).evaluate((element) => element.textContent?.trim() ?? "");

/** What stands first on the page, once what was moved is painted. */
async function readAnswer(): Promise<readonly string[]> {
  await page.locator("form[data-levers]:not([hidden])").waitFor();
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted(undefined)))),
  );
  return [await live("sentence"), await live("value"), await live("basis")];
}

function answerOf(query: string, { data, subject }: LeversFile): readonly string[] {
  const outcome = query === "" ? workState(defaultState(data.levers), data) : workLink(query, data);
  const { sentence, answer } = viewLiveAnswer(outcome, data.levers, subject);
  return [sentence, answer.value, `${answer.direction}, ${answer.basis}`];
}

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

async function open(address: string): Promise<void> {
  await page.goto(served.address + address);
  await page.locator("form[data-levers]:not([hidden])").waitFor();
}

describe("a reader with nothing but a keyboard", () => {
  it("moves the levers, copies the link, opens it, and has the same numbers", async () => {
    for (const { address, file } of withLevers()) {
      await open(address);
      await page.locator("#share-range").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("share-number");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowUp");
      const moved = await readAnswer();
      expect(moved).toEqual(answerOf(new URL(page.url()).search, file));
      expect(moved).not.toEqual(answerOf("", file));

      await page.locator('[data-do="copy"]').focus();
      await page.keyboard.press("Enter");
      await page.locator('[data-live="done"]', { hasText: "copied" }).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      page = await context.newPage();
      await page.goto(link);
      expect(await readAnswer()).toEqual(moved);
    }
    expect(withLevers().length).toBeGreaterThan(0);
  });

  it("hears one sentence of at most 25 words when the levers rest", async () => {
    const [first] = withLevers();
    // The page's own clock: a slow machine rests between two strokes of the keyboard, by any other.
    await page.clock.install();
    await open(first?.address ?? "");
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.locator("#share-range").focus();
    for (let count = 0; count < 4; count += 1) {
      await page.keyboard.press("ArrowLeft");
      await page.clock.runFor(100);
    }
    expect(await live("spoken")).toBe("");
    await page.clock.runFor(1_000);
    const spoken = await live("spoken");
    expect(spoken.split(/\s+/).length).toBeLessThanOrEqual(25);
    expect(spoken).toContain(await live("value"));
    const valueText = await page.locator("#share-range").getAttribute("aria-valuetext");
    expect(valueText).toMatch(/^\d+(\.\d+)?% of GDP$/);
  });

  it("goes back with one step for each rest, and forward again", async () => {
    const [first] = withLevers();
    await page.clock.install();
    await open(first?.address ?? "");
    const start = await readAnswer();
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.locator("#share-range").focus();
    for (let count = 0; count < 5; count += 1) {
      await page.keyboard.press("ArrowRight");
      await page.clock.runFor(100);
    }
    await page.clock.runFor(1_000);
    await page.clock.resume();
    const moved = await readAnswer();
    expect(moved).not.toEqual(start);
    await page.goBack();
    // The numbers of the editor's opening sentence, in the words of the levers.
    expect((await readAnswer()).slice(1)).toEqual(start.slice(1));
    await page.goForward();
    expect(await readAnswer()).toEqual(moved);
  });
});

describe("a link", () => {
  it.each([
    "?share=99&m=1",
    "?share=-1&by=1066&m=1",
    "?share=NaN&by=&shape=%00&pay=<script>alert(1)</script>",
    '?growth="><img src=x onerror=alert(1)>&m=7',
    "?share=3%2C2&by=2031&m=1&utm_source=mail",
  ])("like %s is repaired, and each repair is said", async (query) => {
    const [first] = withLevers();
    if (first === undefined) throw new Error("No scenario has levers.");
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("dialog", (dialog) => faults.push(dialog.message()));
    await open(first.address + query);
    await page.locator('[data-live="repairs"]:not([hidden]) p').first().waitFor();
    const { repairs } = workLink(new URL(page.url()).search, first.file.data);
    expect(await page.locator('[data-live="repairs"] p').count()).toBe(repairs.length);
    expect(await page.locator('main script:not([type="module"]), main img').count()).toBe(0);
    // What was seen is said as it was; nothing else on the page comes from it.
    await page.locator('[data-live="repairs"]').evaluate((element) => element.remove());
    expect(await page.locator("main").textContent()).not.toMatch(/NaN|undefined|\[object/);
    expect(faults).toEqual([]);
  });

  it("draws the picture that the build would draw, with the same words and table", async () => {
    const [first] = withLevers();
    await open(`${first?.address}?share=3&m=1`);
    await page.waitForFunction(
      (value) => document.querySelector(".picture-of-scenario .headline")?.textContent?.includes(value),
      await live("value"),
    );
    const svg = await page.locator(".picture-of-scenario .at-640 svg").evaluate((element) => element.outerHTML);
    expect(svg).toContain("With the change");
    expect(await page.locator(".picture-of-scenario canvas").count()).toBe(0);
    expect(await page.locator(".picture-of-scenario details table tbody tr").count()).toBe(
      await page.locator(".by-year tbody tr").count(),
    );
  });
});

describe("what can be taken away", () => {
  it("is two states side by side, and the table as a file", async () => {
    const [first] = withLevers();
    await open(first?.address ?? "");
    await page.locator('[data-do="keep"]').click();
    await page.locator("#share-range").focus();
    await page.keyboard.press("End");
    await page.locator(".compared table tbody tr").first().waitFor();
    const shares = await page.locator(".compared tbody tr").first().locator("td").allInnerTexts();
    expect(new Set(shares).size).toBe(2);

    const [file] = await Promise.all([page.waitForEvent("download"), page.locator('[data-do="csv"]').click()]);
    const [heading = "", ...lines] = readFileSync(await file.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(heading.split(",").slice(0, 2)).toEqual(["year", "share_pct_gdp"]);
    expect(lines.length).toBe(await page.locator(".by-year tbody tr").count());
  });

  it("goes back to where it stood with one button", async () => {
    const [first] = withLevers();
    if (first === undefined) throw new Error("No scenario has levers.");
    await open(`${first.address}?share=3&m=1`);
    await page.locator('button[type="reset"]').click();
    expect(await readAnswer()).toEqual(answerOf("", first.file));
  });
});

it("a page without scripts says that it shows one set of choices, and has no dead form", async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  for (const { address } of withLevers()) {
    await still.goto(served.address + address);
    expect(await still.locator("form[data-levers]").isVisible()).toBe(false);
    expect(await still.locator(".levers").textContent()).toContain("This page shows one set of choices");
    expect(await still.locator(".levers a").count()).toBeGreaterThan(0);
  }
  await plain.close();
});

it("build and browser agree to the last bit on 10,000 states", async () => {
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: join(root, "tests/browser/levers/digest.ts"), formats: ["iife"], name: "digestOf" },
    },
  });
  const [output] = Array.isArray(built) ? built.flatMap((one) => one.output) : [];
  if (output?.type !== "chunk") throw new Error("The script was not bundled.");
  await page.goto("about:blank");
  await page.addScriptTag({ content: output.code });
  const files = withLevers();
  const each = Math.ceil(10_000 / files.length);
  for (const [seed, { file }] of files.entries()) {
    const there = await page.evaluate(
      ([data, from, count]) =>
        (globalThis as unknown as { digestOf: { digest: typeof digest } }).digestOf.digest(data, from, count),
      [file.data, seed + 1, each] as const,
    );
    const here = digest(file.data, seed + 1, each);
    expect(here.numbers).toBeGreaterThan(each * 50);
    expect(there).toEqual(here);
  }
});
