/**
 * Witnesses of a figure: what, apart from the record itself, would show a slip in its value. The cell that
 * a figure is read from is no witness, since it is the same number in the same place; nor is a number so
 * coarsely rounded that a wrong last digit would still agree with it.
 */

import { agree } from "#lib/figures/agree.ts";
import type { Figure } from "#lib/figures/figure.ts";
import { isInQuote, numbersIn } from "#lib/figures/quote.ts";
import type { Amount, Stated } from "#lib/units/amount.ts";
import type { Indexes } from "./link.ts";
import { findNumber, type NumberRecord } from "./number-record.ts";
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

/** A quotation with a second number could vouch for that one as well, so it vouches for neither. */
function isQuoted(figure: Figure): boolean {
  if (figure.kind !== "stated" || figure.quote === undefined) return false;
  const { amount, unit, quote } = figure;
  if (!isInQuote(amount, unit, quote)) return false;
  const ends = amount.kind === "point" ? 1 : 2;
  // A year in it is no second number that the figure could be.
  const digits = (quote.match(/\d[\d,.]*/g) ?? []).filter((one) => !/^(?:19|20)\d{2}$/.test(one));
  return digits.length <= ends && (digits.length > 0 || new Set(numbersIn(quote)).size > 0);
}

/** Numbers that name a confirmation, and numbers that are named as one: each may vouch for the other. */
function confirmedNumbers(indexes: Indexes): ReadonlySet<string> {
  const { figures, series } = indexes;
  const ids = new Set<string>();
  const add = (id: string, otherId: string): void => {
    const [one, other] = [findNumber(indexes, id), findNumber(indexes, otherId)];
    if (one === undefined || other === undefined) return;
    if (showsSlips(one, (changed) => agree(changed, other))) ids.add(id);
    if (showsSlips(other, (changed) => agree(changed, one))) ids.add(otherId);
  };
  for (const figure of figures.values()) for (const id of figure.confirmedBy ?? []) add(figure.id, id);
  for (const one of series.values()) {
    const other = one.confirmedBy === undefined ? undefined : series.get(one.confirmedBy);
    const keys = new Set(other?.cells.map(({ key }) => key));
    for (const { key } of one.cells) if (keys.has(key)) add(`${one.id}/${key}`, `${other?.id ?? ""}/${key}`);
  }
  return withCells(ids, figures);
}

/** Wholes that their parts make, and those parts. */
function summedNumbers(indexes: Indexes): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const sum of findSums(indexes)) {
    const members = [sum.whole, ...sum.parts];
    for (const member of members) {
      const holds = (changed: NumberRecord): boolean =>
        isWithinRounding({
          whole: member === sum.whole ? changed : sum.whole,
          parts: sum.parts.map((part) => (part === member ? changed : part)),
        });
      if (holds(member) && showsSlips(member, holds)) ids.add(member.id);
    }
  }
  return withCells(ids, indexes.figures);
}

/** A figure and the cell that it is read from are one number. */
function withCells(ids: ReadonlySet<string>, figures: Indexes["figures"]): ReadonlySet<string> {
  const cells = [...ids].flatMap((id) => {
    const figure = figures.get(id);
    return figure?.kind === "stated" && figure.cell !== undefined ? [figure.cell] : [];
  });
  return new Set([...ids, ...cells]);
}

/** True when a change of any end of the number by one in its last digit would no longer hold. */
function showsSlips(record: NumberRecord, holds: (changed: NumberRecord) => boolean): boolean {
  return slipsOf(record.amount).every((amount) => !holds({ ...record, amount }));
}

function slipsOf(amount: Amount): readonly Amount[] {
  const around = ({ value, decimals }: Stated): readonly Stated[] => {
    const step = 1 / Number(`1e${decimals}`);
    return [
      { value: value - step, decimals },
      { value: value + step, decimals },
    ];
  };
  if (amount.kind === "point") return around(amount.point).map((point) => ({ kind: "point", point }));
  return [
    ...around(amount.low).map((low) => ({ ...amount, low })),
    ...around(amount.high).map((high) => ({ ...amount, high })),
  ];
}
