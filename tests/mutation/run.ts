/** Runs mutants through the checks on several processes at once. */

import { fork } from "node:child_process";
import { join } from "node:path";
import type { Mutant } from "./mutant.ts";
import type { Answer, Start } from "./worker.ts";

export type Outcome = "caught" | "missed" | "crashed" | "hung";

export interface Result {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
  /** The codes of what was found, or the crash. */
  readonly detail: string;
}

/** Our choice: a hundred times what a mutant takes. */
const limit = 30_000;

/** Results in the order of the mutants. */
export async function runMutants(
  mutants: readonly Mutant[],
  start: Start,
  processes: number,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let child = await startWorker(start);
    while (next < mutants.length) {
      const index = next++;
      const mutant = mutants[index];
      if (mutant === undefined) break;
      const answer = await ask(child, mutant);
      results[index] = toResult(mutant, answer);
      if (answer === "hung" || answer === "gone") {
        child.kill("SIGKILL");
        child = await startWorker(start);
      }
    }
    child.kill();
  };
  await Promise.all(Array.from({ length: processes }, work));
  return results;
}

function toResult(mutant: Mutant, answer: Answer | "hung" | "gone"): Result {
  if (answer === "hung") return { mutant, outcome: "hung", detail: `no answer in ${limit / 1000} s` };
  if (answer === "gone") return { mutant, outcome: "crashed", detail: "the process ended" };
  if ("crash" in answer) return { mutant, outcome: "crashed", detail: answer.crash };
  const codes = [...new Set(answer.codes)];
  return { mutant, outcome: codes.length > 0 ? "caught" : "missed", detail: codes.join(", ") };
}

async function startWorker(start: Start): Promise<ReturnType<typeof fork>> {
  const child = fork(join(import.meta.dirname, "worker.ts"), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  child.send({ start });
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", () => reject(new Error("A process for mutants ended before it began.")));
  });
  return child;
}

function ask(child: ReturnType<typeof fork>, mutant: Mutant): Promise<Answer | "hung" | "gone"> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish("hung"), limit);
    const onAnswer = (answer: unknown): void => finish(answer as Answer);
    const onExit = (): void => finish("gone");
    const finish = (answer: Answer | "hung" | "gone"): void => {
      clearTimeout(timer);
      child.off("message", onAnswer);
      child.off("exit", onExit);
      resolve(answer);
    };
    child.once("message", onAnswer);
    child.once("exit", onExit);
    child.send({ change: mutant });
  });
}
