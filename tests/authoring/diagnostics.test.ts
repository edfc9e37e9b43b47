/** Every finding as an editor meets it: the smallest content that gives it, and the whole of what is printed. */

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "#authoring/commands/check.ts";
import { listFiles } from "#reader/files.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const root = resolve(import.meta.dirname, "../..");
const fixtures = "tests/fixtures/diagnostics";
const pages = "docs/diagnostics";
const mini = "tests/fixtures/mini-site";
const config = `${mini}/site.config.ts`;

const folders = readdirSync(join(root, fixtures)).sort();
const codes = codesInSource();

describe("check", () => {
  it.each(folders)("prints all of %s as expected", async (folder) => {
    const { printed, exitCode } = await run(`${fixtures}/${folder}/content`);
    expect(printed).toBe(expectedOf(folder));
    expect(exitCode).toBe(/ {2}error {2}/.test(printed) ? 1 : 0);
  });

  it.each(folders)("finds one mistake in %s, of the code in its name", (folder) => {
    const found = [...expectedOf(folder).matchAll(/^\S+:\d+:\d+ {2}(?:error|warning) {2}(\S+)$/gm)].map(
      (match) => match[1],
    );
    expect(found).toEqual([codeOf(folder)]);
  });

  it("is quiet about a whole site", async () => {
    expect(await run(`${mini}/content`)).toEqual({ printed: "No errors and no warnings.\n", exitCode: 0 });
  });
});

describe("the command line", () => {
  it("ends with 0 for content without mistakes", () => {
    const { status, stdout } = spawn("check", "--content", `${mini}/content`, "--config", config);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "No errors and no warnings.\n" });
  });

  it("ends with 1 and prints the findings for content with a mistake", () => {
    const { status, stdout } = spawn(
      "check",
      "--content",
      `${fixtures}/content--unknown-key/content`,
      "--config",
      config,
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: expectedOf("content--unknown-key") });
  });

  it("ends with 2 and prints nothing as a finding when there is no such folder", () => {
    const { status, stdout, stderr } = spawn("check", "--content", "no-such-folder");
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: 'There is no content folder "no-such-folder".\n',
    });
  });
});

describe("the command line without a command that it knows", () => {
  it("says so, shows the usage and ends with 2", () => {
    const { status, stdout, stderr } = spawn("chekc");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(`"chekc" is not a command.
Usage:
  npm run check -- [--format <text|json|github>] [--watch | --witnesses | --accepted] [--content <folder>] [--config <file>]
  npm run new -- <event|explainer|claim|source|term|person|place|topic|measure|chart> <id> [--content <folder>]
  npm run lock -- [--date <2026-11-22>] [--content <folder>] [--config <file>]
  npm run correct -- <figure, cell or series> [--content <folder>]
  npm run cost -- --input <case.yaml> [--format <text|json>] [--content <folder>]
`);
  });
});

describe("each code", () => {
  it("is found in the source by this test", () => {
    expect(codes.length).toBeGreaterThan(50);
  });

  it("has a folder that gives it, and no folder is without a code", () => {
    expect([...new Set(folders.map(codeOf))].sort()).toEqual(codes);
  });

  it("has a page, and no page is without a code", () => {
    const named = readdirSync(join(root, pages)).filter((name) => name !== "README.md");
    expect(named.sort()).toEqual(codes.map((code) => `${code.replace("/", "--")}.md`).sort());
  });

  it.each(codes)("%s has a page that begins with it and shows what is printed today", (code) => {
    const name = code.replace("/", "--");
    const page = readFileSync(join(root, pages, `${name}.md`), "utf8");
    expect(page.split("\n")[0]).toBe(`# ${code}`);
    expect(page).toContain(
      `\n\`\`\`text\n${expectedOf(name).replaceAll(`${fixtures}/${name}/content/`, "src/content/")}\`\`\`\n`,
    );
  });

  it("is listed in the table of pages", () => {
    const listed = [
      ...readFileSync(join(root, pages, "README.md"), "utf8").matchAll(/^\| \[([a-z-]+\/[a-z-]+)\]\(\S+\)/gm),
    ].map((match) => match[1]);
    expect(listed).toEqual(codes);
  });
});

async function run(content: string): Promise<{ printed: string; exitCode: number }> {
  const effects = memoryEffects({ root });
  const exitCode = await check({ content, config }, effects);
  return { printed: effects.printed.join(""), exitCode };
}

function spawn(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["src/authoring/main.ts", ...words], { cwd: root, encoding: "utf8" });
}

function expectedOf(folder: string): string {
  return readFileSync(join(root, fixtures, folder, "expected.txt"), "utf8");
}

/** `content--missing-field--figure` shows another face of `content/missing-field`. */
function codeOf(folder: string): string {
  return folder.split("--").slice(0, 2).join("/");
}

/** Codes as they stand in the source: whatever is written as `"area/what"`. */
function codesInSource(): readonly string[] {
  const texts = ["src/reader", "src/schemas", "src/catalogue"].flatMap((folder) =>
    listFiles(join(root, folder)).map((path) => readFileSync(join(root, folder, path), "utf8")),
  );
  return [
    ...new Set(
      texts.flatMap((text) => [...text.matchAll(/["'`]([a-z]+\/[a-z-]+)["'`]/g)].map((match) => match[1] ?? "")),
    ),
  ].sort();
}
