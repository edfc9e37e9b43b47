/** `cost` as people meet it: whole cases in, the whole of what is printed out. */

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type CostFormat, cost } from "#authoring/commands/cost.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const root = resolve(import.meta.dirname, "../..");
const fixtures = "tests/fixtures/costings";
const content = "tests/fixtures/mini-site/content";

const folders = (kind: string): readonly string[] => readdirSync(join(root, fixtures, kind)).sort();
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

function run(kind: string, name: string, format: CostFormat = "text"): { printed: string; exitCode: number } {
  const effects = memoryEffects({ root });
  const exitCode = cost({ input: `${fixtures}/${kind}/${name}/case.yaml`, format, content }, effects);
  return { printed: effects.printed.join(""), exitCode };
}

function spawn(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/authoring/main.ts", "cost", ...words], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("cost", () => {
  test.each(folders("examples"))("works out %s and prints all of it", (name) => {
    expect(run("examples", name)).toEqual({
      printed: textOf(`${fixtures}/examples/${name}/expected.txt`),
      exitCode: 0,
    });
  });

  test.each(folders("content-of-mini-site"))("takes numbers from the content: %s", (name) => {
    const expected = textOf(`${fixtures}/content-of-mini-site/${name}/expected.txt`);
    expect(run("content-of-mini-site", name)).toEqual({ printed: expected, exitCode: 0 });
  });

  test.each(folders("bad"))("says what is wrong in %s, and nothing else", (name) => {
    expect(run("bad", name)).toEqual({ printed: textOf(`${fixtures}/bad/${name}/expected.txt`), exitCode: 1 });
  });

  test.each(folders("bad"))("names the place, the value's line and a fix for each mistake in %s", (name) => {
    const expected = textOf(`${fixtures}/bad/${name}/expected.txt`);
    const heads = expected.match(/^\S+\/case\.yaml:\d+:\d+ {2}error {2}[a-z]+\/[a-z-]+$/gm) ?? [];
    expect(heads.length).toBeGreaterThan(0);
    expect(expected.match(/^ {2}Fix: .+\.$/gm)).toHaveLength(heads.length);
    expect(expected).not.toMatch(/undefined|NaN|\[object|\bat .+\.ts:|path\[/);
  });
});

describe("cost in JSON", () => {
  test("holds the whole result at full precision, in the same order each time", () => {
    const { printed, exitCode } = run("examples", "two-baselines", "json");
    const result = JSON.parse(printed);
    expect(exitCode).toBe(0);
    expect(printed).toBe(`${JSON.stringify(result, null, 2)}\n`);
    expect(Object.keys(result)).toEqual(["modelVersion", "name", "runs", "together"]);
    expect(Object.keys(result.runs[0])).toEqual(["place", "variant", "edition", "notes", "cautions", "result", "paying"]);
    // 2786 grows to 3483 in six years at one rate, worked out here in another way than the model does.
    const rate = (3483 / 2786) ** (1 / 6);
    const shares = [1, 2, 3, 4, 5, 6].map((step) => 2.3 + (0.2 * step) / 6);
    const total = shares.reduce((sum, share, at) => sum + (2786 * rate ** (at + 1) * share) / 100, 0);
    expect(result.runs[0].result.totals.cash.level).toBeCloseTo(total, 9);
    expect(result.runs[0].result.totals.cash.baselineLevel).toBeCloseTo(64.1 * 6, 9);
    expect(run("examples", "two-baselines", "json").printed).toBe(printed);
  });

  test("adds places up in one currency, and one place's surplus makes up for no other's lack", () => {
    const { together, runs } = JSON.parse(run("examples", "several-places", "json").printed);
    const extra = 900 * 1.03 ** 3 * 0.015 + 0 + (190 - 5600 * 1.04 ** 3 * 0.02) / 11.3;
    expect(together.years.at(-1).extra).toBeCloseTo(extra, 9);
    expect(runs.map((one: { place: { id: string } }) => one.place.id)).toEqual(["home", "hills", "fjords"]);
    expect(together.totals.averageExtra).toBe(together.totals.extra / 3);
  });

  test("says who pays, and payers and gap come to the extra", () => {
    const { paying } = JSON.parse(run("examples", "who-pays", "json").printed).runs[0];
    for (const { extra, paid, gap } of paying.years) expect(paid + gap).toBeCloseTo(extra, 12);
    const [, second, third] = paying.years;
    const interest = (sum: number, before: number): number => (before + sum / 2) * 0.045;
    const first = second.debt.borrowed;
    expect(second.debt.debt).toBeCloseTo(first + interest(first, 0), 12);
    expect(third.debt.interest).toBeCloseTo(interest(third.debt.borrowed, second.debt.debt), 12);
  });

  test("gives mistakes as findings", () => {
    const { printed, exitCode } = run("bad", "not-a-currency", "json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({
      version: 1,
      errors: 1,
      findings: [{ code: "content/wrong-value", path: `${fixtures}/bad/not-a-currency/case.yaml`, fix: "write GBP" }],
    });
  });
});

describe("the command line", () => {
  test("ends with 0 and the result", () => {
    const path = `${fixtures}/examples/one-year`;
    expect(spawn("--input", `${path}/case.yaml`)).toEqual({
      status: 0,
      stdout: textOf(`${path}/expected.txt`),
      stderr: "",
    });
  });

  test("ends with 1 and the findings", () => {
    const path = `${fixtures}/bad/two-rests`;
    expect(spawn("--input", `${path}/case.yaml`)).toEqual({
      status: 1,
      stdout: textOf(`${path}/expected.txt`),
      stderr: "",
    });
  });

  const how = 'as in "npm run cost -- --input case.yaml"; docs/costing.md shows how to write it.\n';
  test.each([
    ["no file", [], `No case was named.\n  Fix: name its file, ${how}`],
    [
      "a file that is not there",
      ["--input", "no.yaml"],
      `There is no file "no.yaml".\n  Fix: name a file that is there, ${how}`,
    ],
    ["a folder", ["--input", "docs"], `"docs" is not a file.\n  Fix: name the file of a case, ${how}`],
    [
      "a word beside",
      ["case.yaml"],
      '"cost" takes no "case.yaml".\n  Fix: name the file after two hyphens alone, as in "npm run cost -- --input case.yaml".\n',
    ],
    [
      "an unknown format",
      ["--input", "no.yaml", "--format", "github"],
      'There is no format "github".\n  Fix: use "text" or "json".\n',
    ],
    ["an unknown option", ["--inputs", "no.yaml"], '"--inputs" is not an option of "cost".\n  Fix: use "--input".\n'],
    [
      "references and no content",
      ["--input", `${fixtures}/content-of-mini-site/references/case.yaml`, "--content", "nowhere"],
      'The case names something of the content, and there is no content folder "nowhere".\n  Fix: name the folder with "--content".\n',
    ],
  ])("ends with 2 for %s", (_, words, stderr) => {
    expect(spawn(...words)).toEqual({ status: 2, stdout: "", stderr });
  });
});

describe("docs/costing.md", () => {
  const page = textOf("docs/costing.md");
  const examples = new Map(
    [...page.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = "", text = ""]) => [name, text]),
  );

  test("shows every example, as it is tested here", () => {
    expect([...examples.keys()].sort()).toEqual(folders("examples"));
    for (const [name, text] of examples) expect(text).toBe(textOf(`${fixtures}/examples/${name}/case.yaml`));
  });

  test("leaves no block of YAML untested", () => {
    expect(page.match(/^```yaml$/gm)).toHaveLength(examples.size);
  });
});
