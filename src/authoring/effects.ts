/** What a command may do to the world, so that tests can give it a world of their own. */

import { existsSync, mkdirSync, watch, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

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

/** What a command needs besides when it waits for changes. */
export interface WatchEffects extends Effects {
  /** Calls back when something at or below these paths may have changed. Returns how to stop that. */
  onChange(paths: readonly string[], changed: () => void): () => void;
  /** Calls back when the person ends the command. Returns how to stop that. */
  onInterrupt(interrupted: () => void): () => void;
  /** Waits so many milliseconds, or until the signal is given. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Milliseconds since some moment, for telling how long something took. */
  elapsed(): number;
  /** The time of day as 14:03:21. */
  time(): string;
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

export function realWatchEffects(root: string): WatchEffects {
  return {
    ...realEffects(root),
    onChange: watchPaths,
    onInterrupt: (interrupted) => {
      process.on("SIGINT", interrupted);
      process.on("SIGTERM", interrupted);
      return () => {
        process.off("SIGINT", interrupted);
        process.off("SIGTERM", interrupted);
      };
    },
    wait: (milliseconds, signal) => pause(milliseconds, undefined, { signal }).catch(() => undefined),
    elapsed: () => performance.now(),
    time: () => {
      const now = new Date();
      return [now.getHours(), now.getMinutes(), now.getSeconds()]
        .map((part) => String(part).padStart(2, "0"))
        .join(":");
    },
  };
}

/**
 * A path that is not there, a disk that sends no word of changes and a system that has no watchers left
 * are passed over: whoever waits looks for itself from time to time.
 */
function watchPaths(paths: readonly string[], changed: () => void): () => void {
  const watchers = paths.flatMap((path) => {
    try {
      const watcher = watch(path, { recursive: true }, changed);
      return [watcher.on("error", () => watcher.close())];
    } catch {
      return [];
    }
  });
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}
