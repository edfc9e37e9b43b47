import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultExports, impurities, isNameless, isTooLong, looseTypes, oldForms } from "./support/code-rules.ts";
import { importsAgainstTable, importsWrittenWrongly } from "./support/import-rules.ts";
import { type Module, parseModule, readModules, sourceFiles } from "./support/modules.ts";
import { type Exception, placeNames, topicWords } from "./support/topic-words.ts";

const root = join(import.meta.dirname, "..");
const modules = readModules(root);
const files = sourceFiles(root).map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

/** Longer than other files may be, because they are tables of data. */
const tables: Readonly<Record<string, string>> = {
  "src/drawing/metrics-table.ts": "the advance widths of a font, one a character",
};

/** Folders that write their imports another way, each in one way throughout. */
const otherWays: Readonly<Record<string, string>> = {
  "src/lib/charts": 'reaches its neighbours in the core by "../"',
  "src/lib/scenario": 'reaches its neighbours in the core by "../"',
  "src/authoring/commands": 'reaches what all commands share by "../"',
  "src/components/site": "names its own folder in full, as pages name it",
  "src/layouts": "names its own folder in full, as pages name it",
};

/** Where a word of the topic means something else. */
const exceptions: readonly Exception[] = [
  { path: "src/lib/units/format.ts", word: "US", reason: "the name of a currency" },
  { path: "src/lib/charts/subtitle.ts", word: "US", reason: "the name of a currency" },
  { path: "src/lib/figures/number-words.ts", word: "US", reason: "the name of a currency, in a number typed by hand" },
  { path: "src/site/number-words.ts", word: "US", reason: "the name of a currency" },
];

const places = placeNames(root);
const topical = files.flatMap(({ path, text }) => topicWords(path, text, places));
const isException = ({ word, path }: { word: string; path: string }): boolean =>
  exceptions.some((one) => one.path === path && one.word === word);

describe("the sources", () => {
  test("were found", () => {
    expect(modules.length).toBeGreaterThan(100);
  });

  test("import only what the table allows", () => {
    expect(modules.flatMap(importsAgainstTable)).toEqual([]);
  });

  test('import "./" within a folder, "#" beyond it, and always with the ending', () => {
    expect(modules.filter(({ path }) => !(dirname(path) in otherWays)).flatMap(importsWrittenWrongly)).toEqual([]);
  });

  test("export by name, but for Astro's own files", () => {
    expect(modules.flatMap(defaultExports)).toEqual([]);
  });

  test('never say "any"', () => {
    expect(modules.flatMap(looseTypes)).toEqual([]);
  });

  test("have no enums, namespaces, parameter properties or var", () => {
    expect(modules.flatMap(oldForms)).toEqual([]);
  });

  test("of the core take everything they need as arguments, and compute the same bits everywhere", () => {
    expect(modules.filter(({ path }) => path.startsWith("src/lib/")).flatMap(impurities)).toEqual([]);
  });

  test("are at most 400 lines long, but for tables of data", () => {
    expect(files.flatMap(({ path, text }) => (path in tables ? [] : (isTooLong(path, text, 400) ?? [])))).toEqual([]);
  });

  test("are named for their idea", () => {
    expect(files.flatMap(({ path }) => isNameless(path) ?? [])).toEqual([]);
  });

  test("know nothing of the topic of this repository's content", () => {
    expect(topical.filter((one) => !isException(one)).map(({ told }) => told)).toEqual([]);
  });
});

describe("the lists of exceptions", () => {
  test("of long tables name files that are there", () => {
    expect(Object.keys(tables).filter((path) => !files.some((file) => file.path === path))).toEqual([]);
  });

  test("of folders with ways of their own are all in use", () => {
    const used = new Set(
      modules.filter((module) => importsWrittenWrongly(module).length > 0).map(({ path }) => dirname(path)),
    );
    expect(Object.keys(otherWays).filter((folder) => !used.has(folder))).toEqual([]);
  });

  test("of words of the topic are all in use", () => {
    expect(
      exceptions.filter((one) => !topical.some(({ word, path }) => word === one.word && path === one.path)),
    ).toEqual([]);
  });
});

const made = (path: string, text: string): Module => parseModule(`src/${path}`, text);

