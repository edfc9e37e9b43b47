/** Works out derived figures in the order in which they need each other. */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import type { Located } from "#lib/entries/located.ts";
import type { DerivedInput } from "#lib/figures/inputs.ts";
import { type Numbers, workDerived } from "./work-derived.ts";

/** Adds each derived figure to `numbers.figures`, or its id to `numbers.broken`. */
export function linkDerived(
  entries: readonly Located<DerivedInput>[],
  numbers: Omit<Numbers, "editions" | "relations">,
): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const waiting = new Map(entries.map((entry) => [entry.id, entry]));
  const visiting: string[] = [];
  const work = workDerived(numbers);
  const visit = (id: string): void => {
    const entry = waiting.get(id);
    if (entry === undefined) return;
    if (visiting.includes(id)) {
      findings.push(circle(entry, [...visiting.slice(visiting.indexOf(id)), id]));
      for (const one of visiting.slice(visiting.indexOf(id))) numbers.broken.add(one);
      return;
    }
    visiting.push(id);
    for (const { figure } of Object.values(entry.data.inputs)) visit(figure);
    visiting.pop();
    waiting.delete(id);
    if (numbers.broken.has(id)) return;
    findings.push(...work(entry));
    if (!numbers.figures.has(id)) numbers.broken.add(id);
  };
  for (const { id } of entries) visit(id);
  return findings;
}

function circle({ data, place }: Located<DerivedInput>, ids: readonly string[]): Diagnostic {
  const name = Object.keys(data.inputs).find((one) => data.inputs[one]?.figure === ids[1]) ?? "";
  return {
    code: "derivation/circular",
    severity: "error",
    message: `This figure is worked out from itself: ${ids.join(" → ")}.`,
    location: place.at(["inputs", name, "figure"]),
    fix: "name an input that does not depend on this figure",
  };
}
