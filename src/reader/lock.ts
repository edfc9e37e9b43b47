/** Reads `figures.lock`, which stands in the content folder beside the collections. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { LocatedLock } from "#lib/entries/content.ts";
import { parseLock } from "#lib/figures/lock.ts";
import type { TextMap } from "./placement.ts";

/** Its name below the content folder: the lock belongs to the numbers, and goes where they go. */
export const lockFile = "figures.lock";

export interface LockRead {
  readonly lock?: LocatedLock | undefined;
  readonly findings: readonly Diagnostic[];
}

export function readLock(map: TextMap): LockRead {
  const lock = parseLock(map.text);
  const lineSpan = (line: number) => {
    const start = map.offset(line, 1);
    return map.span(start, map.text.length);
  };
  if ("message" in lock) {
    return {
      findings: [
        {
          code: "lock/malformed",
          severity: "error",
          message: `${lock.message} Without the lock nothing can tell what was changed since the last release.`,
          location: lineSpan(lock.line),
          fix: "bring the file back as it was at the last release; it is never written by hand",
        },
      ],
    };
  }
  return { lock: { ...lock, at: (key) => lineSpan(lock.lines.get(key) ?? 1) }, findings: [] };
}
