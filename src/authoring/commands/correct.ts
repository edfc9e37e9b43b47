/**
 * `correct`: drafts the correction of a number that was changed after it was published. What was there
 * and what is there now are filled in; the class, the heading and the reason are for the editor to write.
 */

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Linked, linkContent } from "#catalogue/link.ts";
import { findUnreadCorrections, isCorrection } from "#catalogue/unread-corrections.ts";
import { findNearest } from "#lib/diagnostics/nearest.ts";
import { correctionClasses, correctionMeaning } from "#lib/figures/correction.ts";
import { type LockedNumber, lockedFields, lockedNumbers } from "#lib/figures/lock.ts";
import { type Changed, changesSince, untoldChanges } from "#lib/figures/lock-compare.ts";
import { lockFile } from "#reader/lock.ts";
import { readContent } from "#reader/read-content.ts";
import { toId } from "#schemas/fixes.ts";
import { CommandError } from "../command-error.ts";
import type { Effects } from "../effects.ts";

export interface CorrectArguments {
  /** A figure, a cell, or a series for all of its cells that changed. */
  readonly figure: string | undefined;
  /** The content folder, from the root. */
  readonly content: string;
}

/** Writes the draft and says so. @throws {CommandError} if there is nothing to correct; nothing is written then. */
export function correct({ figure, content }: CorrectArguments, effects: Effects): number {
  if (figure === undefined) {
    throw new CommandError(
      'Say which number was changed, as in "npm run correct -- an-example-2025". Nothing was written.',
    );
  }
  const folder = resolve(effects.root, content);
  if (!existsSync(folder)) throw new CommandError(`There is no content folder "${content}". Nothing was written.`);
  const read = readContent({ folder, root: effects.root });
  const option = content === "src/content" ? "" : ` -- --content ${content}`;
  if (read.findings.some(({ severity, location }) => severity === "error" && !isCorrection(location.path))) {
    throw new CommandError(
      `Some files cannot be read, so what changed is not known. Nothing was written.\n  Fix: run "npm run check${option}" and mend what it names.`,
    );
  }
  if (read.lock === undefined) {
    throw new CommandError(
      `There is no ${join(content, lockFile)}: before the first release a number is changed without a correction. Nothing was written.`,
    );
  }
  const { indexes } = linkContent(read);
  const present = lockedNumbers(indexes.figures.values(), indexes.series.values());
  const told = changesSince(read.lock, indexes.corrections.values());
  const isDrafted = findUnreadCorrections(read);
  const untold = untoldChanges(read.lock, present, told).filter(({ id }) => !isDrafted(id));
  const asked = untold.filter(({ id }) => id === figure || id.startsWith(`${figure}/`));
  if (asked.length === 0) {
    const locked = [...read.lock.numbers.keys()];
    throw new CommandError(
      nothingToCorrect(
        figure,
        locked,
        locked.filter((id) => told.has(id) || isDrafted(id)),
      ),
    );
  }
  const changes = withConnected(asked, untold, indexes);
  const shown = join(content, "corrections", `${effects.today()}-${toId(figure) ?? "number"}.yaml`);
  const path = resolve(effects.root, shown);
  if (effects.exists(path)) {
    throw new CommandError(
      `${shown} already exists. Nothing was written.\n  Fix: add this change to that file, or rename it and run the command again.`,
    );
  }
  effects.write(path, draft(effects.today(), changes));
  effects.print(`Wrote ${shown}.`);
  const others = changes.filter((one) => !asked.includes(one)).map(({ id }) => `"${id}"`);
  if (others.length > 0) effects.print(`It also corrects what changed with it: ${others.join(", ")}.`);
  effects.print(`Fill in what is empty: "npm run check${option}" names each field.`);
  return 0;
}

function nothingToCorrect(figure: string, locked: readonly string[], told: readonly string[]): string {
  const isIn = (ids: readonly string[]): boolean => ids.some((id) => id === figure || id.startsWith(`${figure}/`));
  if (isIn(told)) return `A correction tells of the change to "${figure}" already. Nothing was written.`;
  if (isIn(locked))
    return `"${figure}" is as it was at the last release. Nothing was written.\n  Fix: change the number first.`;
  const names = new Set(locked.flatMap((id) => [id.split("/")[0] ?? id, id]));
  const nearest = findNearest(figure, [...names]);
  return `"${figure}" was not published by the last release, so there is nothing to correct. Nothing was written.${nearest === undefined ? "" : `\n  Fix: use "${nearest}".`}`;
}

/** The numbers asked for, with all that changed together with them: what they rest on, and what rests on them. */
function withConnected(
  asked: readonly Changed[],
  untold: readonly Changed[],
  { figures }: Linked["indexes"],
): readonly Changed[] {
  const restsOn = (id: string): readonly string[] => {
    const figure = figures.get(id);
    if (figure === undefined) return [];
    if (figure.kind === "derived") return Object.values(figure.inputs).map((input) => input.figure);
    return figure.cell === undefined ? [] : [figure.cell];
  };
  const found = new Set(asked);
  // A set that grows while it is walked is walked to its end.
  for (const one of found) {
    for (const other of untold) {
      if (restsOn(other.id).includes(one.id) || restsOn(one.id).includes(other.id)) found.add(other);
    }
  }
  return [...found];
}

function draft(today: string, changes: readonly Changed[]): string {
  const width = Math.max(...correctionClasses.map((name) => name.length));
  return [
    "# What kind of change it is:",
    ...correctionClasses.map((name) => `#   ${name.padEnd(width)}  ${correctionMeaning[name].means}`),
    "class:",
    `date: "${today}"`,
    "# The heading: what it is about, in a few words.",
    "what:",
    "# Why the number changed, in a plain sentence or two. A number is written as [[its-id]].",
    "why:",
    "changes:",
    ...changes.flatMap(({ id, known, present, fields }) => [
      `  - figure: ${id}`,
      ...(known === undefined ? [] : [`    old: ${told(known, fields)}`]),
      ...(present === undefined
        ? ["    # The figure is gone, so there is no new number."]
        : [`    new: ${told(present, fields)}`]),
    ]),
    "",
  ].join("\n");
}

/** The value and the unit always, since a number without its unit says nothing, and whatever else changed. */
function told(number: LockedNumber, fields: readonly string[]): string {
  const shown = lockedFields.filter((field) => field === "value" || field === "unit" || fields.includes(field));
  return `{ ${shown.map((field) => `${field}: ${JSON.stringify(number[field])}`).join(", ")} }`;
}
