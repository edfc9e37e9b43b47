/** Checks a mutated content folder as `npm run check` does, from memory, and says what is new. */

import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { buildCatalogue } from "#catalogue/build-catalogue.ts";
import type { CheckOptions } from "#catalogue/checks/context.ts";
import { linkContent } from "#catalogue/link.ts";
import { findWitnesses } from "#catalogue/witnesses.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { listFiles } from "#reader/files.ts";
import { TextMap } from "#reader/placement.ts";
import { readContent } from "#reader/read-content.ts";
import { type Change, type Files, mutatedText } from "./mutant.ts";

export interface Judge {
  readonly files: Files;
  /** The codes of the findings that the mutant has and the content has not. */
  readonly judge: (change: Change) => readonly string[];
  /** Figures and cells whose value something else vouches for. */
  readonly witnessed: ReadonlySet<string>;
}

/** Reads the content once; each mutant then costs one changed file and the checks. */
export function makeJudge({ folder, root, options }: { folder: string; root: string; options: CheckOptions }): Judge {
  const files = new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")] as const));
  const shown = (path: string): string => `${relative(root, folder)}/${path}`;
  const maps = new Map([...files].map(([path, text]) => [shown(path), new TextMap(shown(path), text)]));
  const read = (changed?: TextMap) =>
    readContent({ folder, root, keep: (path) => (path === changed?.path ? changed : maps.get(path)) });
  const findingsOf = (content: ReturnType<typeof readContent>): readonly Diagnostic[] =>
    buildCatalogue(content, { ...options, drafts: false }).findings;
  const key = ({ code, message, location }: Diagnostic): string => `${code}\0${message}\0${location.path}`;
  const content = read();
  const known = new Set(findingsOf(content).map(key));
  return {
    files,
    judge: (change) => {
      const text = mutatedText(files, change);
      const found = findingsOf(read(new TextMap(shown(change.path), text)));
      return found.filter((finding) => !known.has(key(finding))).map(({ code }) => code);
    },
    witnessed: witnessedNumbers(content),
  };
}

/** A figure with a witness, and the cell that it is read from. */
function witnessedNumbers(content: ReturnType<typeof readContent>): ReadonlySet<string> {
  const { indexes } = linkContent(content);
  const numbers = new Set<string>();
  for (const [id, kinds] of findWitnesses(indexes)) {
    if (kinds.length === 0) continue;
    numbers.add(id);
    const figure = indexes.figures.get(id);
    if (figure?.kind === "stated" && figure.cell !== undefined) numbers.add(figure.cell);
  }
  return numbers;
}
