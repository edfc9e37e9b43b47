/** A world held in memory for commands: what they printed and what they wrote, and nothing else. */

import type { Effects } from "#authoring/effects.ts";

export interface MemoryEffects extends Effects {
  /** Everything printed, in order. */
  readonly printed: readonly string[];
  /** The files, those that were there at the start too. */
  readonly files: ReadonlyMap<string, string>;
}

export function memoryEffects({
  root = "/site",
  today = "2026-11-22",
  files = {},
}: {
  root?: string;
  today?: string;
  files?: Readonly<Record<string, string>>;
} = {}): MemoryEffects {
  const printed: string[] = [];
  const held = new Map(Object.entries(files));
  return {
    root,
    printed,
    files: held,
    print: (text) => {
      printed.push(text);
    },
    exists: (path) => held.has(path) || [...held.keys()].some((known) => known.startsWith(`${path}/`)),
    write: (path, text) => {
      if (held.has(path)) throw new Error(`EEXIST: ${path}`);
      held.set(path, text);
    },
    replace: (path, text) => {
      held.set(path, text);
    },
    today: () => today,
  };
}
