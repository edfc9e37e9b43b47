/**
 * Keeps a model for the links made with it: its code as one module, its data as they were recorded.
 * Nothing is kept that does not give the recorded numbers.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { type LinkRecords, replayLinks, type WorkLink } from "#lib/scenario/link/records.ts";
import { bundleModel } from "./bundle-model.ts";

export interface FreezeOptions {
  readonly root: string;
  /** The number of the model. */
  readonly model: number;
  /** The corpus of that model. */
  readonly recordsFile: string;
  /** Where kept models stand. */
  readonly folder: string;
  /** A commit whose sources to take; the working tree's without it. */
  readonly from?: string | undefined;
}

/** Thrown when a model cannot be kept: the message is for the person who asked. */
export class FreezeError extends Error {
  override readonly name = "FreezeError";
}

/**
 * Writes the two files of a kept model and says what it wrote.
 *
 * @throws {FreezeError} if the sources are another model's, or no longer give the recorded numbers; if the
 *   model is kept already. Nothing is written then.
 */
export async function freezeModel({ root, model, recordsFile, folder, from }: FreezeOptions): Promise<string> {
  const own = join(folder, String(model));
  const shown = (path: string): string => relative(root, path).replaceAll("\\", "/");
  if (existsSync(own)) {
    throw new FreezeError(
      `Model ${model} is kept already, in ${shown(own)}. Nothing was written: what is kept never changes.`,
    );
  }
  if (!existsSync(recordsFile)) {
    throw new FreezeError(
      `There is no corpus of model ${model} at ${shown(recordsFile)}, so it cannot be tried. Nothing was written.`,
    );
  }
  const records = JSON.parse(readFileSync(recordsFile, "utf8")) as LinkRecords;
  const code = await codeOf(root, from);
  await assertGivesRecords(code, records, model);
  const data = Object.fromEntries(
    Object.entries(records.data).filter(([scenario]) => !records.examples.includes(scenario)),
  );
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, "model.js"), code);
  writeFileSync(join(own, "data.json"), `${JSON.stringify(data)}\n`);
  return `Kept model ${model} in ${shown(own)}: model.js (${code.length} characters) and data.json (${Object.keys(data).join(", ")}). It gives the recorded numbers of ${records.links.length} links.`;
}

async function codeOf(root: string, from: string | undefined): Promise<string> {
  if (from === undefined) return bundleModel(root);
  const copy = mkdtempSync(join(tmpdir(), "costed-freeze-"));
  try {
    const archive = join(copy, "sources.tar");
    try {
      execFileSync("git", ["archive", `--output=${archive}`, from, "src/lib", "package.json"], {
        cwd: root,
        stdio: "pipe",
      });
    } catch (cause) {
      throw new FreezeError(`There are no sources of the commit "${from}". Nothing was written.`, { cause });
    }
    execFileSync("tar", ["-xf", archive, "-C", copy]);
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
    return await bundleModel(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** A module is loaded from a file, so it is tried in a folder of its own before it is kept. */
async function assertGivesRecords(code: string, records: LinkRecords, model: number): Promise<void> {
  const trial = mkdtempSync(join(tmpdir(), "costed-model-"));
  try {
    const file = join(trial, "model.mjs");
    writeFileSync(file, code);
    const module = (await import(pathToFileURL(file).href)) as { MODEL_NUMBER: number; workLink: WorkLink };
    if (module.MODEL_NUMBER !== model) {
      throw new FreezeError(
        `These sources are model ${module.MODEL_NUMBER}, not model ${model}. Take those of the time with --from <commit>. Nothing was written.`,
      );
    }
    const moved = replayLinks(records, module.workLink);
    const [first] = moved;
    if (first === undefined) return;
    throw new FreezeError(
      `These sources are no longer model ${model}: ${moved.length} recorded numbers moved, first ${first.what} of ${first.scenario}?${first.link}, from ${first.recorded} to ${first.given}. Take the sources of the last commit that gave them with --from <commit>. Nothing was written.`,
    );
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}
