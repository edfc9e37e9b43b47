import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { coverage } from "#authoring/commands/coverage.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const root = resolve(import.meta.dirname, "../..");

it("the document of what the site covers is that of the content", async () => {
  const effects = memoryEffects({ root });
  expect(await coverage({ content: "src/content", config: "site.config.ts" }, effects)).toBe(0);
  expect(effects.printed.join("")).toBe(readFileSync(join(root, "docs/coverage.md"), "utf8"));
});

it("content with errors gives the errors and no document", async () => {
  const effects = memoryEffects({ root });
  const wrong = "tests/fixtures/diagnostics/content--unknown-key/content";
  expect(await coverage({ content: wrong, config: "tests/fixtures/mini-site/site.config.ts" }, effects)).toBe(1);
  expect(effects.printed.join("")).toContain("content/unknown-key");
});
