/** On a built site, an old number stands on the page of corrections, in the number's history and in the feed, and nowhere else. */

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "#reader/files.ts";
import { fillIn, makeSite, miniConfig, type ReleasedSite } from "../support/released-site.ts";

const root = resolve(import.meta.dirname, "../..");
const id = "2026-12-01-aldermere-households-2025";

let site: ReleasedSite;
/** Every built file as text, packed ones unpacked. */
let built: ReadonlyMap<string, string>;

beforeAll(async () => {
  site = await makeSite("2026-11-22");
  site.edit("sources/aldermere-accounts-2026/figures.yaml", "14200", "14650");
  site.correct("aldermere-households-2025");
  fillIn(site, `${id}.yaml`, {
    kind: "correction",
    what: "The households of Aldermere",
    why: "We had read the line of another year. It is [[aldermere-households-2025]].",
  });
  site.edit("sources/aldermere-accounts-2026/aldermere-gdp.csv", "1560.0", "1671.5");
  site.correct("aldermere-gdp/2025-26", "2026-12-03");
  fillIn(site, "2026-12-03-aldermere-gdp-2025-26.yaml", {
    kind: "revision-by-source",
    what: "GDP in 2025-26",
    why: "The council changed its accounts under the same name.",
  });
  const out = join(site.root, "dist");
  const options = ["--content", join(site.root, "content"), "--config", miniConfig, "--out", out];
  // In a process of its own, with nothing in its environment that the test runner put there.
  const { PATH, HOME } = process.env;
  await promisify(execFile)(process.execPath, ["src/site/main.ts", "build", ...options], {
    cwd: root,
    env: { PATH, HOME },
  });
  built = new Map(
    listFiles(out).map((path) => {
      const bytes = readFileSync(join(out, path));
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return [path, (isPacked ? gunzipSync(bytes) : bytes).toString("utf8")];
    }),
  );
}, 120_000);

afterAll(() => site.remove());

function filesWith(pattern: RegExp): readonly string[] {
  return [...built].filter(([, text]) => pattern.test(text)).map(([path]) => path);
}

function textOf(path: string): string {
  const text = built.get(path);
  if (text === undefined) throw new Error(`The site has no ${path}.`);
  return text;
}

describe("an old value", () => {
  it("is searched for in pages, feeds, the sitemap and the search index", () => {
    for (const end of [".html", ".atom", ".xml", ".pf_fragment", ".pf_index"]) {
      expect([...built.keys()].some((path) => path.endsWith(end))).toBe(true);
    }
    expect(filesWith(/14,650/).length).toBeGreaterThan(3);
  });

  it("stands only where corrections are told", () => {
    expect(filesWith(/14[,.\s\u00a0\u202f]?200\b/)).toEqual([
      "all.atom",
      "corrections.atom",
      "corrections/index.html",
      "figures/aldermere-households-2025/index.html",
    ]);
  });

  it("of a cell stands in the history of its series", () => {
    expect(filesWith(/NZD 1\.56bn|1,?560\.0/)).toEqual([
      "all.atom",
      "corrections.atom",
      "corrections/index.html",
      "series/aldermere-gdp/index.html",
    ]);
  });

  it("lies in an element that names its correction, on every page", () => {
    const marked = /<del data-correction="[^"]*"[^>]*>[^<]*<\/del>/g;
    for (const path of ["corrections/index.html", "figures/aldermere-households-2025/index.html"]) {
      expect(textOf(path)).toContain(`<del data-correction="${id}">14,200 households</del>`);
      expect(textOf(path).replace(marked, "")).not.toContain("14,200");
    }
  });
});

describe("a correction", () => {
  it("is listed, the latest first, with what is there now and a link to the figure", () => {
    const page = textOf("corrections/index.html");
    expect([...page.matchAll(/<h2 id="(2026[^"]*)"/g)].map((match) => match[1])).toEqual([
      "2026-12-03-aldermere-gdp-2025-26",
      id,
    ]);
    expect(page).toContain(`<ins data-correction="${id}">14,650 households</ins>`);
    expect(page).toContain('<a href="/figures/aldermere-households-2025/">Households, Aldermere, 2025</a>');
    expect(page).toContain('<a href="/series/aldermere-gdp/#2025-26">GDP in cash, Aldermere, 2025-26</a>');
  });

  it("tells of what changed with it at the derived figure too", () => {
    expect(textOf("figures/library-gap-2025-26/index.html")).toContain(">NZD 1.6m in cash terms</del>");
  });

  it("is named on the home page, and at the foot of the pages that show the number", () => {
    expect(textOf("index.html")).toContain(`<a href="/corrections/#${id}">The households of Aldermere</a>`);
    const foot = (path: string) => textOf(path).replace(/\s+/g, " ");
    expect(foot("explainers/what-would-longer-hours-cost/index.html")).toContain(
      'A number on this page was revised by its source on <time datetime="2026-12-03">3 December 2026</time>',
    );
    expect(textOf("events/library-pledge-2026-03-18/index.html")).not.toContain("A number on this page was");
  });

  it("is an entry of the feed", () => {
    const feed = textOf("corrections.atom");
    expect([...feed.matchAll(/<title>(.*)<\/title>/g)].map((match) => match[1])).toEqual([
      "Aldermere, counted: corrections",
      "Revision by the source: GDP in 2025-26",
      "Correction: The households of Aldermere",
    ]);
    expect(feed).toContain(`<link href="https://aldermere.example/corrections/#${id}"/>`);
    expect(feed).toContain("<updated>2026-12-03T00:00:00Z</updated>");
  });
});
