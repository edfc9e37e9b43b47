/** A process of its own for a share of the mutants, so that one that hangs or crashes is seen and counted. */

import type { CheckOptions } from "#catalogue/checks/context.ts";
import { makeJudge } from "./judge.ts";
import type { Change } from "./mutant.ts";

export interface Start {
  readonly folder: string;
  readonly root: string;
  readonly options: CheckOptions;
}

export type Answer = { readonly codes: readonly string[] } | { readonly crash: string };

let judge: ReturnType<typeof makeJudge> | undefined;

process.on("message", (message: { readonly start: Start } | { readonly change: Change }) => {
  if ("start" in message) {
    judge = makeJudge(message.start);
    process.send?.({ ready: true });
    return;
  }
  let answer: Answer;
  try {
    answer = { codes: judge?.judge(message.change) ?? [] };
  } catch (error) {
    answer = { crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  process.send?.(answer);
});
