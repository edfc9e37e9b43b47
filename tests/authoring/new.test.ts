import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandError } from "#authoring/command-error.ts";
import { check } from "#authoring/commands/check.ts";
import { kinds, writeNew } from "#authoring/commands/new.ts";
import { type MemoryEffects, memoryEffects } from "../support/memory-effects.ts";

const config = resolve(import.meta.dirname, "../fixtures/mini-site/site.config.ts");

/** A site whose content folder is there and holds one source. */
function site(): MemoryEffects {
  return memoryEffects({ files: { "/site/src/content/sources/report-2025/source.yaml": "title: A report\n" } });
}

function write(
  kind: string | undefined,
  id: string | undefined,
  effects: MemoryEffects,
  content = "src/content",
): void {
  writeNew({ kind, id, content }, effects);
}

function messageOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (error instanceof CommandError) return error.message;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

describe("writeNew", () => {
  it("says what it wrote and what is to be done", () => {
    const effects = site();
    write("term", "net-loan", effects);
    expect(effects.printed).toEqual([
      "Wrote src/content/glossary/net-loan.yaml.",
      'Fill in what is empty: "npm run check" names each field.',
    ]);
    expect(effects.files.get("/site/src/content/glossary/net-loan.yaml")).toBe(
      "term:\n# Two plain sentences.\ndefinition:\n",
    );
  });

  it("marks a page as a draft, says so, and dates it today", () => {
    const effects = site();
    write("event", "library-opens", effects);
    const text = effects.files.get("/site/src/content/events/library-opens.mdx");
    expect(text).toContain('\nreviewed: "2026-11-22"\n');
    expect(text).toContain("\ndraft: true\n");
    expect(effects.printed.at(-1)).toBe('It is a draft, and is published when you remove the line "draft: true".');
  });

  it("writes a source with the list of its figures", () => {
    const effects = site();
    write("source", "report-2026", effects);
    expect(effects.printed.slice(0, 2)).toEqual([
      "Wrote src/content/sources/report-2026/source.yaml.",
      "Wrote src/content/sources/report-2026/figures.yaml.",
    ]);
  });

  it("adds a missing source.yaml and leaves the figures that are there", () => {
    const figures = "/site/src/content/sources/report-2026/figures.yaml";
    const effects = memoryEffects({ files: { [figures]: "- id: books-2025\n" } });
    write("source", "report-2026", effects);
    expect(effects.files.get(figures)).toBe("- id: books-2025\n");
    expect(effects.files.has("/site/src/content/sources/report-2026/source.yaml")).toBe(true);
  });

  it("names the check of another content folder", () => {
    const effects = memoryEffects({ files: { "/site/elsewhere/topics/books.yaml": "" } });
    write("topic", "buses", effects, "elsewhere");
    expect(effects.printed).toEqual([
      "Wrote elsewhere/topics/buses.yaml.",
      'Fill in what is empty: "npm run check -- --content elsewhere" names each field.',
    ]);
  });

  it("never overwrites", () => {
    const effects = site();
    expect(messageOf(() => write("source", "report-2025", effects))).toBe(
      "src/content/sources/report-2025/source.yaml already exists. Nothing was written.\n  Fix: choose another id, or edit that file.",
    );
    expect([...effects.files]).toEqual([["/site/src/content/sources/report-2025/source.yaml", "title: A report\n"]]);
    expect(effects.printed).toEqual([]);
  });

  it.each([
    ["evnt", "a", 'There is no template for "evnt". Nothing was written.\n  Fix: use "event".'],
    [
      "toString",
      "a",
      `There is no template for "toString". Nothing was written.\n  Fix: use one of ${kinds
        .map((kind) => `"${kind}"`)
        .join(", ")
        .replace(/, (?=[^,]*$)/, " or ")}.`,
    ],
    ["event", "Library Opens", '"Library Opens" is not an id. Nothing was written.\n  Fix: use "library-opens".'],
    ["event", "../places/x", '"../places/x" is not an id. Nothing was written.\n  Fix: use "places-x".'],
    ["event", "…", '"…" is not an id. Nothing was written.\n  Fix: use small letters, digits and single hyphens.'],
    [
      "event",
      undefined,
      "An entry needs an id: its file name and its address. Nothing was written.\n  Fix: add it, as in an-example-2025.",
    ],
  ])("refuses %s %s", (kind, id, message) => {
    const effects = site();
    expect(messageOf(() => write(kind, id, effects))).toBe(message);
    expect(effects.files.size).toBe(1);
  });

  it("refuses a content folder that is not there", () => {
    const effects = site();
    expect(messageOf(() => write("event", "library-opens", effects, "scr/content"))).toBe(
      'There is no content folder "scr/content". Nothing was written.',
    );
    expect(effects.files.size).toBe(1);
  });
});

describe("what is written", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "costed-new-"));
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const source = ["title", "publisher", "kind", "url", "datePublished", "licence", "readAs"];
  const figure = ["id", "says", "measure", "place", "period", "value", "unit", "status", "locator", "confidence"];

  it.each([
    ["event", ["title", "summary", "confidence", "date", "where"]],
    ["explainer", ["title", "question", "summary", "confidence"]],
    [
      "claim",
      [
        "title",
        "summary",
        "events",
        "source",
        "locator",
        "saidOn",
        "where",
        "words",
        "claim",
        "kind",
        "finding",
        "why",
        "figure",
        "shows",
        "confidence",
      ],
    ],
    ["source", [...figure, ...source]],
    ["term", ["term", "definition"]],
    ["person", ["name", "role"]],
    ["place", ["name", "kind", "year"]],
    ["topic", ["title", "question", "summary"]],
    ["measure", ["name", "words", "definition", "dimension", "units", "min", "max"]],
    ["chart", ["headline", "series", "label"]],
  ])("for %s is accepted by the check but for the fields to fill in", async (kind, fields) => {
    const effects = memoryEffects({ root, files: { [join(root, "content/.keep")]: "" } });
    write(kind, "a-new-entry", effects, "content");
    for (const [path, text] of effects.files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const checked = memoryEffects({ root });
    await check({ content: "content", config }, checked);
    const found = [
      ...checked.printed
        .join("")
        .matchAll(/ {2}error {2}(\S+)\n {2}"(\w+)" (?:has no value|needs at least 1 entry)\./g),
    ];
    expect(found.map(([, code, field]) => `${code} ${field}`)).toEqual(fields.map((field) => `content/empty ${field}`));
    expect(checked.printed.join("")).toMatch(new RegExp(`\\n${fields.length} errors\\.\\n$`));
  });

  it("covers every kind", () => {
    expect(kinds).toEqual([
      "event",
      "explainer",
      "claim",
      "source",
      "term",
      "person",
      "place",
      "topic",
      "measure",
      "chart",
    ]);
  });
});
