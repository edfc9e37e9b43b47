/**
 * What a hurried reader asks, on a phone: from the home page the answer is three links away at most, and stands in the
 * first screen of the page that gives it.
 */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../src/site/serve.ts";
import { launchChromium } from "./chromium.ts";
import { serveTestSite } from "./sites.ts";

const phone = { width: 360, height: 740 };

interface Answer {
  /** The pages that lead there from the home page, each by a link on the one before. */
  readonly way: readonly string[];
  /** What the first screen of the last page must say. */
  readonly says: RegExp;
}

const explainer = (id: string): readonly string[] => [`explainers/${id}/`];

const answers: Readonly<Record<string, Answer>> = {
  "How many pounds is 3.5%?": { way: explainer("what-does-5-percent-of-gdp-mean"), says: /£106\.9bn/ },
  "Is the 5% all for weapons?": { way: explainer("is-the-5-percent-all-military"), says: /^No\.|\bNo\. / },
  "When must it be reached?": { way: [], says: /by 2035/ },
  "Did Starmer raise it to 3.5% within hours?": {
    way: ["claims/", "claims/starmer-immediately-raised-the-share/"],
    says: /No published plan changed/,
  },
  "What did Rutte say about the NHS?": {
    way: explainer("would-it-mean-cutting-the-nhs-or-pensions"),
    says: /learn to speak Russian/,
  },
  "Which allies are above 3.5%?": {
    way: explainer("who-spends-what-in-nato"),
    says: /Poland[\s\S]*Lithuania[\s\S]*Latvia/,
  },
  "What would a penny on income tax raise?": { way: explainer("what-would-each-penny-of-tax-buy"), says: /£8\.25bn/ },
  "What was the aid cut worth?": { way: explainer("how-does-aid-pay-for-defence"), says: /£6\.5bn/ },
  "Who has not promised 5%?": { way: explainer("why-did-spain-say-no"), says: /Spain[\s\S]*5%|5%[\s\S]*Spain/ },
  "What changed in 2026?": { way: explainer("what-changed-in-2026"), says: /2\.7%/ },
};

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), serveTestSite("site")]);
  page = await browser.newPage({ viewport: phone });
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

// Runs in the page: the words that end above the fold.
function textOfFirstScreen(): string {
  const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let shown = "";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    range.selectNodeContents(node);
    const { bottom, height } = range.getBoundingClientRect();
    if (height > 0 && bottom <= window.innerHeight) shown += node.textContent ?? "";
  }
  return shown.replace(/\s+/g, " ").trim();
}

describe("a new reader's question", () => {
  it.each(Object.entries(answers))("%s", async (_question, { way, says }) => {
    expect(way.length).toBeLessThanOrEqual(3);
    await page.goto(served.address);
    for (const next of way) {
      const links = await page
        .locator("main a[href], header a[href]")
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
      expect(links).toContain(`/${next}`);
      await page.goto(served.address + next);
    }
    expect(await page.evaluate(textOfFirstScreen)).toMatch(says);
  });
});
