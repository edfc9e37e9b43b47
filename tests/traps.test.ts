/**
 * The trap collection: mistakes of kinds that serious bodies have published, each laid on clean content
 * of an invented topic. Every one must be refused by the code, and at the line, that it is known by.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { allFindings } from "#authoring/commands/check.ts";
import { listFiles } from "#reader/files.ts";
import { readFiles } from "./support/content-folder.ts";

const folder = resolve(import.meta.dirname, "fixtures/traps");

const trapFields = z.strictObject({
  /** What is wrong, for a person. */
  what: z.string(),
  /** What sort of body has published such a mistake. */
  seenAt: z.string(),
  /** The mistake: a new file, or other words in the place of some that stand exactly once. */
  changes: z
    .array(
      z.union([
        z.strictObject({ file: z.string(), text: z.string() }),
        z.strictObject({ file: z.string(), from: z.string(), to: z.string() }),
      ]),
    )
    .min(1),
  /** All that is found, in the order it is told; `line` is the whole line without its indent. */
  found: z.array(z.strictObject({ code: z.string(), file: z.string(), line: z.string() })).min(1),
});
type Trap = z.infer<typeof trapFields>;
type Files = Readonly<Record<string, string>>;

const clean: Files = Object.fromEntries(
  listFiles(join(folder, "clean")).map((path) => [path, readFileSync(join(folder, "clean", path), "utf8")]),
);

const traps = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name): [string, Trap] => [
    name.replace(/\.yaml$/, ""),
    trapFields.parse(parse(readFileSync(join(folder, name), "utf8"))),
  ]);

describe("the content under the traps", () => {
  it("is clean, so that each trap is what is found", () => {
    expect(found(clean)).toEqual([]);
  });
});

describe("the trap collection", () => {
  it("holds at least forty kinds of mistake, of many codes", () => {
    expect(traps.length).toBeGreaterThanOrEqual(40);
    expect(new Set(traps.map(([, trap]) => trap.found[0]?.code)).size).toBeGreaterThanOrEqual(30);
  });
});

describe("check refuses", () => {
  it.each(traps)("%s", (_name, trap) => {
    expect(found(laid(trap))).toEqual(trap.found);
  });
});

/** The clean content with the mistake in it. */
function laid({ changes }: Trap): Files {
  const files: Record<string, string> = { ...clean };
  for (const change of changes) {
    const before = files[change.file];
    if ("text" in change) {
      if (before !== undefined) throw new Error(`"${change.file}" is there already.`);
      files[change.file] = change.text;
      continue;
    }
    const parts = before?.split(change.from) ?? [];
    if (parts.length !== 2) throw new Error(`"${change.from}" stands ${parts.length - 1} times in ${change.file}.`);
    files[change.file] = parts.join(change.to);
  }
  return files;
}

/** What check finds: the code, the file and the text of the line that it points at. */
function found(files: Files): Trap["found"] {
  return allFindings(readFiles(files), { names: [] }).map(({ code, location }) => {
    const file = location.path.replace(/^content\//, "");
    return { code, file, line: files[file]?.split("\n")[location.start.line - 1]?.trim() ?? "" };
  });
}
