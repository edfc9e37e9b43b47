/** What vouches for each figure, in print: counts by kind, and the figures that stand alone. */

import { type WitnessKind, witnessKinds } from "#catalogue/witnesses.ts";

const meanings: Readonly<Record<WitnessKind, string>> = {
  quote: "a quotation that holds the value",
  confirmed: "another table or publication that agrees",
  parts: "parts that sum to it, or a whole that it is part of",
};

/** Lines of text, ending in a line break. A figure with two kinds of witness counts for both. */
export function reportWitnesses(witnesses: ReadonlyMap<string, readonly WitnessKind[]>): string {
  const all = [...witnesses];
  const alone = all.filter(([, kinds]) => kinds.length === 0).map(([id]) => id);
  const lines = [
    `Witnesses of ${all.length} ${all.length === 1 ? "figure" : "figures"}:`,
    ...witnessKinds.map((kind) => {
      const count = all.filter(([, kinds]) => kinds.includes(kind)).length;
      return `  ${String(count).padStart(5)}  ${kind.padEnd(9)}  ${meanings[kind]}`;
    }),
    `  ${String(alone.length).padStart(5)}  none`,
    ...(alone.length === 0 ? [] : ["", "Figures with no witness:", ...alone.map((id) => `  ${id}`)]),
  ];
  return `${lines.join("\n")}\n`;
}
