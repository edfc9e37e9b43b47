/**
 * Links that were made with a model which has been kept since: the mini site's accounts were revised after
 * model 1, and its links still give what they gave.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type * as linkModel from "#lib/scenario/link/model.ts";
import { workLink } from "#lib/scenario/link/outcome.ts";
import type { LinkData } from "#lib/scenario/link/work.ts";
import { viewLiveAnswer } from "#lib/scenario/words/live.ts";
import type { ToldLink } from "#lib/scenario/words/tell-link.ts";
import type { LeversFile } from "../../src/site/levers-file.ts";
import type { Served } from "../../src/site/serve.ts";
import { launchChromium } from "./chromium.ts";
import { folderOf, serveTestSite } from "./sites.ts";

const address = "scenarios/longer-hours/";
const subject = (): string => file().subject;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let served: Served;

const file = (): LeversFile =>
  JSON.parse(readFileSync(join(folderOf("mini"), address, "levers.json"), "utf8")) as LeversFile;

/** What the kept model tells, from the files that the site publishes. */
async function tell(query: string): Promise<ToldLink> {
  const folder = join(folderOf("mini"), "models/1");
  const model = (await import(/* @vite-ignore */ pathToFileURL(join(folder, "model.js")).href)) as typeof linkModel;
  const data = JSON.parse(readFileSync(join(folder, "data.json"), "utf8")) as Readonly<Record<string, LinkData>>;
  const kept = data["longer-hours"];
  if (kept === undefined) throw new Error("Model 1 has no such scenario.");
  return model.tellLink(query, kept, { subject: subject(), page: `${served.address}${address}` });
}

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveTestSite("mini");
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

const notice = () => page.locator(".of-model");
const live = (name: string): Promise<string> =>
  page.locator(`[data-live="${name}"]`).evaluate((element) => element.textContent?.trim() ?? "");
const readAnswer = async (): Promise<readonly string[]> => [
  await live("sentence"),
  await live("value"),
  await live("basis"),
];
const answerOf = ({ sentence, answer }: ToldLink["answer"]): readonly string[] => [
  sentence,
  answer.value,
  `${answer.direction}, ${answer.basis}`,
];
const today = (query: string): readonly string[] => {
  const { data, subject: own } = file();
  return answerOf(viewLiveAnswer(workLink(query, data), data.levers, own));
};

