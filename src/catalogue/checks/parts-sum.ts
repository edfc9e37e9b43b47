/** Declared parts add up to their whole, and the years of a total to the total, within stated rounding. */

import type { Indexes } from "#catalogue/link.ts";
import { numberPlaces } from "#catalogue/number-places.ts";
import { type NumberRecord, ofCell, ofFigure } from "#catalogue/number-record.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { periodKey } from "#lib/figures/meaning.ts";
import { type Moment, momentOrder } from "#lib/time/period.ts";
import type { Stated } from "#lib/units/amount.ts";
import { formatAmount } from "#lib/units/format.ts";
import { isSamePriceBasis } from "#lib/units/quantity.ts";
import { isSameScale, magnitudeRatio, type Unit } from "#lib/units/unit.ts";
import type { Check } from "./context.ts";

/** A whole with parts that should make it up. */
export interface Sum {
  readonly whole: NumberRecord;
  readonly parts: readonly NumberRecord[];
}

export const checkPartsSum: Check = ({ content, indexes }) => {
  const places = numberPlaces(content);
  return findSums(indexes).flatMap(({ whole, parts }): Diagnostic[] => {
    const location = places.get(whole.id)?.();
    if (location === undefined || isWithinRounding({ whole, parts })) return [];
    const total = addUp(parts, whole.unit);
    return [
      {
        code: "figure/parts-do-not-sum",
        severity: "error",
        message: `"${whole.id}" is ${formatAmount(whole, "full")}, and its parts come to ${formatAmount({ ...whole, amount: total }, "full")}.`,
        location,
        notes: parts.map((part) => `${part.id}: ${formatAmount(part, "full")}`),
        fix: "look which of these numbers was read wrongly, or whether they belong together",
      },
    ];
  });
};

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

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval a number can lie in, given how it was rounded, in `unit`. */
function intervalOf({ amount, unit }: NumberRecord, wanted: Unit): Interval {
  const ratio = magnitudeRatio(unit, wanted);
  // Half of the last digit stated, and a hair for the binary sum.
  const half = ({ value, decimals }: Stated): number => 0.5 / Number(`1e${decimals}`) + Math.abs(value) * 1e-9;
  const [low, high] = amount.kind === "point" ? [amount.point, amount.point] : [amount.low, amount.high];
  return { low: (low.value - half(low)) * ratio, high: (high.value + half(high)) * ratio };
}

export function isWithinRounding({ whole, parts }: Sum): boolean {
  const total = parts
    .map((part) => intervalOf(part, whole.unit))
    .reduce((sum, part) => ({ low: sum.low + part.low, high: sum.high + part.high }), { low: 0, high: 0 });
  const stated = intervalOf(whole, whole.unit);
  return total.low <= stated.high && stated.low <= total.high;
}

/** The sum of the parts as one number, with as many decimals as the finest of them. */
function addUp(parts: readonly NumberRecord[], unit: Unit): NumberRecord["amount"] {
  const of = (part: NumberRecord): { value: number; decimals: number } => {
    const { amount } = part;
    const ratio = magnitudeRatio(part.unit, unit);
    const stated = amount.kind === "point" ? amount.point : (amount.central ?? amount.high);
    const value =
      amount.kind === "point" || amount.central !== undefined
        ? stated.value
        : (amount.low.value + amount.high.value) / 2;
    return { value: value * ratio, decimals: stated.decimals };
  };
  const stated = parts.map(of);
  return {
    kind: "point",
    point: {
      value: stated.reduce((sum, { value }) => sum + value, 0),
      decimals: Math.max(0, ...stated.map(({ decimals }) => decimals)),
    },
  };
}
