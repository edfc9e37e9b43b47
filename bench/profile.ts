/** Where the time of one process goes: the functions that it spent most of it in, and below. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { measure } from "./measure.ts";

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Runs it once under the profiler and prints two lists. `folder` takes the profile. */
export async function profile(words: readonly string[], folder: string): Promise<void> {
  await measure(["--cpu-prof", `--cpu-prof-dir=${join(folder, "profile")}`, ...words]);
  const [file] = readdirSync(join(folder, "profile"));
  if (file === undefined) throw new Error("Node wrote no profile.");
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, "profile", file), "utf8")) as CpuProfile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const [own, whole] = [new Map<string, number>(), new Map<string, number>()];
  const add = (times: Map<string, number>, name: string, time: number): void => {
    times.set(name, (times.get(name) ?? 0) + time);
  };
  samples.forEach((sample, index) => {
    const time = timeDeltas[index] ?? 0;
    add(own, nameOf(byId.get(sample)), time);
    const above = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) above.add(nameOf(byId.get(id)));
    for (const name of above) add(whole, name, time);
  });
  const total = timeDeltas.reduce((sum, time) => sum + time, 0);
  process.stdout.write(
    `${table("In the function itself", own, total)}\n${table("With all that it calls", whole, total)}`,
  );
}

function nameOf(node: ProfileNode | undefined): string {
  if (node === undefined) return "(unknown)";
  const { functionName, url, lineNumber } = node.callFrame;
  const file = url.replace(/^.*\/(?=(?:src|node_modules)\/)/, "");
  return `${functionName.slice(0, 60) || "(unnamed)"}  ${file}${file === "" ? "" : `:${lineNumber + 1}`}`;
}

function table(title: string, times: ReadonlyMap<string, number>, total: number): string {
  const lines = [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 25)
    .map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(6)}%  ${name}`);
  return `${title}:\n${lines.join("\n")}\n`;
}
