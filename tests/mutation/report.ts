/** What a run found, as text: by operator, by class, against the thresholds. */

import { type Files, type MutantClass, mutantClasses, type Operator } from "./mutant.ts";
import type { Result } from "./run.ts";

export interface Verdict {
  readonly text: string;
  readonly failed: boolean;
}

interface Count {
  readonly made: number;
  readonly caught: number;
}

/** Form and meaning together, without the lock. */
const least = 0.98;

export function report(
  results: readonly Result[],
  operators: readonly Operator[],
  { witnessed, locked }: { readonly witnessed: ReadonlySet<string>; readonly locked: boolean },
): Verdict {
  const count = (some: readonly Result[]): Count => ({
    made: some.length,
    caught: some.filter(({ outcome }) => outcome === "caught").length,
  });
  const ofClass = (name: MutantClass): readonly Result[] =>
    results.filter(({ mutant }) => operators.find((one) => one.name === mutant.operator)?.class === name);
  const rows = operators.map((operator) => {
    const { made, caught } = count(results.filter(({ mutant }) => mutant.operator === operator.name));
    return `  ${operator.class.padEnd(8)}${operator.name.padEnd(26)}${String(made).padStart(6)}${String(caught).padStart(8)}${String(made - caught).padStart(8)}`;
  });
  const judged = count([...ofClass("form"), ...ofClass("meaning")]);
  const values = ofClass("value");
  const vouched = count(values.filter(({ mutant }) => mutant.number !== undefined && witnessed.has(mutant.number)));
  const all = count(results);
  const broken = results.filter(({ outcome }) => outcome === "crashed" || outcome === "hung");
  const rules: readonly (readonly [string, boolean])[] = locked
    ? [[`With the lock: ${all.caught} of ${all.made} caught; all are wanted.`, all.caught === all.made]]
    : [
        [
          `Form and meaning: ${judged.caught} of ${judged.made} caught, ${percent(judged)}; 98% are wanted.`,
          judged.caught >= judged.made * least,
        ],
        [
          `Values of numbers with a witness: ${vouched.caught} of ${vouched.made} caught; all are wanted.`,
          vouched.caught === vouched.made,
        ],
      ];
  const lines = [
    `  ${"class".padEnd(8)}${"operator".padEnd(26)}${"made".padStart(6)}${"caught".padStart(8)}${"missed".padStart(8)}`,
    ...rows,
    "",
    ...mutantClasses.map((name) => `  ${name}: ${summary(count(ofClass(name)))}`),
    "",
    ...[...rules, [`Crashed or hung: ${broken.length}; none may.`, broken.length === 0] as const].map(
      ([text, holds]) => `${holds ? "ok  " : "NOT "} ${text}`,
    ),
  ];
  return { text: lines.join("\n"), failed: broken.length > 0 || rules.some(([, holds]) => !holds) };
}

function summary(count: Count): string {
  return count.made === 0 ? "none made" : `${count.caught} of ${count.made} caught, ${percent(count)}`;
}

function percent({ caught, made }: Count): string {
  return made === 0 ? "0%" : `${((caught / made) * 100).toFixed(1)}%`;
}

/** Each mutant that was not caught, with its place and what was changed. */
export function missedLines(results: readonly Result[], files: Files): readonly string[] {
  return results
    .filter(({ outcome }) => outcome !== "caught")
    .map(({ mutant: { operator, path, from, to, text, number }, outcome, detail }) => {
      const before = files.get(path) ?? "";
      const line = before.slice(0, from).split("\n").length;
      const quoted = (part: string): string => JSON.stringify(part.length > 60 ? `${part.slice(0, 57)}…` : part);
      const what = number === undefined ? "" : ` (${number})`;
      const more = outcome === "missed" ? "" : `\n    ${outcome}: ${detail}`;
      return `  ${operator}: ${path}:${line}${what} ${quoted(before.slice(from, to))} -> ${quoted(text)}${more}`;
    });
}
