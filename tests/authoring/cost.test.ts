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

function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce((one: unknown, step) => Reflect.get(Object(one), step), value);
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

  test.each(folders("worked-out"))("gives what was worked out apart from it in %s", (name) => {
    const { printed, exitCode } = run("worked-out", name, "json");
    expect(exitCode).toBe(0);
    const result: unknown = JSON.parse(printed);
    const byHand: Readonly<Record<string, unknown>> = JSON.parse(textOf(`${fixtures}/worked-out/${name}/by-hand.json`));
    const found = Object.fromEntries(Object.keys(byHand).map((path) => [path, valueAt(result, path)]));
    for (const [path, wanted] of Object.entries(byHand)) {
      if (typeof wanted === "number") expect([path, found[path]]).toEqual([path, expect.closeTo(wanted, 8)]);
      else expect([path, found[path]]).toEqual([path, wanted]);
    }
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
    expect(Object.keys(result.runs[0])).toEqual([
      "place",
      "variant",
      "edition",
      "notes",
      "cautions",
      "result",
      "paying",
      "ranges",
    ]);
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

  test("says how sure: each end worked out apart from it", () => {
    const { ranges, result } = JSON.parse(run("examples", "how-sure", "json").printed).runs[0];
    const gdp = 3220 * 1.035 ** 7;
    const gdpAt = (points: number): number => 3220 * 1.035 ** 3 * (1.035 + points / 100) ** 4;
    const { interval, sensitivity, sample } = ranges;
    expect(ranges.year).toBe("2034-35");
    expect(interval.outcomes.cash.central).toBeCloseTo(result.years.at(-1).cash.extra, 12);
    expect(interval.outcomes.cash.low).toBeCloseTo((gdpAt(-1) * (3 - 2.5 * 1.05)) / 100, 9);
    expect(interval.outcomes.cash.high).toBeCloseTo((gdpAt(1) * (3.5 - 2.5 * 0.95)) / 100, 9);
    expect(interval.outcomes["today-gdp"].high).toBeCloseTo((3220 * (3.5 - 2.5 * 0.95)) / 100, 9);
    expect(interval.outcomes.real.high).toBeCloseTo((gdpAt(1) * (3.5 - 2.5 * 0.95)) / 100 / (1.02 * 1.015 ** 6), 9);
    // The share at the end moves the answer most, and what moves it not at all stands below by what it does to who pays.
    expect(sensitivity.map((bar: { name: string }) => bar.name)).toEqual([
      "share",
      "baseline",
      "gdp-growth",
      "yields",
      "interest",
      "inflation",
    ]);
    expect(sensitivity[0].atLow.cash).toBeCloseTo((gdp * 0.5) / 100, 9);
    const tax = (6.9 * gdp) / 3220;
    expect(sensitivity[3].atLow.gap).toBeCloseTo((gdp * 1) / 100 / 2 - tax * 0.8, 9);
    let debt = 0;
    for (const [at, { cash }] of result.years.entries()) {
      const sum = cash.extra / 2;
      debt += sum + ((debt + sum / 2) * 6) / 100;
      expect(at).toBeLessThan(8);
    }
    expect(sensitivity[4].atHigh.debt).toBeCloseTo(debt, 9);
    const { tenth, median, ninetieth } = sample.outcomes.cash;
    expect([sample.draws, sample.seed]).toEqual([1000, 1]);
    expect(interval.outcomes.cash.low).toBeLessThan(tenth);
    expect(tenth).toBeLessThan(median);
    expect(median).toBeLessThan(ninetieth);
    expect(ninetieth).toBeLessThan(interval.outcomes.cash.high);
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
