/** The loop in memory: a world whose looks follow a script, and in which waiting takes no time. */

import { describe, expect, it } from "vitest";
import { watchLoop } from "#authoring/commands/watch-loop.ts";
import type { WatchEffects } from "#authoring/effects.ts";
import { memoryEffects } from "../support/memory-effects.ts";

interface World {
  /** How things look. */
  state: string;
  /** What happens in each wait, in turn; after the last one the person ends the command. */
  readonly script: (() => void)[];
  /** How long each wait was meant to be. */
  readonly waits: number[];
  /** What was seen at each run. */
  readonly runs: string[];
  /** What happens while a run is going on, in turn. */
  readonly meanwhile: (() => void)[];
  stopped: number;
}

function makeWorld(changes: Partial<World> = {}): World {
  return { state: "a", script: [], waits: [], runs: [], meanwhile: [], stopped: 0, ...changes };
}

async function run(world: World): Promise<World> {
  let interrupt = (): void => undefined;
  const stop = (): void => {
    world.stopped += 1;
  };
  const effects: WatchEffects = {
    ...memoryEffects(),
    onChange: () => stop,
    onInterrupt: (interrupted) => {
      interrupt = interrupted;
      return stop;
    },
    wait: async (milliseconds, signal) => {
      if (signal.aborted) return;
      world.waits.push(milliseconds);
      const next = world.script.shift();
      if (next === undefined) interrupt();
      else next();
    },
    elapsed: () => 0,
    time: () => "12:00:00",
  };
  await watchLoop(
    {
      paths: ["/site/content"],
      look: () => world.state,
      run: async () => {
        world.runs.push(world.state);
        world.meanwhile.shift()?.();
      },
    },
    effects,
  );
  return world;
}

const nothing = (): void => undefined;

describe("watchLoop", () => {
  it("runs once at the start, and ends when the person ends it", async () => {
    const { runs, stopped } = await run(makeWorld());
    expect({ runs, stopped }).toEqual({ runs: ["a"], stopped: 2 });
  });

  it("runs again after a change, when it is quiet", async () => {
    const world = makeWorld();
    world.script.push(() => {
      world.state = "b";
    }, nothing);
    expect((await run(world)).runs).toEqual(["a", "b"]);
  });

  it("runs once after a burst of saves", async () => {
    const world = makeWorld();
    for (const state of ["b", "c", "d"]) {
      world.script.push(() => {
        world.state = state;
      });
    }
    world.script.push(nothing);
    const { runs, waits } = await run(world);
    expect(runs).toEqual(["a", "d"]);
    expect(waits).toEqual([2000, 80, 80, 80, 2000]);
  });

  it("does not run for a word from the system that nothing is behind", async () => {
    const world = makeWorld();
    world.script.push(nothing, nothing, nothing);
    expect((await run(world)).runs).toEqual(["a"]);
  });

  it("runs again for what was saved while it ran", async () => {
    const world = makeWorld();
    world.meanwhile.push(() => {
      world.state = "b";
    });
    world.script.push(nothing);
    expect((await run(world)).runs).toEqual(["a", "b"]);
  });

  it("looks all the same where it is never quiet", async () => {
    const world = makeWorld();
    for (let index = 0; index < 26; index++) {
      world.script.push(() => {
        world.state = `state ${index}`;
      });
    }
    expect((await run(world)).runs.slice(0, 2)).toEqual(["a", "state 25"]);
  });

  it("does not run again after the person has ended it in the middle of a burst", async () => {
    const world = makeWorld();
    world.script.push(() => {
      world.state = "b";
    });
    expect((await run(world)).runs).toEqual(["a"]);
  });

  it("stops watching when a run fails", async () => {
    const world = makeWorld();
    world.meanwhile.push(() => {
      throw new Error("A fault of ours.");
    });
    await expect(run(world)).rejects.toThrow("A fault of ours.");
    expect(world.stopped).toBe(2);
  });
});
