/** `lock`: writes down what a release says of every number. Run at a release, never by build or check. */

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildCatalogue } from "#catalogue/build-catalogue.ts";
import { compareText } from "#lib/diagnostics/diagnostic.ts";
import { changedFields, type Lock, lockedNumbers, lockText } from "#lib/figures/lock.ts";
import { isDate } from "#lib/time/period.ts";
import { lockFile } from "#reader/lock.ts";
import { readContent } from "#reader/read-content.ts";
import { CommandError } from "../command-error.ts";
import type { Effects } from "../effects.ts";
import { reportText } from "../reporters/text.ts";
import { loadConfig } from "./check.ts";

export interface LockArguments {
  /** The content folder, from the root. */
  readonly content: string;
  /** The site's configuration file, from the root. */
  readonly config: string;
  /** The day of the release; today when it is not given. */
  readonly date?: string | undefined;
}

/** Returns the exit code: 1 when the content has errors, and then nothing is written. */
export async function lock({ content, config, date }: LockArguments, effects: Effects): Promise<number> {
  const folder = resolve(effects.root, content);
  if (!existsSync(folder)) throw new CommandError(`There is no content folder "${content}". Nothing was written.`);
  const released = date ?? effects.today();
  if (!isDate(released)) {
    throw new CommandError(
      `"${released}" is not a day of the calendar. Nothing was written.\n  Fix: write it as in --date 2026-11-22.`,
    );
  }
  const words = await loadConfig(resolve(effects.root, config));
  const read = readContent({ folder, root: effects.root });
  const { catalogue, findings } = buildCatalogue(read, { ...words, drafts: false });
  if (catalogue === undefined) {
    effects.print(reportText(findings, read.texts));
    effects.print("The content has errors, so nothing was written.");
    return 1;
  }
  if (read.lock !== undefined && released < read.lock.released) {
    throw new CommandError(
      `The lock is of ${read.lock.released}, which is after ${released}. Nothing was written.\n  Fix: give the day of this release.`,
    );
  }
  const next: Lock = {
    released,
    numbers: lockedNumbers(catalogue.figures.values(), catalogue.series.values()),
    corrections: [...catalogue.corrections.keys()].sort(compareText),
  };
  effects.replace(join(folder, lockFile), lockText(next));
  effects.print(`Wrote ${join(content, lockFile)}: ${count(next.numbers.size, "number")}, released ${released}.`);
  effects.print(
    read.lock === undefined
      ? "This is the first lock: from now on a changed number needs a correction."
      : summary(read.lock, next),
  );
  return 0;
}

function summary(before: Lock, after: Lock): string {
  const kept = [...after.numbers].flatMap(([id, number]) => {
    const old = before.numbers.get(id);
    return old === undefined ? [] : [changedFields(old, number).length > 0];
  });
  const changed = kept.filter((isChanged) => isChanged).length;
  return `Since ${before.released}: ${after.numbers.size - kept.length} added, ${changed} changed, ${before.numbers.size - kept.length} withdrawn, ${count(after.corrections.length - before.corrections.length, "correction")} published.`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
