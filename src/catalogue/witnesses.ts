/**
 * Witnesses of a figure: what, apart from the record itself, would show a slip in its value. The cell that
 * a figure is read from is no witness, since it is the same number in the same place.
 */

import type { Figure } from "#lib/figures/figure.ts";
import { isInQuote } from "#lib/figures/quote.ts";
import type { Indexes } from "./link.ts";
import { findSums, isWithinRounding } from "./sums.ts";

/** `quote` holds the value · `confirmed` elsewhere · `parts` that sum to it, or a whole that it is part of. */
export const witnessKinds = ["quote", "confirmed", "parts"] as const;

export type WitnessKind = (typeof witnessKinds)[number];

/** The kinds of witness of each figure, stated and derived, in the order of the catalogue. */
export function findWitnesses(indexes: Indexes): ReadonlyMap<string, readonly WitnessKind[]> {
  const confirmed = confirmedNumbers(indexes);
  const summed = summedNumbers(indexes);
  return new Map(
    [...indexes.figures.values()].map((figure): [string, readonly WitnessKind[]] => {
      const cell = figure.kind === "stated" ? figure.cell : undefined;
      const isAmong = (ids: ReadonlySet<string>): boolean =>
        ids.has(figure.id) || (cell !== undefined && ids.has(cell));
      const kinds: Readonly<Record<WitnessKind, boolean>> = {
        quote: isQuoted(figure),
        confirmed: isAmong(confirmed),
        parts: isAmong(summed),
      };
      return [figure.id, witnessKinds.filter((kind) => kinds[kind])];
    }),
  );
}

function isQuoted(figure: Figure): boolean {
  return figure.kind === "stated" && figure.quote !== undefined && isInQuote(figure.amount, figure.unit, figure.quote);
}

/** Numbers that name a confirmation, and numbers that are named as one: each vouches for the other. */
function confirmedNumbers({ figures, series }: Indexes): ReadonlySet<string> {
  const ids = new Set<string>();
  const addWithCell = (id: string): void => {
    ids.add(id);
    const figure = figures.get(id);
    if (figure?.kind === "stated" && figure.cell !== undefined) ids.add(figure.cell);
  };
  for (const figure of figures.values()) {
    for (const id of figure.confirmedBy ?? []) {
      addWithCell(figure.id);
      addWithCell(id);
    }
  }
  for (const one of series.values()) {
    const other = one.confirmedBy === undefined ? undefined : series.get(one.confirmedBy);
    const keys = new Set(other?.cells.map(({ key }) => key));
    for (const { key } of one.cells.filter((cell) => keys.has(cell.key))) {
      ids.add(`${one.id}/${key}`);
      ids.add(`${other?.id ?? ""}/${key}`);
    }
  }
  return ids;
}

/** Wholes that their parts make, and those parts: a slip in any of them would show. */
function summedNumbers(indexes: Indexes): ReadonlySet<string> {
  const sums = findSums(indexes).filter(isWithinRounding);
  return new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]).map(({ id }) => id));
}
