/** Content without a mistake gives no finding, however much of it there is: no rule is stricter than the truth. */

import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "#authoring/commands/check.ts";
import { makeFolder, readFiles } from "./support/content-folder.ts";
import { makeCorpus, smallCorpus } from "./support/make-corpus.ts";
import { memoryEffects } from "./support/memory-effects.ts";

const config = resolve(import.meta.dirname, "fixtures/mini-site/site.config.ts");

async function checked(files: ReadonlyMap<string, string>): Promise<{ printed: string; exitCode: number }> {
  const effects = memoryEffects({ root: makeFolder(Object.fromEntries(files)) });
  const exitCode = await check({ content: "content", config }, effects);
  return { printed: effects.printed.join(""), exitCode };
}

const quiet = { printed: "No errors and no warnings.\n", exitCode: 0 };

describe("a corpus of 500 figures without a mistake", () => {
  const files = makeCorpus(smallCorpus);

  it("gives no finding at all", async () => {
    expect(await checked(files)).toEqual(quiet);
  });

  it.each([2, 3, 4])("gives none with other numbers either, of seed %i", async (seed) => {
    expect(await checked(makeCorpus({ ...smallCorpus, seed, pages: 20 }))).toEqual(quiet);
  });
});
