/**
 * Runs something again after each change. What is compared is how things look, and not what the system
 * says of them: one save may send several messages, and a new folder may send none for its files.
 */

import type { WatchEffects } from "../effects.ts";

export interface Watched {
  /** Files and folders of which the system may send word. */
  readonly paths: readonly string[];
  /** How they look now: another text exactly when there is something new to see. */
  look(): string;
  run(): Promise<void>;
}

/** In milliseconds, our choice: editors write a file in several steps, and a checkout writes many files. */
const quiet = 80;
/** A disk that is never quiet is looked at all the same, after so many waits. */
const mostWaits = 25;
/** How long a change may go unseen where the system sends no word of it. */
const longest = 2000;

/** Runs once, then after each burst of changes, until the person ends it. */
export async function watchLoop({ paths, look, run }: Watched, effects: WatchEffects): Promise<void> {
  let isOver = false;
  let pause = new AbortController();
  const stopListening = effects.onInterrupt(() => {
    isOver = true;
    pause.abort();
  });
  const stopWatching = effects.onChange(paths, () => pause.abort());
  try {
    let seen = look();
    await run();
    while (!isOver) {
      if (look() === seen) {
        await effects.wait(longest, pause.signal);
        pause = new AbortController();
        continue;
      }
      seen = await settled(look, () => isOver, effects);
      if (!isOver) await run();
    }
  } finally {
    stopWatching();
    stopListening();
  }
}

/** Waits until nothing changes any more, and gives how things look then. */
async function settled(look: () => string, isOver: () => boolean, effects: WatchEffects): Promise<string> {
  let latest = look();
  for (let waits = 0; waits < mostWaits && !isOver(); waits++) {
    const before = latest;
    await effects.wait(quiet, new AbortController().signal);
    latest = look();
    if (latest === before) break;
  }
  return latest;
}
