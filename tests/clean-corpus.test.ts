/** Content without a mistake gives no finding, however much of it there is: no rule is stricter than the truth. */

import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "#authoring/commands/check.ts";
import { dimensions } from "#lib/figures/figure.ts";
import { statuses } from "#lib/figures/standing.ts";
import { makeFolder } from "./support/content-folder.ts";
import { largeCorpus, makeCorpus, smallCorpus } from "./support/make-corpus.ts";
import { measures } from "./support/make-corpus-measures.ts";
import { memoryEffects } from "./support/memory-effects.ts";

const config = resolve(import.meta.dirname, "fixtures/mini-site/site.config.ts");

async function checked(files: ReadonlyMap<string, string>): Promise<{ printed: string; exitCode: number }> {
  const effects = memoryEffects({ root: makeFolder(Object.fromEntries(files)) });
  const exitCode = await check({ content: "content", config }, effects);
  return { printed: effects.printed.join(""), exitCode };
}

const quiet = { printed: "No errors and no warnings.\n", exitCode: 0 };

const size = (files: ReadonlyMap<string, string>): { figures: number; pages: number } => {
  const texts = [...files];
  const stated = texts.flatMap(([, text]) => text.match(/^- id: /gm) ?? []).length;
  const derived = texts.filter(([path]) => path.startsWith("derived/")).length;
  return { figures: stated + derived, pages: texts.filter(([path]) => path.endsWith(".mdx")).length };
};

describe("the corpus", () => {
  const files = makeCorpus(smallCorpus);
  const texts = [...files.values()].join("\n");

  it("is as large as its tests say", () => {
    expect(size(files)).toEqual({ figures: 500, pages: 100 });
    expect(size(makeCorpus(largeCorpus))).toEqual({ figures: 5000, pages: 1000 });
  });

  it("is the same for one seed, and another for another", () => {
    expect([...makeCorpus(smallCorpus)]).toEqual([...files]);
    expect([...makeCorpus({ ...smallCorpus, seed: 2 })]).not.toEqual([...files]);
  });

  it.each(dimensions)("counts a measure of the dimension %s", (dimension) => {
    expect(texts).toContain(`\ndimension: ${dimension}\n`);
  });

  it.each(statuses)("has a number with the status %s", (status) => {
    expect(new RegExp(`^ *status: ${status}$|,${status}$`, "m").test(texts)).toBe(true);
  });

  it("names each figure's measure by the phrase of that measure", () => {
    const figures = [...files].flatMap(([path, text]) =>
      path.startsWith("derived/") ? [text] : path.endsWith("/figures.yaml") ? text.split(/^(?=- id: )/m) : [],
    );
    const unnamed = figures.filter((text) => {
      const measure = /^ *measure: (\S+)$/m.exec(text)?.[1];
      const says = /says: (.*)$/m.exec(text)?.[1]?.toLowerCase() ?? "";
      return measure !== undefined && !says.includes(measures[measure]?.phrase.toLowerCase() ?? "no such measure");
    });
    expect(unnamed).toEqual([]);
  });
});

describe("a corpus of 500 figures without a mistake", () => {
  const files = makeCorpus(smallCorpus);

  it("gives no finding at all", async () => {
    expect(await checked(files)).toEqual(quiet);
  });

  it.each([2, 3, 4])("gives none with other numbers either, of seed %i", async (seed) => {
    expect(await checked(makeCorpus({ ...smallCorpus, seed, pages: 20 }))).toEqual(quiet);
  });

  it("is not passed over: one part made larger is found", async () => {
    const path = "sources/alderholm-ferry-accounts-2026/running.csv";
    const rows = files.get(path) ?? "";
    const wrong = rows.replace(/^(2021,)(\d+)/m, (_, period: string, whole: string) => `${period}${Number(whole) + 1}`);
    expect(wrong).not.toBe(rows);
    const { printed, exitCode } = await checked(new Map([...files, [path, wrong]]));
    expect(printed).toContain("/figures.yaml:31:9  error  figure/parts-do-not-sum\n");
    expect(exitCode).toBe(1);
  });
});
