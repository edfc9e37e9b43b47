/** The pages of charts, and their embeds in the frames of other sites. */

import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../src/site/serve.ts";
import { launchChromium } from "./chromium.ts";
import { pagesOf, root, serveTestSite } from "./sites.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let served: Served;
/** Another site, which shows our charts in frames. */
let other: Server;
let otherAddress: string;
let framed = "";

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveTestSite("site");
  other = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><title>Another site</title><body>${framed}</body></html>`);
  });
  await new Promise<void>((ready) => other.listen(0, "127.0.0.1", ready));
  otherAddress = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  other.close();
  await served.close();
  await browser.close();
});

const chartPages = (): readonly string[] => pagesOf("site").filter((page) => /^charts\/[^/]+\/$/.test(page));
const embeds = (): readonly string[] => pagesOf("site").filter((page) => page.startsWith("embed/charts/"));

/** Two pages for each kind of chart: looking at all of them with axe is for `npm run audit`. */
function twoOfEachKind(pages: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return pages.filter((page) => {
    const id = page.split("/").at(-2) ?? "";
    const kind = /^kind: (\w+)/m.exec(readFileSync(join(root, `src/content/charts/${id}.yaml`), "utf8"))?.[1] ?? "";
    const count = seen.get(kind) ?? 0;
    seen.set(kind, count + 1);
    return count < 2;
  });
}

/** The code that the page of a chart offers, with this server in place of the address that the site will have. */
async function codeOf(path: string): Promise<string> {
  const html = await (await fetch(served.address + path)).text();
  const shown = /<textarea[^>]*id="embed-code"[^>]*>([^<]*)</.exec(html)?.[1] ?? "";
  const code = shown.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return code.replace(/src="https?:\/\/[^/]+\//, `src="${served.address}`);
}

interface Overflow {
  readonly wide: number;
  readonly high: number;
  readonly cut: readonly string[];
}

// Runs in the page: by how much it is larger than its frame, and which texts stand outside it.
function readOverflow(): Overflow {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
  const texts = [...document.querySelectorAll("h1, p:not(.hidden p), li, svg text")];
  const cut = texts.filter((text) => {
    const { left, right, top, bottom, width } = text.getBoundingClientRect();
    return width > 0 && (left < -0.5 || right > clientWidth + 0.5 || top < 0 || bottom > clientHeight + 0.5);
  });
  return {
    wide: scrollWidth - clientWidth,
    high: scrollHeight - clientHeight,
    cut: cut.map(({ textContent }) => textContent ?? ""),
  };
}

describe("the code to embed a chart", () => {
  it.each([280, 320, 400, 640, 960, 1200])("shows the whole chart in a frame %d px wide", async (width) => {
    const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width: width + 60, height: 900 } });
    const page = await context.newPage();
    const faults: string[] = [];
    // The narrowest is where charts have failed; the others are for the kinds.
    for (const path of width === 280 ? chartPages() : twoOfEachKind(chartPages())) {
      const code = await codeOf(path);
      framed = code.replace('width="100%"', `width="${width}"`).replace('loading="lazy"', "");
      await page.goto(otherAddress);
      const frame = page.frames()[1];
      await frame?.waitForSelector("h1");
      const size = await page.locator("iframe").boundingBox();
      if (size?.width !== width) faults.push(`${path}: the frame is ${size?.width} px wide`);
      const { wide, high, cut } = (await frame?.evaluate(readOverflow)) ?? { wide: -1, high: -1, cut: [] };
      if (wide !== 0 || high !== 0) faults.push(`${path}: too small by ${wide} and ${high} px`);
      faults.push(...cut.map((text) => `${path}: "${text}" is cut`));
      if ((await frame?.locator("svg:visible").count()) !== 1) faults.push(`${path}: not one picture`);
    }
    await context.close();
    expect(faults).toEqual([]);
  });

  it("shows the chart where nothing is allowed, without a script or a request of its own", async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => faults.push(message.text()));
    for (const path of embeds()) {
      framed = `<iframe sandbox="" src="${served.address}${path}" width="640" height="700"></iframe>`;
      asked.length = 0;
      await page.goto(otherAddress);
      const frame = page.frames()[1];
      await frame?.waitForSelector("h1");
      const own = asked.filter((url) => url !== otherAddress && !url.endsWith("/favicon.ico"));
      if (own.join() !== served.address + path) faults.push(`${path}: asked for ${own.join(" and ")}`);
      if ((await frame?.locator("script").count()) !== 0) faults.push(`${path}: has a script`);
      if (!(await frame?.locator("svg:visible").first().isVisible())) faults.push(`${path}: no picture`);
      // The style sheet is let in by its hash alone.
      const font = await frame?.locator("h1").evaluate((element) => getComputedStyle(element).fontSize);
      if (font !== "18px") faults.push(`${path}: no style, the title is ${font}`);
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it("leads back to the page of the chart, in a window of its own", async () => {
    const page = await browser.newPage();
    framed = await codeOf(chartPages()[0] ?? "");
    await page.goto(otherAddress);
    const [opened] = await Promise.all([page.waitForEvent("popup"), page.frames()[1]?.locator(".way a").click()]);
    await opened.waitForLoadState();
    expect(opened.url()).toBe(served.address + (chartPages()[0] ?? ""));
    expect(page.url()).toBe(otherAddress);
    await page.close();
  });

  it("is kept out of search engines, which are sent to the page of the chart", async () => {
    const page = await browser.newPage();
    for (const path of embeds()) {
      await page.goto(served.address + path);
      expect(await page.locator('meta[name="robots"]').getAttribute("content")).toBe("noindex");
      const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
      expect(new URL(canonical ?? "").pathname).toBe(`/${path.replace("embed/", "")}`);
    }
    await page.close();
  });
});

