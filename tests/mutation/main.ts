/**
 * `npm run mutate-content -- --seed 1 --count 1000 [--lock] [--missed] [--content folder]`: makes mistakes in
 * the content, one at a time, and counts which of them the checks find. Ends with 1 under the thresholds.
 */

import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { linkContent } from "#catalogue/link.ts";
import { lockedNumbers, lockText } from "#lib/figures/lock.ts";
import { readContent } from "#reader/read-content.ts";
import config from "../../site.config.ts";
import { makeJudge } from "./judge.ts";
import { drawMutants } from "./mutant.ts";
import { operators } from "./operators.ts";
import { missedLines, report } from "./report.ts";
import { runMutants } from "./run.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "1000" },
    content: { type: "string", default: "src/content" },
    lock: { type: "boolean", default: false },
    missed: { type: "boolean", default: false },
  },
});
const [seed, count] = [Number(values.seed), Number(values.count)];
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  process.stderr.write("--seed and --count are whole numbers.\n");
  process.exit(2);
}

const root = resolve(import.meta.dirname, "../..");
const given = resolve(root, values.content);
const copy = values.lock ? lockedCopy(given) : undefined;
try {
  const start = { folder: copy ?? given, root, options: config };
  const { files, witnessed } = makeJudge(start);
  const mutants = drawMutants(operators, files, { seed, count });
  process.stdout.write(
    `${mutants.length} mutants of ${values.content} from seed ${seed}${values.lock ? ", with a lock" : ""}.\n`,
  );
  const results = await runMutants(mutants, start, 2);
  const { text, failed } = report(results, operators, { witnessed, locked: values.lock });
  process.stdout.write(`${text}\n`);
  const missed = missedLines(results, files);
  if (values.missed && missed.length > 0) process.stdout.write(`\nNot caught:\n${missed.join("\n")}\n`);
  process.exitCode = failed ? 1 : 0;
} finally {
  if (copy !== undefined) rmSync(copy, { recursive: true });
}

/** The content as it would stand after a release: with a lock of all its numbers. */
function lockedCopy(folder: string): string {
  const made = mkdtempSync(join(tmpdir(), "costed-mutation-"));
  cpSync(folder, made, { recursive: true });
  const { indexes } = linkContent(readContent({ folder, root }));
  const numbers = lockedNumbers([...indexes.figures.values()], [...indexes.series.values()]);
  writeFileSync(join(made, "figures.lock"), lockText({ released: "2026-11-22", numbers, corrections: [] }));
  return made;
}
