/**
 * The journey of a link: it is made with a model, the model is kept, the arithmetic changes, and the link
 * still gives its number. Everything happens in a copy of the core, so that the copy can be changed.
 */

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as linkModel from "#lib/scenario/link/model.ts";
import { MODEL_NUMBER } from "#lib/scenario/link/model-number.ts";
import { recordLinks } from "#lib/scenario/link/records.ts";
import type { LinkData } from "#lib/scenario/link/work.ts";
import { bundleModel } from "#site/frozen/bundle-model.ts";
import { FreezeError, freezeModel } from "#site/frozen/freeze-model.ts";
import { frozenFolder, listFrozenModels, readFrozenFile } from "#site/frozen/frozen-models.ts";
import { makeLinkData } from "../../lib/scenario/link/make-link-data.ts";

type Model = typeof linkModel;

const project = join(import.meta.dirname, "../../..");
const root = mkdtempSync(join(tmpdir(), "costed-journey-"));
const folder = frozenFolder(join(root, "src/content"));
const recordsFile = join(root, "m1.json");
const freeze = (changes: { readonly model?: number; readonly from?: string; readonly folder?: string } = {}) =>
  freezeModel({ root, model: 1, recordsFile, folder, ...changes });
const git = (...args: string[]): void =>
  void execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", ...args], {
    cwd: root,
    stdio: "pipe",
  });