describe("the rule on imports catches", () => {
  test.each([
    ["lib/units/a.ts", 'import { b } from "#lib/figures/b.ts";', '"lib/units" may not import that'],
    ["lib/figures/a.ts", 'import type { B } from "#lib/scenario/b.ts";', '"lib/figures" may not import that'],
    ["lib/scenario/a.ts", 'import { b } from "#lib/figures/b.ts";', '"lib/scenario" may not import that'],
    ["lib/figures/a.ts", 'import { z } from "zod";', '"lib/figures" may not import that'],
    ["lib/charts/a.ts", 'import { Chart } from "chart.js";', '"lib/charts" may not import that except as a type'],
    [
      "lib/charts/a.ts",
      'import { type A, b } from "../figures/b.ts";',
      '"lib/charts" may not import that except as a type',
    ],
    [
      "lib/entries/a.ts",
      'export { b } from "#lib/scenario/b.ts";',
      '"lib/entries" may not import that except as a type',
    ],
    ["drawing/a.ts", 'import { b } from "#site/b.ts";', '"drawing" may not import that'],
    ["schemas/a.ts", 'import fs from "node:fs";', '"schemas" may not import that'],
    ["reader/a.ts", 'import { b } from "#catalogue/b.ts";', '"reader" may not import that'],
    ["catalogue/checks/a.ts", 'import type { b } from "#schemas/b.ts";', '"catalogue" may not import that'],
    ["authoring/a.ts", 'const b = await import("#site/b.ts");', '"authoring" may not import that'],
    ["site/a.ts", 'import { b } from "#schemas/b.ts";', '"site" may not import that'],
    ["client/a.ts", 'import "#catalogue/b.ts";', '"client" may not import that'],
    ["client/a.ts", 'let b: import("#site/b.ts").B;', '"client" may not import that'],
    [
      "components/site/A.astro",
      '---\nimport { b } from "#client/b.ts";\n---\n<p />',
      '"components" may not import that',
    ],
    [
      "components/site/A.astro",
      '---\nimport { b } from "#catalogue/link.ts";\n---\n',
      '"components" may not import that',
    ],
    ["pages/a.astro", '<script>\n  import "#reader/b.ts";\n</script>', '"pages" may not import that'],
    ["elsewhere/a.ts", "", "is in no folder of the table"],
  ])("in %s: %s", (path, text, words) => {
    expect(importsAgainstTable(made(path, text)).join("\n")).toContain(words);
  });

  test("and says where, and what is allowed", () => {
    expect(importsAgainstTable(made("lib/units/a.ts", '\nimport { b } from "#lib/figures/b.ts";'))).toEqual([
      'src/lib/units/a.ts:2 imports "#lib/figures/b.ts", and "lib/units" may not import that; it may import lib/units, lib/time, lib/diagnostics.',
    ]);
  });

  test("and counts lines in the whole of an Astro file", () => {
    const text = '---\nimport a from "b";\n---\n<p>\n</p>\n<script>\n  import "c";\n</script>';
    expect(made("pages/a.astro", text).imports.map(({ line, inScript }) => [line, inScript])).toEqual([
      [2, false],
      [7, true],
    ]);
  });
});

describe("the rule on imports lets pass", () => {
  test.each([
    ["lib/charts/a.ts", 'import { type A, type B } from "#lib/figures/b.ts";'],
    ["lib/charts/a.ts", 'import type { ChartConfiguration } from "chart.js";'],
    [
      "lib/figures/a.ts",
      'import { b } from "./b.ts";\n// import { z } from "zod";\nconst c = \'import { z } from "zod"\';',
    ],
    ["components/site/A.astro", '---\nimport B from "./B.astro";\n---\n<script>\n  import "#client/b.ts";\n</script>'],
    ["reader/a.ts", 'import { join } from "node:path";'],
    ["content.config.ts", 'import { glob } from "astro/loaders";'],
    ["pages/a.xml.ts", 'import type { APIRoute } from "astro";'],
  ])("in %s: %s", (path, text) => {
    expect(importsAgainstTable(made(path, text))).toEqual([]);
  });
});

