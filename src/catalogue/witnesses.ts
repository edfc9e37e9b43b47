/**
 * Witnesses of a figure: what, apart from the record itself, would show a slip in its value. The cell that
 * a figure is read from is no witness, since it is the same number in the same place.
 */

import type { Figure } from "#lib/figures/figure.ts";
import { isInQuote } from "#lib/figures/quote.ts";
import { periodLabel } from "#lib/time/label.ts";
import { type Amount, centralValue } from "#lib/units/amount.ts";
import { measureText } from "#lib/units/quantity.ts";
import { isSameScale, magnitudeFactor } from "#lib/units/unit.ts";
import type { Indexes } from "./link.ts";
import { type NumberRecord, ofCell, ofFigure } from "./number-record.ts";

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

/** Wholes whose declared parts are all there and sum to them, and those parts. */
function summedNumbers(indexes: Indexes): ReadonlySet<string> {
  const records = [
    ...[...indexes.figures.values()]
      .filter((figure) => figure.kind !== "stated" || figure.cell === undefined)
      .map(ofFigure),
    ...[...indexes.cells.values()].map(ofCell),
  ];
  const byMeasure = Map.groupBy(records, ({ measure }) => measure);
  const ids = new Set<string>();
  for (const { id, parts } of indexes.measures.values()) {
    if (parts === undefined) continue;
    for (const whole of byMeasure.get(id) ?? []) {
      const found = parts.map((part) => {
        const beside = (byMeasure.get(part) ?? []).filter((record) => isBeside(whole, record));
        return beside.find(({ source }) => source === whole.source) ?? beside[0];
      });
      const there = found.filter((record) => record !== undefined);
      if (there.length !== parts.length || !sums(whole, there)) continue;
      for (const record of [whole, ...there]) ids.add(record.id);
    }
  }
  return ids;
}

/** Of the same place, time and standing, in the same money. What we worked out ourselves is no witness of its own. */
function isBeside(whole: NumberRecord, part: NumberRecord): boolean {
  return (
    whole.kind !== "derived" &&
    part.kind !== "derived" &&
    whole.place === part.place &&
    whole.status === part.status &&
    periodLabel(whole.period) === periodLabel(part.period) &&
    isSameScale(whole.unit, part.unit) &&
    measureText({ ...whole, unit: part.unit }) === measureText(part)
  );
}

function sums(whole: NumberRecord, parts: readonly NumberRecord[]): boolean {
  const inOnes = ({ amount, unit }: NumberRecord): number =>
    centralValue(amount) * ("magnitude" in unit ? magnitudeFactor[unit.magnitude] : 1);
  const steps = [whole, ...parts].map(({ amount, unit }) => {
    const step = 1 / Number(`1e${decimalsOf(amount)}`);
    return step * ("magnitude" in unit ? magnitudeFactor[unit.magnitude] : 1);
  });
  // Each number may be off by half a step of its last digit.
  const allowed = steps.reduce((sum, step) => sum + step / 2, 0);
  const total = parts.reduce((sum, part) => sum + inOnes(part), 0);
  return Math.abs(inOnes(whole) - total) <= allowed * (1 + 1e-9);
}

function decimalsOf(amount: Amount): number {
  return amount.kind === "point" ? amount.point.decimals : Math.min(amount.low.decimals, amount.high.decimals);
}
