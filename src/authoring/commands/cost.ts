/** `cost`: works out the costing in a file, and prints it. The file's own numbers are enough. */

import { existsSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { findingOfCase } from "#catalogue/case-finding.ts";
import { caseLookupIn } from "#catalogue/case-lookup.ts";
import { linkContent } from "#catalogue/link.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { CostingCase } from "#lib/scenario/costing/case.ts";
import { CaseError } from "#lib/scenario/costing/origins.ts";
import type { CaseLookup } from "#lib/scenario/costing/resolve-case.ts";
import { type CostingResult, workCase } from "#lib/scenario/costing/work-case.ts";
import { type CaseRead, readCase } from "#reader/read-case.ts";
import { readContent } from "#reader/read-content.ts";
import { CommandError } from "../command-error.ts";
import { reportCosting } from "../cost/report-costing.ts";
import type { Effects } from "../effects.ts";
import { reportJson } from "../reporters/json.ts";
import { reportText } from "../reporters/text.ts";

export const costFormats = ["text", "json"] as const;

export type CostFormat = (typeof costFormats)[number];

export interface CostArguments {
  /** The file of the case, from where the command is run. */
  readonly input?: string | undefined;
  readonly format: CostFormat;
  /** The content folder, from the root: read only if the case names something of it. */
  readonly content: string;
}

/** Returns the exit code: 0, or 1 when the case has mistakes, and then they alone are printed. */
export function cost({ input, format, content }: CostArguments, effects: Effects): number {
  const path = pathOf(input, effects);
  const shown = relative(effects.root, path).split(sep).join("/");
  const read = readCase(path, shown.startsWith("..") ? path : shown);
  const told = (findings: readonly Diagnostic[]): number => {
    effects.print(format === "json" ? reportJson(findings) : reportText(findings, read.texts));
    return 1;
  };
  if (read.said === undefined) return told(read.findings);
  const worked = work(read, read.said, lookupFor(content, effects));
  if ("finding" in worked) return told([worked.finding]);
  effects.print(format === "json" ? `${JSON.stringify(worked.result, null, 2)}\n` : reportCosting(worked.result));
  return 0;
}

function pathOf(input: string | undefined, effects: Effects): string {
  const usage = 'as in "npm run cost -- --input case.yaml"; docs/costing.md shows how to write it';
  if (input === undefined) throw new CommandError(`No case was named.\n  Fix: name its file, ${usage}.`);
  const path = resolve(effects.root, input);
  if (!existsSync(path))
    throw new CommandError(`There is no file "${input}".\n  Fix: name a file that is there, ${usage}.`);
  if (!statSync(path).isFile())
    throw new CommandError(`"${input}" is not a file.\n  Fix: name the file of a case, ${usage}.`);
  return path;
}

function work(
  { place }: CaseRead,
  said: CostingCase,
  lookup: CaseLookup,
): { readonly result: CostingResult } | { readonly finding: Diagnostic } {
  try {
    return { result: workCase(said, lookup) };
  } catch (error) {
    if (!(error instanceof CaseError) || place === undefined) throw error;
    return { finding: findingOfCase(error, place.at, lookup.names) };
  }
}

/** The content is large, and most cases name nothing of it: it is read when a case first asks. */
function lookupFor(content: string, effects: Effects): CaseLookup {
  let found: CaseLookup | undefined;
  const lookup = (): CaseLookup => {
    found ??= readLookup(content, effects);
    return found;
  };
  return {
    findNumber: (reference) => lookup().findNumber(reference),
    findSeries: (id) => lookup().findSeries(id),
    findPlace: (id) => lookup().findPlace(id),
    names: (kind) => lookup().names(kind),
  };
}

function readLookup(content: string, effects: Effects): CaseLookup {
  const folder = resolve(effects.root, content);
  if (!existsSync(folder)) {
    throw new CommandError(
      `The case names something of the content, and there is no content folder "${content}".\n  Fix: name the folder with "--content".`,
    );
  }
  const read = readContent({ folder, root: effects.root });
  return caseLookupIn(linkContent(read).indexes, read);
}