/** Changes a file of the copy. */
function change(path: string, from: string, to: string): void {
  const file = join(root, path);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

async function load(file: string): Promise<Model> {
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Model;
}

let told = "";
let today: Model;
const link = "share=3.5&by=2034-35&pay=borrow&m=1";
const recorded = makeLinkData();

beforeAll(async () => {
  for (const part of ["scenario", "time", "units", "diagnostics"]) {
    cpSync(join(project, "src/lib", part), join(root, "src/lib", part), { recursive: true });
  }
  cpSync(join(project, "package.json"), join(root, "package.json"));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"), "dir");
  change("src/lib/scenario/link/model-number.ts", `MODEL_NUMBER = ${MODEL_NUMBER}`, "MODEL_NUMBER = 1");
  const { site, ...others } = { site: recorded, invented: recorded };
  const records = recordLinks({ site, ...others }, { model: 1, examples: ["invented"], perScenario: 40 });
  writeFileSync(recordsFile, JSON.stringify(records));
  writeFileSync(join(root, ".gitignore"), "node_modules\n");
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message=The first model");

  told = await freeze();

  change("src/lib/scenario/point.ts", "(gdp * share) / 100", "(gdp * share) / 99");
  change("src/lib/scenario/link/model-number.ts", "MODEL_NUMBER = 1", "MODEL_NUMBER = 2");
  const file = join(root, "today.mjs");
  writeFileSync(file, await bundleModel(root));
  today = await load(file);
}, 120_000);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe("a link that outlives its model", () => {
  const dataOfToday: LinkData = makeLinkData({ model: 2, frozen: [1] });
  const kept = async (): Promise<{ model: Model; data: Record<string, LinkData> }> => ({
    model: await load(join(folder, "1/model.js")),
    data: JSON.parse(readFrozenFile(folder, 1, "data.json")) as Record<string, LinkData>,
  });

  test("is told what was kept, without what was made up for the corpus", async () => {
    expect(told).toMatch(
      /^Kept model 1 in src\/frozen\/1: model\.js \(\d+ characters\) and data\.json \(site\)\. It gives the recorded numbers of \d+ links\.$/,
    );
    expect(listFrozenModels(folder)).toEqual([1]);
    expect(Object.keys((await kept()).data)).toEqual(["site"]);
  });

  test("gives its old number with the kept model, and a new link the new one", async () => {
    const { model, data } = await kept();
    const { site } = data;
    if (site === undefined) throw new Error("The scenario was not kept.");
    const m = new URLSearchParams(link).get("m") ?? undefined;
    expect(today.chooseModel(m, dataOfToday.levers)).toEqual({ model: 1, repair: undefined });
    const before = model.workLink(link, site);
    const after = today.workLink(link, dataOfToday);
    // 1.5 points of the GDP of 2035-36, 1128.8 billion in 2028-29 and 3.7% more a year after it.
    const gdp = [1, 2, 3, 4, 5, 6, 7].reduce((value) => value * 1.037, 1128.8);
    expect(before.numbers.extra.at(-1)).toBeCloseTo((gdp * 1.5) / 100, 9);
    expect(after.numbers.extra.at(-1)).toBeCloseTo((gdp * 1.5) / 99, 9);
    expect([before.repairs, after.repairs]).toEqual([[], []]);
    expect(before.link).toBe(link);
    expect(today.writeState({ ...after.state, model: 2 }, dataOfToday.levers)).toBe(link.replace("m=1", "m=2"));
  });

  test("tells the difference", async () => {
    const { model, data } = await kept();
    const { site } = data;
    if (site === undefined) throw new Error("The scenario was not kept.");
    const difference = today.compareNumbers(
      model.workLink(link, site).numbers,
      today.workLink(link, dataOfToday).numbers,
    );
    expect(today.sayDifference(difference, { link: 1, today: 2, levers: dataOfToday.levers })).toBe(
      "This link was made with model 1, and shows that model’s numbers. For 2035-36 they are €21.8bn a year more; today’s model, number 2, gives €22.1bn.",
    );
  });

  test("is worked out by a module that needs nothing else and knows neither time nor place", () => {
    const code = readFrozenFile(folder, 1, "model.js");
    expect(code).not.toMatch(/\bimport\b\s*[({"'\w]|\brequire\(|\bDate\b|Math\.random|process\./);
    expect(code).not.toContain(tmpdir());
    expect(code).not.toContain(project);
  });
});

describe("freezeModel", () => {
  test("makes the same bytes again, from the commit of the time", async () => {
    const again = join(root, "again");
    await freeze({ folder: again, from: "HEAD" });
    for (const file of ["model.js", "data.json"] as const) {
      expect(readFrozenFile(again, 1, file)).toBe(readFrozenFile(folder, 1, file));
    }
  });

  const other = join(root, "other");
  test.each<[string, Parameters<typeof freeze>[0], string]>([
    [
      "a model that is kept already",
      {},
      "Model 1 is kept already, in src/frozen/1. Nothing was written: what is kept never changes.",
    ],
    [
      "sources of another model",
      { folder: other },
      "These sources are model 2, not model 1. Take those of the time with --from <commit>. Nothing was written.",
    ],
    [
      "a commit that is not there",
      { folder: other, from: "nowhere" },
      'There are no sources of the commit "nowhere". Nothing was written.',
    ],
  ])("refuses %s", async (_what, changes, message) => {
    await expect(freeze(changes)).rejects.toThrow(new FreezeError(message));
    expect(readdirSync(root)).not.toContain("other");
  });

  test("refuses a model without a corpus", async () => {
    const file = join(root, "m9.json");
    await expect(freezeModel({ root, model: 9, recordsFile: file, folder: other })).rejects.toThrow(
      new FreezeError("There is no corpus of model 9 at m9.json, so it cannot be tried. Nothing was written."),
    );
  });

  test("refuses sources that no longer give the recorded numbers", async () => {
    change("src/lib/scenario/link/model-number.ts", "MODEL_NUMBER = 2", "MODEL_NUMBER = 1");
    await expect(freeze({ folder: other })).rejects.toThrow(
      /^These sources are no longer model 1: \d+ recorded numbers moved, first the extra of 2026-27 of site\?m=1, from [\d.]+ to [\d.]+\. Take the sources of the last commit that gave them with --from <commit>\. Nothing was written\.$/,
    );
  });
});

describe("listFrozenModels", () => {
  test("is empty where nothing was kept", () => {
    expect(listFrozenModels(join(root, "nowhere"))).toEqual([]);
  });

  test("refuses a folder that is no model, and a model without its data", () => {
    const wrong = join(root, "wrong");
    mkdirSync(join(wrong, "1.0"), { recursive: true });
    expect(() => listFrozenModels(wrong)).toThrow(`"${join(wrong, "1.0")}" is not named by the number of a model.`);
    const bare = join(root, "bare");
    mkdirSync(join(bare, "1"), { recursive: true });
    expect(() => listFrozenModels(bare)).toThrow('The kept model 1 has no "model.js".');
  });
});
