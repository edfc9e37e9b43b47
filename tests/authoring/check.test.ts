import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandError } from "#authoring/command-error.ts";
import { check } from "#authoring/commands/check.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const config = resolve(import.meta.dirname, "../fixtures/mini-site/site.config.ts");

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "costed-check-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, "content", path)), { recursive: true });
    writeFileSync(join(root, "content", path), text);
  }
}

async function run(): Promise<{ printed: string; exitCode: number }> {
  const effects = memoryEffects({ root });
  const exitCode = await check({ content: "content", config }, effects);
  return { printed: effects.printed.join(""), exitCode };
}

function page({ fields = "", body = "It is open." }: { fields?: string; body?: string }): string {
  return `---
title: The library
question: Is it open?
summary: It is.
topics: []
reviewed: "2026-03-02"
sources: []
${fields}---

${body}
`;
}

const source = `title: A report
publisher: Millford Council
kind: statistics
url: https://example.org/report
datePublished: "2026-02-10"
dateAccessed: "2026-03-02"
licence: CC BY 4.0
readAs: original
`;

const missing = 'This page names the source "report-2026", which does not exist.';

describe("check", () => {
  it("tells a mistake in a draft once", async () => {
    write({ "explainers/library.mdx": page({ fields: "draft: true\n", body: 'Open. <Cite source="report-2026" />' }) });
    const { printed, exitCode } = await run();
    expect(printed.split(missing)).toHaveLength(2);
    expect(printed).toMatch(/\n1 error\.\n$/);
    expect(exitCode).toBe(1);
  });

  it("tells that a published page leans on a draft", async () => {
    write({
      "explainers/library.mdx": page({ body: 'Open. <Cite source="report-2026" />' }),
      "sources/report-2026/source.yaml": `${source}draft: true\n`,
    });
    const { printed, exitCode } = await run();
    expect(printed).toContain(missing);
    expect(exitCode).toBe(1);
  });

  it("is quiet about a draft that leans on a draft", async () => {
    write({
      "explainers/library.mdx": page({ fields: "draft: true\n", body: 'Open. <Cite source="report-2026" />' }),
      "sources/report-2026/source.yaml": `${source}draft: true\n`,
    });
    expect(await run()).toEqual({ printed: "No errors and no warnings.\n", exitCode: 0 });
  });

  describe("on a page with four numbers that are not figures", () => {
    const body = [5, 11, 12, 14]
      .map((line) => `Bus <Literal reason="its name">${line}</Literal> stops here.`)
      .join("\n\n");

    it("prints a warning and does not fail", async () => {
      write({ "explainers/buses.mdx": page({ body }) });
      const { printed, exitCode } = await run();
      expect(printed).toMatch(/ {2}warning {2}prose\/many-literals\n[\s\S]*\n1 warning\.\n$/);
      expect(exitCode).toBe(0);
    });

    it("is quiet when the page accepts the warning with a reason", async () => {
      write({
        "explainers/buses.mdx": page({
          body,
          fields: "accept: [{ code: prose/many-literals, reason: It is about names. }]\n",
        }),
      });
      expect(await run()).toEqual({ printed: "No errors and no warnings.\n", exitCode: 0 });
    });

    it("does not let an error be accepted", async () => {
      write({
        "explainers/buses.mdx": page({
          body: "It has 41 buses.",
          fields: "accept: [{ code: prose/loose-number, reason: It is right. }]\n",
        }),
      });
      const { printed, exitCode } = await run();
      expect(printed).toContain("  error  prose/loose-number\n");
      expect(exitCode).toBe(1);
    });
  });

  it("prints all findings in order of path, line and column", async () => {
    write({
      "explainers/b.mdx": page({ body: 'It has 41 buses and 12 lines.\n\nOpen. <Cite source="report-2026" />' }),
      "explainers/a.mdx": page({ fields: "auther: Ada\n" }),
    });
    const { printed } = await run();
    expect(
      [...printed.matchAll(/^(content\/\S+) {2}error {2}(\S+)$/gm)].map(([, place, code]) => `${place} ${code}`),
    ).toEqual([
      "content/explainers/a.mdx:8:1 content/unknown-key",
      "content/explainers/b.mdx:10:8 prose/loose-number",
      "content/explainers/b.mdx:10:21 prose/loose-number",
      "content/explainers/b.mdx:12:21 content/missing-reference",
    ]);
  });

  it("cannot run without a content folder", async () => {
    await expect(run()).rejects.toEqual(new CommandError('There is no content folder "content".'));
  });

  it("cannot run without a configuration", async () => {
    write({ "explainers/library.mdx": page({}) });
    const effects = memoryEffects({ root });
    await expect(check({ content: "content", config: "no.config.ts" }, effects)).rejects.toEqual(
      new CommandError(`There is no site configuration "${join(root, "no.config.ts")}".`),
    );
    expect(effects.printed).toEqual([]);
  });
});
