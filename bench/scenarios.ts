/** How long a thousand draws of this site's first scenario with levers take, in Node and in Chromium. */

import { join } from "node:path";
import { build } from "vite";
import { loadSite } from "../src/site/load.ts";
import { readSettings } from "../src/site/settings.ts";
import { launchChromium } from "../tests/browser/chromium.ts";
import { root } from "./measure.ts";
import { costOfDraws, type DrawCost } from "./scenario-draws.ts";

const draws = 1000;
const runs = 21;

const { catalogue } = loadSite(await readSettings(root, {}), { drafts: false });
const input = [...(catalogue?.linkData.values() ?? [])][0]?.input;
if (input === undefined) throw new Error("No scenario of the content has levers.");

const built = await build({
  root,
  configFile: false,
  logLevel: "error",
  build: {
    write: false,
    lib: { entry: join(root, "bench/scenario-draws.ts"), formats: ["iife"], name: "bench" },
  },
});
const [output] = Array.isArray(built) ? built.flatMap((one) => one.output) : [];
if (output?.type !== "chunk") throw new Error("The bench was not bundled.");
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: output.code });
  const there = await page.evaluate(
    ([one, count, times]) =>
      (globalThis as unknown as { bench: { costOfDraws: typeof costOfDraws } }).bench.costOfDraws(one, count, times),
    [input, draws, runs] as const,
  );
  show("Chromium", there);
} finally {
  await browser.close();
}
show("Node", costOfDraws(input, draws, runs));
process.stdout.write(
  "Goal: under one frame of 16 ms in Chromium on the developers' machine. Across machines compare the ratio.\n",
);

function show(where: string, { draws: took, loop }: DrawCost): void {
  const ratio =
    loop > 0
      ? `${(took / loop).toFixed(0)} times a plain loop over the same years`
      : "the loop is too short to measure";
  process.stdout.write(
    `${where}: ${draws} draws over ${input?.years.length} years in ${took.toFixed(1)} ms, ${ratio}.\n`,
  );
}