describe("the rule on the writing of imports catches", () => {
  test.each([
    ['import { b } from "../time/b.ts";', 'write "#lib/time/b.ts" for another folder'],
    ['import { b } from "#lib/units/b.ts";', 'write "./b.ts" within the folder'],
    ['import { b } from "./b";', "write the file's ending"],
    ['import { b } from "#lib/time/b";', "write the file's ending"],
    ['import { b } from "./b.js";', "write the file's ending"],
  ])("%s", (text, words) => {
    expect(importsWrittenWrongly(made("lib/units/a.ts", text)).join("\n")).toContain(words);
  });
});

describe("the rules on code catch", () => {
  test.each([
    ["export default 5;", defaultExports],
    ["export default function f() {}", defaultExports],
    ["const a: any = 1;", looseTypes],
    ["const a = b as any;", looseTypes],
    ["enum A { B }", oldForms],
    ["const enum A { B }", oldForms],
    ["namespace A {}", oldForms],
    ["class A { constructor(private b: string) {} }", oldForms],
    ["class A { constructor(readonly b: string) {} }", oldForms],
    ["var a = 1;", oldForms],
    ["const a = new Date();", impurities],
    ["const a = Date.now();", impurities],
    ["const a = Math.random();", impurities],
    ["const a = Math.pow(2, 3);", impurities],
    ["const a = Math.exp(1);", impurities],
    ["const a = Math.log(1);", impurities],
    ["const a = Math.hypot(1, 2);", impurities],
    ["const a = 2 ** 3;", impurities],
    ["let a = 2; a **= 3;", impurities],
    ["const a = new Intl.NumberFormat();", impurities],
    ["const a = (5).toLocaleString();", impurities],
    ['const a = "a".localeCompare("b");', impurities],
    ["const a = process.env.A;", impurities],
    ["const a = fetch;", impurities],
    ["const a = window.location;", impurities],
    ["const a = { b: document };", impurities],
  ])("%s", (text, rule) => {
    expect(rule(made("lib/units/a.ts", text))).toHaveLength(1);
  });

  test.each([
    ["an Astro page that is called by name", "pages/a.xml.ts", "export default 5;", defaultExports],
    [
      "the word in a comment or a text",
      "lib/units/a.ts",
      "// any, Date, enum\nconst a = 'Math.random() ** 2';",
      impurities,
    ],
    [
      "a field of that name",
      "lib/units/a.ts",
      "interface A { window: string }\nconst a = { window: b.window };",
      impurities,
    ],
    ["arithmetic that is the same everywhere", "lib/units/a.ts", "const a = Math.sqrt(Math.abs(2 * 3));", impurities],
  ])("but let pass %s", (_what, path, text, rule) => {
    expect(rule(made(path, text))).toEqual([]);
  });
});

describe("the rules on files catch", () => {
  test("a file of more lines than the limit", () => {
    expect(isTooLong("a.ts", "x\n".repeat(401), 400)).toBe("a.ts has 401 lines, and 400 is the limit.");
  });

  test.each([
    ["src/lib/units/index.ts", "src/lib/units/index.ts is named for its place; name the file for the idea."],
    ["src/lib/utils/round.ts", 'src/lib/utils/round.ts is in a folder "utils"; name the folder for the idea.'],
    ["src/types/a.ts", 'src/types/a.ts is in a folder "types"; name the folder for the idea.'],
  ])("%s", (path, words) => {
    expect(isNameless(path)).toBe(words);
  });

  test.each(["src/pages/index.astro", "src/lib/units/utils.ts"])("but let pass %s", (path) => {
    expect(isNameless(path)).toBeUndefined();
  });
});

describe("the rule on words of the topic", () => {
  test.each([
    ["const a = 'Defence spending';", ["Defence"]],
    ["// the nato tables", ["nato"]],
    ["const place = 'UK';", ["UK"]],
    ["the Spending Review of the United Kingdom", ["Spending Review", "United Kingdom"]],
    ["a figure for Freedonia", ["Freedonia"]],
  ])("catches them in %j", (text, found) => {
    expect(topicWords("a.ts", text, ["Freedonia"]).map(({ word }) => word)).toEqual(found);
  });

  test.each(["signature, alternator", "let us begin", "a turkey", "UKY", "defenceless"])("lets %j pass", (text) => {
    expect(topicWords("a.ts", text, [])).toEqual([]);
  });
});
