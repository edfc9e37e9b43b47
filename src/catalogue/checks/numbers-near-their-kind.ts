/**
 * Numbers of one measure and place lie near one another. One that is more than a hundred times away from
 * all others is most likely a million read as a billion, and one that leaps away from the years on both
 * sides of it has most likely a slipped point.
 */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import { centralValue } from "#lib/units/amount.ts";
import { type Formattable, formatAmount } from "#lib/units/format.ts";
import { magnitudeFactor } from "#lib/units/magnitude.ts";
import type { Unit } from "#lib/units/unit.ts";
import type { Check } from "./context.ts";

/** Our choice: a slip of magnitude is a thousand, and no measure here grows a hundredfold from one record to the next. */
const farthest = 100;

/** Our choice: a slipped point makes ten of one, and the years on both sides of it are within twice of each other. */
const leap = 8;
const calm = 2;

interface Known extends Formattable {
  readonly id: string;
  /** The id of the figure, or of the series, whose unit the number has. */
  readonly group: string;
  /** In units of one. */
  readonly size: number;
  readonly at: Location;
}

export const checkNumbersNearTheirKind: Check = (context) => {
  const far = farFromTheirKind(context);
  const told = new Set(far.map(({ location: { path, start } }) => `${path}:${start.line}`));
  // A number far from all others leaps as well, and is told once.
  const leaps = leapsIn(context).filter(({ location: { path, start } }) => !told.has(`${path}:${start.line}`));
  return [...far, ...leaps];
};

/** A cell that leaps away from the one before and the one after, which lie close to each other. */
function leapsIn({ content }: Parameters<Check>[0]): readonly Diagnostic[] {
  return content.series.flatMap(({ data, rows }) => {
    if (scaleOf(data.unit) === undefined) return [];
    return data.cells.flatMap((cell, row): readonly Diagnostic[] => {
      const [before, after] = [data.cells[row - 1], data.cells[row + 1]];
      if (before === undefined || after === undefined) return [];
      const [one, two, three] = [before, cell, after].map(({ amount }) => centralValue(amount));
      if (one === undefined || two === undefined || three === undefined) return [];
      if (one * three <= 0 || two * three <= 0) return [];
      const apart = (a: number, b: number): number => Math.max(a / b, b / a);
      if (apart(one, three) > calm || Math.min(apart(one, two), apart(two, three)) < leap) return [];
      const [shown, near, next] = [cell, before, after].map(({ amount }) => formatAmount({ ...data, amount }, "value"));
      return [
        {
          code: "figure/far-from-its-kind",
          severity: "error",
          message: `This number, ${shown}, is more than ${leap} times away from the one before it, ${near}, and the one after it, ${next}.`,
          location: rows.at([row, cell.amount.kind === "point" ? "value" : "low"]),
          fix: "look whether a decimal point has slipped, or whether the row is of another series",
        },
      ];
    });
  });
}

const farFromTheirKind: Check = (context) =>
  [...numbersByKind(context).values()].flatMap((numbers): readonly Diagnostic[] => {
    // Where numbers cross zero, they may be as small as they like.
    if (new Set(numbers.map(({ size }) => Math.sign(size))).size > 1) return [];
    const groups = new Set(numbers.map(({ group }) => group));
    const sorted = numbers.toSorted((a, b) => a.size - b.size);
    const lone = sorted.flatMap((one, index): (readonly [Known, Known])[] => {
      const other = nearest(one, sorted.slice(Math.max(index - 1, 0), index + 2));
      return other !== undefined && timesApart(one, other) > farthest ? [[one, other]] : [];
    });
    // Of two numbers either may be wrong, and one finding is enough to have both looked at.
    if (lone.length > 0) return lone.slice(numbers.length === 2 ? 1 : 0).map(([one, other]) => far(one, other));
    // A whole series in a wrong magnitude agrees with itself, so it is held against the others.
    const strange =
      groups.size < 2
        ? []
        : [...groups].flatMap((group): (readonly [Known, Known])[] => {
            const own = numbers.filter((one) => one.group === group);
            const others = numbers.filter((one) => one.group !== group);
            const [first] = own;
            const other = first && nearest(first, others);
            if (first === undefined || other === undefined || own.length < 2) return [];
            const isFar = own.every((one) => others.every((another) => timesApart(one, another) > farthest));
            return isFar ? [[first, other]] : [];
          });
    return strange.slice(groups.size === 2 ? 1 : 0).map(([one, other]) => far(one, other));
  });

function numbersByKind({ content, indexes }: Parameters<Check>[0]): ReadonlyMap<string, readonly Known[]> {
  const kinds = new Map<string, Known[]>();
  const add = (
    { measure, place, ...shown }: Formattable & { readonly measure: string; readonly place: string },
    { id, group, at }: Pick<Known, "id" | "group" | "at">,
  ): void => {
    const { unit, amount, priceBasis } = shown;
    const scale = scaleOf(unit);
    const value = centralValue(amount);
    if (scale === undefined || value === 0) return;
    const kind = [measure, place, priceBasis?.kind ?? "", scale].join(" ");
    const size = value * ("magnitude" in unit ? magnitudeFactor[unit.magnitude] : 1);
    const known = kinds.get(kind) ?? [];
    kinds.set(kind, known);
    known.push({ unit, amount, priceBasis, id, group, at, size });
  };
  for (const { id, data, place } of content.figures) {
    if (data.kind === "cell") continue;
    add(data, { id, group: id, at: place.at([data.amount.kind === "point" ? "value" : "low"]) });
  }
  for (const { id, place } of content.derived) {
    const figure = indexes.figures.get(id);
    if (figure !== undefined) add(figure, { id, group: id, at: place.at(["formula"]) });
  }
  for (const { id: group, data, rows } of content.series) {
    data.cells.forEach(({ id, amount }, row) => {
      add({ ...data, amount }, { id, group, at: rows.at([row, amount.kind === "point" ? "value" : "low"]) });
    });
  }
  return kinds;
}

/** What numbers are held against one another; rates, points and indexes have no size of their own. */
function scaleOf(unit: Unit): string | undefined {
  switch (unit.kind) {
    case "money":
      return unit.currency;
    case "count":
      return unit.thing;
    case "share":
      return unit.of;
    case "exchange":
      return `${unit.currency} per ${unit.per}`;
    case "times":
    case "percent":
    case "points":
    case "index":
      return undefined;
    default:
      return unit satisfies never;
  }
}

function nearest(one: Known, numbers: readonly Known[]): Known | undefined {
  let best: Known | undefined;
  for (const other of numbers) {
    if (other !== one && (best === undefined || timesApart(one, other) < timesApart(one, best))) best = other;
  }
  return best;
}

function timesApart(a: Known, b: Known): number {
  return Math.max(a.size / b.size, b.size / a.size);
}

function far(one: Known, other: Known): Diagnostic {
  return {
    code: "figure/far-from-its-kind",
    severity: "error",
    message: `This number, ${formatAmount(one, "full")}, is more than ${farthest} times away from every other of its measure and place; the nearest, "${other.id}", is ${formatAmount(other, "full")}.`,
    location: one.at,
    fix: "look whether the number, the magnitude of its unit or the measure is wrong",
  };
}
