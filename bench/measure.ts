/** Runs a process and tells what it cost. */

import { spawn } from "node:child_process";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

export interface Cost {
  /** Seconds from start to end, which other work on the machine makes longer. */
  readonly wall: number;
  /** Seconds of processor time, all threads together. */
  readonly cpu: number;
  /** Peak resident memory in MiB. */
  readonly memory: number;
}

/** As `npm run check` starts Node, so that what is measured is what editors wait for. */
const nodeOptions = ["--max-semi-space-size=64", "--require", join(import.meta.dirname, "usage.cjs")];

/** @throws {Error} if the process fails: a failed run is no measurement. */
export async function measure(words: readonly string[]): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, ...words], {
    cwd: root,
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, "node_modules/.cache/node") },
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  let [printed, used] = ["", ""];
  child.stdout?.on("data", (data) => {
    printed += String(data);
  });
  const told = child.stdio[3];
  if (told === null || told === undefined) throw new Error("The process cannot tell what it used.");
  told.on("data", (data) => {
    used += String(data);
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`"${words.join(" ")}" ended with ${code}:\n${printed.slice(-2000)}`);
  const { cpu, memory } = JSON.parse(used) as { cpu: number; memory: number };
  return { wall, cpu, memory };
}

/** The middle one of each number on its own. */
export function medianCost(costs: readonly Cost[]): Cost {
  const middle = (of: (cost: Cost) => number): number => median(costs.map(of));
  return { wall: middle(({ wall }) => wall), cpu: middle(({ cpu }) => cpu), memory: middle(({ memory }) => memory) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error("There is nothing to take the middle of.");
  return (low + high) / 2;
}
