/** The pages of the mini-site as the templates write them, whole and with one digit changed at a time. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "parse5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAstro } from "#site/build-site.ts";
import { attributeOf, elementsIn, type Node, piecesOf } from "#site/net/html-tree.ts";
import type { Net } from "#site/net/net.ts";
import { makeMiniNet, miniSite, pagesIn, root } from "../../support/mini-net.ts";
import { changeOneDigit, type Slot, slotsOf } from "../../support/shown-numerals.ts";

/** One numeral in this many is changed: all of them take seven seconds. */
const oneIn = 4;

let folder: string;
let net: Net;
let pages: readonly { readonly file: string; readonly document: Node }[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "costed-net-"));
  const said = await runAstro(root, { ...miniSite, COSTED_OUT: folder });
  if (said !== undefined) throw new Error(said);
  net = await makeMiniNet();
  pages = pagesIn(folder).map(({ file, path }) => ({
    file,
    document: parse(readFileSync(path, "utf8"), { scriptingEnabled: false }),
  }));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of the first element of a page with an attribute of that value. */
const wordsOf = (file: string, attribute: string, value: string): string => {
  const page = pages.find((one) => one.file === file);
  const found = page && [...elementsIn(page.document)].find((element) => attributeOf(element, attribute) === value);
  return found === undefined ? "" : piecesOf(found).join(" ");
};

/** What the mini-site's measures say of library spending, as a list of facts writes it. */
const comparable =
  "May be compared Library plan as a share of GDP The plan leaves out buildings too. It is what the promised 0.20% is set against.";
const bridged =
  "Can be turned into Library with its buildings as a share of GDP Add Repair of library buildings as a share of GDP to get it. The wider count adds the repair of buildings. Said in: Aldermere Council, 10 February 2026";
const different = "Do not compare Cost of the library A share of GDP is no sum of money.";
const partOf =
  "Part of Library with its buildings as a share of GDP The whole adds Repair of library buildings as a share of GDP to this.";

describe("what a number may be compared with", () => {
  it.each(["figures/pledge-share/index.html", "series/aldermere-library-share/index.html"])("stands on %s", (file) => {
    expect(wordsOf(file, "aria-labelledby", "compare-title")).toBe(
      `Can it be compared? ${partOf} ${comparable} ${bridged} ${different}`,
    );
  });

  it("is told from the other side too", () => {
    expect(wordsOf("figures/pledge-cost/index.html", "aria-labelledby", "compare-title")).toBe(
      "Can it be compared? Do not compare Library spending as a share of GDP A share of GDP is no sum of money.",
    );
  });

  it("is left out where no measure says anything", () => {
    expect(wordsOf("figures/pledge-hours/index.html", "aria-labelledby", "compare-title")).toBe("");
  });

  it("stands among the definitions, with a measure that has no number", () => {
    const file = "definitions/index.html";
    expect(wordsOf(file, "id", "definition-library-share")).toBe(
      `Library spending as a share of GDP What the town spends on its library, buildings left out, as a share of the town’s GDP. Unit per cent of GDP ${partOf} ${comparable} ${bridged} ${different} On this site 2 figures, 1 series`,
    );
    expect(wordsOf(file, "id", "definition-library-share-with-buildings")).toBe(
      "Library with its buildings as a share of GDP What the town spends on its library and on the repair of its buildings, as a share of the town’s GDP. Unit per cent of GDP The sum of Library spending as a share of GDP and Repair of library buildings as a share of GDP Can be turned into Library spending as a share of GDP Take away Repair of library buildings as a share of GDP to get it. The wider count adds the repair of buildings. Said in: Aldermere Council, 10 February 2026",
    );
  });
});

describe("the net over the pages of a whole site", () => {
  it("finds nothing as they are", () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.flatMap(({ file, document }) => net.page(file, document).map((fault) => `${file}: ${fault}`))).toEqual(
      [],
    );
  });

  it("finds every numeral in which one digit is changed", () => {
    let changed = 0;
    const missed: string[] = [];
    const kinds = new Map<string, number>();
    for (const { file, document } of pages) {
      for (const slot of slotsOf(document)) {
        for (const text of changeOneDigit(slot.text, changed, oneIn)) {
          changed++;
          kinds.set(slot.kind, (kinds.get(slot.kind) ?? 0) + 1);
          if (!isFound(slot, text, () => net.page(file, document).length > 0))
            missed.push(`${file}, ${slot.kind}: ${text}`);
        }
      }
    }
    const counts = [...kinds].map(([kind, count]) => `${count} in ${kind}`).join(", ");
    console.log(`${changed} numerals changed by one digit, ${changed - missed.length} found: ${counts}.`);
    expect(missed).toEqual([]);
    expect(changed).toBeGreaterThan(500);
  }, 120_000);
});

/** Each true by itself, and in the wrong place: what a template does that takes another record. */
describe("two texts with numerals that change places on a page", () => {
  it("are found", () => {
    let changed = 0;
    const missed: string[] = [];
    for (const { file, document } of pages) {
      const slots = slotsOf(document).filter(({ kind }) => kind === "text");
      for (const [index, first] of slots.entries()) {
        const second = slots[index + 1 + ((index * 7) % Math.max(1, slots.length - index - 1))];
        if (second === undefined || index % oneIn !== 0 || first.text.trim() === second.text.trim()) continue;
        changed++;
        second.set(first.text);
        if (!isFound(first, second.text, () => net.page(file, document).length > 0)) {
          missed.push(`${file}: ${first.text} / ${second.text}`);
        }
        second.set(second.text);
      }
    }
    console.log(`${changed} pairs of texts exchanged, ${changed - missed.length} found.`);
    expect(missed).toEqual([]);
    expect(changed).toBeGreaterThan(200);
  }, 60_000);
});

function isFound(slot: Slot, text: string, look: () => boolean): boolean {
  slot.set(text);
  const found = look();
  slot.set(slot.text);
  return found;
}
