/** Wholes and their parts: by what a measure declares, and by the years of a total. */

import { periodKey } from "#lib/figures/meaning.ts";
import { type Moment, momentOrder } from "#lib/time/period.ts";
import { centralValue, type Stated } from "#lib/units/amount.ts";
import { combine, isSamePriceBasis, type Quantity } from "#lib/units/quantity.ts";
import { isSameScale } from "#lib/units/unit.ts";
import type { Indexes } from "./link.ts";
import { type NumberRecord, ofCell, ofFigure } from "./number-record.ts";

/** A whole with parts that should make it up. */
export interface Sum {
  readonly whole: NumberRecord;
  readonly parts: readonly NumberRecord[];
}

/** Every whole of which all parts are known: by measure, and by the years of a total. */
export function findSums(indexes: Pick<Indexes, "figures" | "cells" | "measures">): readonly Sum[] {
  const numbers = statedNumbers(indexes);
  const byKey = new Map<string, NumberRecord[]>();
  for (const number of numbers) {
    const key = keyOf(number.measure, number.place, periodKey(number.period));
    byKey.set(key, [...(byKey.get(key) ?? []), number]);
  }
  return numbers.flatMap((whole) => [...partSum(whole, indexes, byKey), ...yearSum(whole, byKey)]);
}

/** Stated figures and cells; a figure that is a cell stands for it. */
function statedNumbers({ figures, cells }: Pick<Indexes, "figures" | "cells">): readonly NumberRecord[] {
  const stated = [...figures.values()].filter((figure) => figure.kind === "stated");
  const taken = new Set(stated.map((figure) => figure.cell));
  return [...stated.map(ofFigure), ...[...cells.values()].filter(({ cell }) => !taken.has(cell.id)).map(ofCell)];
}

function keyOf(measure: string, place: string, period: string): string {
  return `${measure}\0${place}\0${period}`;
}

type ByKey = ReadonlyMap<string, readonly NumberRecord[]>;

function partSum(whole: NumberRecord, { measures }: Pick<Indexes, "measures">, byKey: ByKey): readonly Sum[] {
  const wanted = measures.get(whole.measure)?.parts;
  if (wanted === undefined) return [];
  const parts = wanted.map((measure) =>
    findPart(whole, byKey.get(keyOf(measure, whole.place, periodKey(whole.period)))),
  );
  return parts.every((part) => part !== undefined) ? [{ whole, parts }] : [];
}

/** A total of several years, when each of its years is known from the same document. */
function yearSum(whole: NumberRecord, byKey: ByKey): readonly Sum[] {
  const { period } = whole;
  if (period.kind !== "span" || period.as !== "total") return [];
  const years = yearsBetween(period.from, period.to);
  const parts = years.map((year) => {
    const found = byKey.get(keyOf(whole.measure, whole.place, periodKey(year)));
    return findPart(
      whole,
      found?.filter(({ source }) => source === whole.source),
    );
  });
  return years.length > 1 && parts.every((part) => part !== undefined) ? [{ whole, parts }] : [];
}

/** From the same document if it has one; else the only one there is. */
function findPart(whole: NumberRecord, candidates: readonly NumberRecord[] | undefined): NumberRecord | undefined {
  const fitting = (candidates ?? []).filter(
    ({ unit, priceBasis }) => isSameScale(unit, whole.unit) && isSamePriceBasis(priceBasis, whole.priceBasis),
  );
  const same = fitting.filter(({ source }) => source === whole.source);
  if (same.length > 0) return same[0];
  return fitting.length === 1 ? fitting[0] : undefined;
}

function yearsBetween(from: Moment, to: Moment): readonly Moment[] {
  if (from.kind !== to.kind || (from.kind !== "year" && from.kind !== "financial-year")) return [];
  const count = Math.round(momentOrder(to) - momentOrder(from)) + 1;
  return Array.from(
    { length: Math.max(0, count) },
    (_, index): Moment =>
      from.kind === "year"
        ? { kind: "year", year: from.year + index }
        : { kind: "financial-year", startYear: from.startYear + index },
  );
}

/** The least and the most a number can be, given how it was rounded. */
function endsOf({ amount, unit, priceBasis }: NumberRecord): readonly [low: Quantity, high: Quantity] {
  // Half of the last digit stated, and a hair for the binary sum.
  const half = ({ value, decimals }: Stated): number => 0.5 / Number(`1e${decimals}`) + Math.abs(value) * 1e-9;
  const [low, high] = amount.kind === "point" ? [amount.point, amount.point] : [amount.low, amount.high];
  return [
    { value: low.value - half(low), unit, priceBasis },
    { value: high.value + half(high), unit, priceBasis },
  ];
}

/** True when the parts can make the whole, given how each number was rounded. */
export function isWithinRounding({ whole, parts }: Sum): boolean {
  const ends = parts.map(endsOf);
  const [low, high] = endsOf(whole);
  const total = (which: 0 | 1): number =>
    addQuantities(
      ends.map((pair) => pair[which]),
      whole,
    ).value;
  return total(0) <= high.value && low.value <= total(1);
}

/** The sum in the unit of the whole. */
function addQuantities(quantities: readonly Quantity[], { unit, priceBasis }: NumberRecord): Quantity {
  return quantities.reduce((sum, one) => combine(sum, one, 1), { value: 0, unit, priceBasis });
}

/** The sum of the parts as one number, with as many decimals as the finest of them. */
export function addUp(parts: readonly NumberRecord[], whole: NumberRecord): NumberRecord["amount"] {
  const stated = parts.flatMap(({ amount }) => (amount.kind === "point" ? [amount.point] : [amount.low, amount.high]));
  const quantities = parts.map(({ amount, unit, priceBasis }) => ({ value: centralValue(amount), unit, priceBasis }));
  const { value } = addQuantities(quantities, whole);
  return { kind: "point", point: { value, decimals: Math.max(0, ...stated.map(({ decimals }) => decimals)) } };
}
