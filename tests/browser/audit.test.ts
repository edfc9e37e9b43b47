/** What `npm run audit` finds on all pages, on two of each kind: valid HTML, links, axe in both schemes, a narrow screen. */

import { expect, it } from "vitest";
import { faultsInBrowser } from "../audit/in-browser.ts";
import { brokenLinks } from "../audit/links.ts";
import { pagesIn, someOfEachKind } from "../audit/pages.ts";
import { invalidHtml } from "../audit/validity.ts";
import { launchChromium } from "./chromium.ts";
import { folderOf, serveTestSite } from "./sites.ts";

const pages = someOfEachKind(pagesIn(folderOf("site")), 2);

it("two pages of each kind are valid HTML", async () => {
  expect(pages.length).toBeGreaterThan(30);
  expect(await invalidHtml(pages)).toEqual([]);
});

it("every link of every page leads to a place that is there", () => {
  expect(brokenLinks(pagesIn(folderOf("site")), folderOf("site"), "/")).toEqual([]);
});

it("axe finds no fault on two pages of each kind, in both schemes, and none is too wide for a phone", async () => {
  const browser = await launchChromium();
  const served = await serveTestSite("site");
  try {
    expect(await faultsInBrowser(browser, pages, { at: served.address, told: () => undefined })).toEqual([]);
  } finally {
    await served.close();
    await browser.close();
  }
}, 600_000);
