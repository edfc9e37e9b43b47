/** `npm run bench`: what `check` costs, beside work of a fixed kind done in the same run, and what charts cost. See README.md here. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { largeCorpus, makeCorpus } from "../tests/support/make-corpus.ts";
import { type Cost, measure, medianCost, root } from "./measure.ts";
import { profile } from "./profile.ts";

interface Case {
  readonly name: string;
  readonly folder: string;
  readonly config: string;
  readonly runs: number;
}

const mini = join(root, "tests/fixtures/mini-site");
const temporary = mkdtempSync(join(tmpdir(), "costed-bench-"));
try {
  const large = join(temporary, "large");
  writeCorpus(large);
  const cases: readonly Case[] = [
    { name: "small site", folder: join(mini, "content"), config: join(mini, "site.config.ts"), runs: 5 },
    { name: "this site", folder: join(root, "src/content"), config: join(root, "site.config.ts"), runs: 5 },
    { name: "5,000 figures, 1,000 pages", folder: large, config: join(mini, "site.config.ts"), runs: 3 },
  ];
  if (process.argv.includes("--profile")) {
    const [, , last] = cases;
    if (last !== undefined) await profile(checkOf(last), temporary);
  } else if (process.argv.includes("--charts")) {
    drawCharts(large);
  } else if (process.argv.includes("--scenarios")) {
    drawScenarios();
  } else {
    print(["check on", "", "CPU s", "wall s", "peak MiB", "of reference: CPU", "memory"]);
    for (const one of cases) await show(one);
    process.stdout.write(
      "\nGoals on the developers' machine: under 2 s for this site; under 10 s and 600 MB for 5,000 figures.\nAcross machines compare the last two columns only.\n\n",
    );
    drawCharts(large);
    drawScenarios();
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** In a process of its own, so that nothing but charts is on its heap. */
function drawCharts(folder: string): void {
  execFileSync(process.execPath, ["--expose-gc", "bench/draw-charts.ts", folder], { cwd: root, stdio: "inherit" });
}

function drawScenarios(): void {
  execFileSync(process.execPath, ["bench/scenarios.ts"], { cwd: root, stdio: "inherit" });
}

function checkOf({ folder, config }: Case): readonly string[] {
  return ["src/authoring/main.ts", "check", "--content", folder, "--config", config];
}

/** The two kinds of work take turns, so that a busy minute falls on both. */
async function show(one: Case): Promise<void> {
  const reference = ["bench/reference.ts", one.folder];
  const [checks, references]: [Cost[], Cost[]] = [[], []];
  // The first run fills the caches of disk and compiler, and is not counted.
  await measure(reference);
  await measure(checkOf(one));
  for (let run = 0; run < one.runs; run++) {
    references.push(await measure(reference));
    checks.push(await measure(checkOf(one)));
  }
  const [check, fixed] = [medianCost(checks), medianCost(references)];
  const numbers = ({ cpu, wall, memory }: Cost): string[] => [cpu.toFixed(2), wall.toFixed(2), memory.toFixed(0)];
  print([
    one.name,
    "check",
    ...numbers(check),
    (check.cpu / fixed.cpu).toFixed(2),
    (check.memory / fixed.memory).toFixed(2),
  ]);
  print(["", "reference", ...numbers(fixed), "1.00", "1.00"]);
}

function print(columns: readonly string[]): void {
  const widths = [28, 10, 8, 8, 10, 19, 8];
  const cells = columns.map((text, index) =>
    index < 2 ? text.padEnd(widths[index] ?? 0) : text.padStart(widths[index] ?? 0),
  );
  process.stdout.write(`${cells.join("")}\n`);
}

function writeCorpus(folder: string): void {
  for (const [path, text] of makeCorpus(largeCorpus)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
