/** What a command may do to the world, so that tests can give it a world of their own. */

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export interface Effects {
  /** The project's root: paths are told from here. */
  readonly root: string;
  /** Writes a line to the person who runs the command. */
  print(text: string): void;
  exists(path: string): boolean;
  /** Writes a new file and the folders above it. */
  write(path: string, text: string): void;
  /** Writes a file in place of the one that is there, if any. */
  replace(path: string, text: string): void;
  /** Today as 2026-11-22. */
  today(): string;
}

/** The real world. */
export function realEffects(root: string): Effects {
  return {
    root,
    print: (text) => process.stdout.write(text.endsWith("\n") ? text : `${text}\n`),
    exists: existsSync,
    write: (path, text) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: "wx" });
    },
    replace: (path, text) => writeFileSync(path, text),
    today: () => new Date().toISOString().slice(0, 10),
  };
}