interface AccessibleNode {
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly ignored?: boolean;
}

async function accessibleNodes(page: Page): Promise<readonly AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: readonly AccessibleNode[] };
  return nodes.filter(({ ignored }) => ignored !== true);
}

describe("the page of a chart", () => {
  it("gives those who do not see it a name, a description and the table, and no picture without words", async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    for (const path of chartPages()) {
      await page.goto(served.address + path);
      const headline = ((await page.locator("h1").textContent()) ?? "").trim();
      const words = await page.locator("#chart-words p").allTextContents();
      const caption = (await page.locator("table caption").first().textContent()) ?? "";
      const nodes = await accessibleNodes(page);
      const of = (role: string) => nodes.filter((node) => node.role?.value === role);
      const figure = of("figure").find(({ name }) => name?.value === headline);
      if (figure === undefined) faults.push(`${path}: no figure is named "${headline}"`);
      const described = figure?.description?.value ?? "";
      if (words.length < 2 || !words.every((one) => described.includes(one))) faults.push(`${path}: "${described}"`);
      if (!of("table").some(({ name }) => name?.value === caption))
        faults.push(`${path}: no table is named "${caption}"`);
      const rows = await page.locator(".chart-data tbody tr").count();
      if (of("rowheader").length < rows || of("columnheader").length < 3)
        faults.push(`${path}: heads of rows or columns are missing`);
      if (of("image").length + of("img").length > 0) faults.push(`${path}: a picture is announced without words`);
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it("runs no script but the one that every page has", async () => {
    const page = await browser.newPage();
    await page.goto(served.address);
    const sources = () =>
      page.locator("script:not([type$=json])").evaluateAll((all) => all.map((one) => one.getAttribute("src")));
    const everywhere = await sources();
    for (const path of [...twoOfEachKind(chartPages()), "charts/"]) {
      await page.goto(served.address + path);
      expect(await sources()).toEqual(everywhere);
    }
    await page.close();
  });

  it("can be used with the keyboard alone: the table, the code and every link are reached and seen", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(served.address + (chartPages()[0] ?? ""));
    const reached: string[] = [];
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(readFocus);
      if (at === undefined) break;
      reached.push(at);
    }
    expect(reached).toEqual(expect.arrayContaining(["summary", "div.scroll", "textarea#embed-code"]));
    expect(reached.filter((one) => one.endsWith("unseen"))).toEqual([]);
    await page.close();
  });

  it("stands in the register, and on paper with its whole table", async () => {
    const page = await browser.newPage();
    await page.goto(`${served.address}charts/`);
    const listed = await page.locator(".entries h3 a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect([...listed].sort()).toEqual(
      chartPages()
        .map((path) => `/${path}`)
        .sort(),
    );
    await page.emulateMedia({ media: "print" });
    await page.goto(served.address + (chartPages()[0] ?? ""));
    expect(await page.locator(".chart-data table").isVisible()).toBe(true);
    expect(await page.locator("#embed-code").isVisible()).toBe(false);
    const cut = await page.locator(".chart-data .scroll").evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(cut).toBeLessThanOrEqual(0);
    await page.close();
  });
});

describe("a chart in the reader's own colours", () => {
  it("is drawn in them", async () => {
    const context = await browser.newContext({ forcedColors: "active", viewport: { width: 700, height: 900 } });
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const path of [chartPages()[0] ?? "", embeds()[0] ?? ""]) {
      await page.goto(served.address + path);
      const found = await page.evaluate(readColours);
      wrong.push(...found.map((colour) => `${path}: ${colour}`));
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
});

// Runs in the page: the colours of the visible picture that are not the reader's.
function readColours(): string[] {
  const probe = document.body.appendChild(document.createElement("i"));
  const own = ["Canvas", "CanvasText", "GrayText", "LinkText"].map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  const drawn = [...document.querySelectorAll(".picture svg *")].filter(
    (shape) => shape.getBoundingClientRect().width > 0 && shape.tagName !== "clipPath" && shape.tagName !== "g",
  );
  const colours = drawn.flatMap((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    return [fill, stroke];
  });
  return [...new Set(colours)].filter((colour) => colour !== "none" && !own.includes(colour));
}

describe.each(["light", "dark"] as const)("in the %s scheme", (colorScheme) => {
  it("axe finds no fault on two pages of each kind of chart, their embeds and the register", async () => {
    // The policy of the page would refuse the checker itself.
    const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of [...twoOfEachKind(chartPages()), ...twoOfEachKind(embeds()), "charts/"]) {
      await page.goto(served.address + path);
      await page.addScriptTag({ content: axe });
      faults.push(...(await page.evaluate(runAxe)).map((fault) => `${path}: ${fault}`));
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

// Runs in the page: what has the focus, and whether it can be seen to have it.
function readFocus(): string | undefined {
  const at = document.activeElement;
  if (at === null || at === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const seen = outlineStyle !== "none" && outlineWidth !== "0px";
  const name = `${at.tagName.toLowerCase()}${at.id === "" ? "" : `#${at.id}`}${at.className === "scroll" ? ".scroll" : ""}`;
  return seen ? name : `${name} unseen`;
}