/** The cells of the body of a table. */
const cellsOf = (selector: string): Promise<readonly (readonly string[])[]> =>
  page
    .locator(`${selector} tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")));

async function open(query: string): Promise<void> {
  await page.goto(`${served.address}${address}${query}`);
  await notice().waitFor();
}

describe("a link of a kept model", () => {
  const query = "?share=0.25&m=1";

  it("shows the numbers that it was made with", async () => {
    const told = await tell(query);
    expect(answerOf(told.answer)).not.toEqual(today("share=0.25&m=2"));
    await open(query);
    expect(await readAnswer()).toEqual(answerOf(told.answer));
    const { table, ways } = told.details;
    expect(await cellsOf('[data-live="years"] tbody')).toEqual(table.rows.map(({ cells }) => cells));
    expect((await cellsOf('[data-live="ways"]')).map(([extra]) => extra)).toEqual(ways.map(({ extra }) => extra));
    expect((await cellsOf('[data-live="doubts"]')).map(([low]) => low)).toEqual(
      told.uncertainty?.rows.map(({ low }) => low),
    );
    expect(await live("feedback")).toBe(told.feedback);
    expect(await page.locator(".picture-of-scenario .headline").textContent()).toBe(told.answer.headline);
    // It lists today's data, so it is not shown.
    expect(await page.locator('[data-live="editions"]').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe(query);
  });

  it("says so, and what today's model gives for the same choices, with a link to it", async () => {
    await open(query);
    const sentences = await notice().locator("p").allInnerTexts();
    expect(sentences).toEqual([
      "This link was made with model 1, and shows that model’s numbers. For 2030-31 they are NZD 2.2m a year more; today’s model, number 2, gives NZD 2.3m.",
      "The same choices with today’s model",
    ]);
    const link = notice().locator("a");
    expect(await link.getAttribute("href")).toBe(`/${address}?share=0.25&m=2`);
    await link.click();
    await page.waitForURL(/m=2$/);
    await page.waitForFunction(
      (value) => document.querySelector('[data-live="value"]')?.textContent === value,
      today("share=0.25&m=2")[1],
    );
    expect(await readAnswer()).toEqual(today("share=0.25&m=2"));
    expect(await notice().count()).toBe(0);
  });

  it("keeps its numbers in the copied link, in the file and beside other choices", async () => {
    const told = await tell(query);
    await open(query);
    await page.locator('[data-do="copy"]').click();
    await page.locator('[data-live="done"]', { hasText: "copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${served.address}${address}?share=0.25&m=1`,
    );
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator('[data-do="csv"]').click()]);
    expect(readFileSync(await download.path(), "utf8")).toBe(told.table);
    await page.locator('[data-do="keep"]').click();
    await page.locator(".compared tbody tr").first().waitFor();
    await page.locator("#share-range").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/share=0.26&m=2$/);
    await page.locator(".compared thead a", { hasText: "Now" }).and(page.locator('[href$="m=2"]')).waitFor();
    const rows = await cellsOf(".compared tbody");
    expect(rows.map(([kept]) => kept)).toEqual(told.compared.map(({ value }) => value));
  });

  it("becomes today's when a lever is moved, and comes back by the way it was left", async () => {
    const told = await tell(query);
    await open(query);
    expect(await page.locator("#share-range").inputValue()).toBe("0.25");
    await page.locator("#share-range").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/share=0.26&m=2$/);
    await notice().locator("p", { hasText: "A lever has been moved" }).waitFor();
    expect(await readAnswer()).toEqual(today("share=0.26&m=2"));
    expect(await page.locator('[data-live="editions"]').isVisible()).toBe(true);
    expect(await notice().locator("p").first().textContent()).toBe(
      "A lever has been moved, so the numbers are now those of today’s model, number 2, and no longer those of model 1.",
    );
    await page.goBack();
    await notice().locator("p", { hasText: "This link was made with model 1" }).waitFor();
    expect(await readAnswer()).toEqual(answerOf(told.answer));
  });

  it("is repaired by its own model", async () => {
    const told = await tell("?share=9&m=1");
    await open("?share=9&m=1");
    expect(await page.locator('[data-live="repairs"] p').allInnerTexts()).toEqual(told.repairs);
    expect(told.repairs).toHaveLength(1);
    expect(await readAnswer()).toEqual(answerOf(told.answer));
  });

  it.each([
    ["its code", "**/models/1/model.js"],
    ["its data", "**/models/1/data.json"],
  ])("shows no numbers when %s cannot be loaded, and says so", async (_what, pattern) => {
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: "" }));
    await open(query);
    expect(await notice().locator("p").first().textContent()).toBe(
      "This link was made with model 1, whose numbers could not be loaded. So no answer is shown: that of another model would not be the link’s.",
    );
    for (const name of ["sentence", "value", "years", "ways", "assumptions", "doubts"]) {
      expect(await page.locator(`[data-live="${name}"]`).isVisible(), name).toBe(false);
    }
    expect(await page.locator(".picture-of-scenario").isVisible()).toBe(false);
    await page.locator("#share-range").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/share=0.26&m=2$/);
    await page.locator('[data-live="value"]:visible').waitFor();
    await notice().locator("p", { hasText: "A lever has been moved" }).waitFor();
    expect(await readAnswer()).toEqual(today("share=0.26&m=2"));
  });
});

it.each(["3", "0", "99"])(
  "a link of the model %s, which does not exist, is repaired to today's, and says so",
  async (m) => {
    await page.goto(`${served.address}${address}?share=0.25&m=${m}`);
    await page.locator('[data-live="repairs"]:not([hidden]) p').waitFor();
    expect(await page.locator('[data-live="repairs"] p').allInnerTexts()).toEqual([
      `This link names the model “${m}”, which does not exist, so it is using today’s, number 2.`,
    ]);
    await page.waitForFunction(
      (value) => document.querySelector('[data-live="value"]')?.textContent === value,
      today("share=0.25&m=2")[1],
    );
    expect(await readAnswer()).toEqual(today("share=0.25&m=2"));
    expect(await notice().count()).toBe(0);
  },
);
