/** The pages of the mini-site as the templates write them, whole and with one digit changed at a time. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "parse5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAstro } from "#site/build-site.ts";
import type { Node } from "#site/net/html-tree.ts";
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
  }, 60_000);
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
