import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { CommandError } from "#authoring/command-error.ts";
import { check } from "#authoring/commands/check.ts";
import { getFormat, report } from "#authoring/reporters/formats.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const root = resolve(import.meta.dirname, "../..");
const mini = "tests/fixtures/mini-site";
const config = `${mini}/site.config.ts`;
const wrong = "tests/fixtures/diagnostics/content--unknown-key/content";

const error: Diagnostic = {
  code: "figure/out-of-range",
  severity: "error",
  message: "119% is too much: it is over 100, and more.",
  location: { path: "content/a, b: c.yaml", start: { line: 4, column: 3 }, end: { line: 4, column: 8 } },
  fix: "look again",
  notes: ["first", "second"],
};
const warning: Diagnostic = {
  code: "prose/many-literals",
  severity: "warning",
  message: "There are many.",
  location: { path: "content/b.mdx", start: { line: 1, column: 1 }, end: { line: 3, column: 2 } },
};

describe("the JSON report", () => {
  it("is one object with every finding and the counts", () => {
    expect(JSON.parse(report("json", [error, warning], new Map()))).toEqual({
      version: 1,
      findings: [
        {
          code: "figure/out-of-range",
          severity: "error",
          message: "119% is too much: it is over 100, and more.",
          path: "content/a, b: c.yaml",
          start: { line: 4, column: 3 },
          end: { line: 4, column: 8 },
          fix: "look again",
          notes: ["first", "second"],
        },
        {
          code: "prose/many-literals",
          severity: "warning",
          message: "There are many.",
          path: "content/b.mdx",
          start: { line: 1, column: 1 },
          end: { line: 3, column: 2 },
        },
      ],
      errors: 1,
      warnings: 1,
    });
  });

  it("writes its keys in one order", () => {
    expect(report("json", [warning], new Map()).match(/"\w+":/g)).toEqual(
      ["version", "findings", "code", "severity", "message", "path"]
        .concat(["start", "line", "column", "end", "line", "column", "errors", "warnings"])
        .map((key) => `"${key}":`),
    );
  });

  it("says that there is nothing, when there is nothing", () => {
    expect(JSON.parse(report("json", [], new Map()))).toEqual({ version: 1, findings: [], errors: 0, warnings: 0 });
  });
});

describe("the report for GitHub", () => {
  it("is one command a finding, with what would end a property or a line escaped", () => {
    expect(report("github", [error], new Map())).toBe(
      "::error file=content/a%2C b%3A c.yaml,line=4,col=3,endLine=4,endColumn=8,title=figure/out-of-range" +
        "::119%25 is too much: it is over 100, and more.%0A  first%0A  second%0AFix: look again.\n",
    );
  });

  it("escapes the sign of an escape first, so that none is undone", () => {
    const message = "It says %0A.\r\nAnd more.";
    expect(report("github", [{ ...warning, message }], new Map())).toContain("::It says %250A.%0D%0AAnd more.\n");
  });

  it("leaves out columns of a span over several lines, which GitHub refuses", () => {
    expect(report("github", [warning], new Map())).toBe(
      "::warning file=content/b.mdx,line=1,endLine=3,title=prose/many-literals::There are many.\n",
    );
  });

  it("is empty when there is nothing", () => {
    expect(report("github", [], new Map())).toBe("");
  });
});

describe("a format", () => {
  it("that is misspelt is refused with the nearest", () => {
    expect(() => getFormat("jsno")).toThrow(new CommandError('There is no format "jsno".\n  Fix: use "json".'));
  });

  it("that is unlike all is refused with the list", () => {
    expect(() => getFormat("xml")).toThrow(
      new CommandError('There is no format "xml".\n  Fix: use "text", "json" or "github".'),
    );
  });
});

describe("check", () => {
  it.each(["json", "github"] as const)("prints nothing but the format in %s, and fails on errors", async (format) => {
    const effects = memoryEffects({ root });
    expect(await check({ content: wrong, config, format }, effects)).toBe(1);
    expect(effects.printed).toHaveLength(1);
    expect(effects.printed[0]).toMatch(format === "json" ? /^\{\n[\s\S]*\n\}\n$/ : /^::error file=[^\n]+\n$/);
  });

  it("prints not even an empty line for GitHub when there is nothing", async () => {
    const effects = memoryEffects({ root });
    expect(await check({ content: `${mini}/content`, config, format: "github" }, effects)).toBe(0);
    expect(effects.printed).toEqual([]);
  });
});

describe("the command line", () => {
  it("writes one JSON object to standard output and ends with 1", () => {
    const { status, stdout, stderr } = run("check", "--format", "json", "--content", wrong, "--config", config);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, errors: 1, findings: [{ code: "content/unknown-key" }] });
  });

  it("writes why it could not run to standard error, and nothing to standard output", () => {
    expect(run("check", "--format", "json", "--content", "no-such-folder")).toEqual({
      status: 2,
      stdout: "",
      stderr: 'There is no content folder "no-such-folder".\n',
    });
  });

  it("refuses a format that it cannot go on printing", () => {
    expect(run("check", "--watch", "--format", "json")).toEqual({
      status: 2,
      stdout: "",
      stderr: '"--watch" prints for people, so it cannot be in "json".\n',
    });
  });

  it("refuses a word that npm has parted from its option", () => {
    expect(run("check", "json")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        '"check" takes no "json".\n  Fix: write options after two hyphens alone, as in "npm run check -- --format json".\n',
    });
  });
});

function run(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/authoring/main.ts", ...words], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
