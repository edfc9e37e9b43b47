/**
 * The models that are kept for old links: a folder `frozen` beside the content, since the data are the
 * content's. Each has a folder named by its number, with its code and its data.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { KeptModel } from "#lib/scenario/link/choose-model.ts";

export type FrozenFile = "model.js" | "data.json";

/** Where the kept models of a content folder stand. */
export function frozenFolder(contentFolder: string): string {
  return resolve(contentFolder, "../frozen");
}

/**
 * The numbers of the kept models, in order.
 *
 * @throws {Error} for a folder that is no model, or lacks one of its two files.
 */
export function listFrozenModels(folder: string): readonly number[] {
  if (!existsSync(folder)) return [];
  const numbers = readdirSync(folder).map((name) => {
    if (!/^[1-9]\d{0,5}$/.test(name)) throw new Error(`"${join(folder, name)}" is not named by the number of a model.`);
    for (const file of ["model.js", "data.json"] as const) {
      if (!existsSync(join(folder, name, file))) throw new Error(`The kept model ${name} has no "${file}".`);
    }
    return Number(name);
  });
  return numbers.sort((a, b) => a - b);
}

/** The kept models, each with the scenarios that it has data of: a later one has no old links. */
export function readKeptModels(folder: string): readonly KeptModel[] {
  return listFrozenModels(folder).map((model) => {
    const data = JSON.parse(readFrozenFile(folder, model, "data.json")) as Readonly<Record<string, unknown>>;
    return { model, scenarios: Object.keys(data) };
  });
}

export function readFrozenFile(folder: string, model: number, file: FrozenFile): string {
  return readFileSync(join(folder, String(model), file), "utf8");
}
