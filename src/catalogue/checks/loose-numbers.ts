/** No number is typed straight into text: each is a figure, so that each has a source. */

import type { Indexes } from "#catalogue/link.ts";
import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import type { TextRun } from "#lib/entries/prose.ts";
import { findLooseNumbers } from "#lib/figures/loose-numbers.ts";
import { isInQuote } from "#lib/figures/quote.ts";
import { richTextsIn } from "#lib/figures/rich-text.ts";
import { formatAmount } from "#lib/units/format.ts";
import { type Check, everyEntry, pagesOf } from "./context.ts";

const mostLiterals = 3;

export const checkLooseNumbers: Check = ({ content, indexes, options }) => {
  const findings: Diagnostic[] = [];
  const report = (text: string, location: Location, write: (id: string) => string): void => {
    findings.push({
      code: "prose/loose-number",
      severity: "error",
      message: `"${text}" is a number typed into the text, so it has no source.`,
      location,
      fix: fixFor(text, indexes, write),
    });
  };
  for (const entry of everyEntry(content)) {
    for (const { path, text } of richTextsIn(entry.data)) {
      // References hold digits of their own, so they are blanked out without moving the rest.
      const words = text.text.replace(/\[\[[^\]]*\]\]/g, (found) => "x".repeat(found.length));
      for (const { offset, length, text: seen } of findLooseNumbers(words, options.names)) {
        report(seen, entry.place.within(path, offset, length), (id) => `[[${id}]]`);
      }
    }
  }
  for (const { data } of pagesOf(content)) {
    for (const runs of stretchesOf(data.prose.runs)) {
      const words = runs.map((run) => (isFree(run) ? "x".repeat(run.text.length) : run.text)).join("");
      for (const { offset, length, text } of findLooseNumbers(words, options.names)) {
        report(text, placeIn(runs, offset, { length, text }), (id) => `<Figure id="${id}" />`);
      }
    }
    const literals = data.prose.uses.filter((use) => use.name === "Literal");
    const extra = literals[mostLiterals];
    if (extra === undefined) continue;
    findings.push({
      code: "prose/many-literals",
      severity: "warning",
      message: `This page has ${literals.length} numbers that are not figures, and ${mostLiterals} is the most that is usual.`,
      location: extra.location,
      fix: 'make figures of them, or add "accept: [{ code: prose/many-literals, reason: … }]" to the fields at the top',
    });
  }
  return findings;
};

/** Runs that are read as one sentence, so that "*five* per cent" is seen whole. */
function stretchesOf(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const stretches: TextRun[][] = [];
  for (const run of runs) {
    const last = stretches[stretches.length - 1];
    if (last?.[0]?.stretch === run.stretch) last.push(run);
    else stretches.push([run]);
  }
  return stretches;
}

function isFree({ context, literal }: TextRun): boolean {
  return context === "quotation" || context === "code" || context === "address" || literal !== undefined;
}

/** Where a number stands in the file: from its first letter to the end of the run that it begins in. */
function placeIn(
  runs: readonly TextRun[],
  offset: number,
  { length, text }: { length: number; text: string },
): Location {
  let start = 0;
  for (const run of runs) {
    const from = offset - start;
    start += run.text.length;
    if (offset >= start) continue;
    const seen = text.slice(0, run.text.length - from);
    const at = run.raw === run.text ? from : run.raw.indexOf(seen);
    return at < 0 ? run.location : run.locate(at, Math.min(length, seen.length));
  }
  throw new Error(`"${text}" stands in none of the runs it was found in.`);
}

/** Names the figures whose value the number could be: most loose numbers exist already. */
function fixFor(text: string, { figures }: Indexes, write: (id: string) => string): string {
  const same = [...figures.values()]
    .filter(({ amount, unit }) => amount.kind === "point" && isInQuote(amount, unit, text))
    .slice(0, 3)
    .map((figure) => `${write(figure.id)} (${formatAmount(figure, "full")})`);
  if (same.length === 0) return `record it in the figures.yaml of its source, and write ${write("…")} here`;
  return `write ${same.join(" or ")}, if ${same.length === 1 ? "it is that number" : "it is one of these"}`;
}
