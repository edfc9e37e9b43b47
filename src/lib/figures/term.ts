/** A number on its way through a formula: an interval with its dimensions and its meaning. */

import type { Amount } from "#lib/units/amount.ts";
import { magnitudeFactor } from "#lib/units/magnitude.ts";
import { priceBasisText } from "#lib/units/price-basis.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import type { Unit } from "#lib/units/unit.ts";
import type { Meaning } from "./meaning.ts";

/** What a formula's name stands for. */
export interface Operand {
  readonly amount: Amount;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  /** Absent only where arithmetic alone is wanted: then definitions, periods and editions are not compared. */
  readonly meaning?: Meaning | undefined;
}

/**
 * What a number in per cent, or a pure number, says: a share of a whole, a change, a gap in percentage
 * points, a difference of two shares, or how many times one thing is another. A typed number is none.
 */
export type Sort = "share" | "change" | "points" | "difference" | "multiple";

export interface Term {
  readonly low: number;
  readonly high: number;
  readonly central: number;
  readonly dimensions: Readonly<Record<string, number>>;
  readonly sort?: Sort | undefined;
  /** The whole that a share is of; only a number in per cent has one. */
  readonly shareOf?: string | undefined;
  /** For a part divided by another measure: the whole it was divided by, or `unknown`. */
  readonly outOf?: string | undefined;
  readonly priceBasis?: PriceBasis | undefined;
  readonly meaning?: Meaning | undefined;
  /** How messages name it. */
  readonly text: string;
}

const sortOfUnit: Readonly<Partial<Record<Unit["kind"], Sort>>> = {
  share: "share",
  percent: "change",
  points: "points",
  times: "multiple",
};

export function literalTerm(value: number): Term {
  return {
    low: value,
    high: value,
    central: value,
    dimensions: value === 100 ? { percent: 1 } : {},
    text: String(value),
  };
}

export function operandTerm(name: string, { amount, unit, priceBasis, meaning }: Operand): Term {
  const factor = "magnitude" in unit ? magnitudeFactor[unit.magnitude] : 1;
  const ends =
    amount.kind === "point"
      ? { low: amount.point.value, high: amount.point.value, central: amount.point.value }
      : {
          low: amount.low.value,
          high: amount.high.value,
          central: amount.central?.value ?? (amount.low.value + amount.high.value) / 2,
        };
  return {
    low: ends.low * factor,
    high: ends.high * factor,
    central: ends.central * factor,
    dimensions: dimensionsOf(unit),
    sort: sortOfUnit[unit.kind],
    shareOf: unit.kind === "share" ? unit.of : undefined,
    priceBasis,
    meaning,
    text: name,
  };
}

export function dimensionsOf(unit: Unit): Record<string, number> {
  switch (unit.kind) {
    case "money":
      return { [unit.currency]: 1 };
    case "exchange":
      return { [unit.currency]: 1, [unit.per]: -1 };
    case "count":
      return { [unit.thing]: 1 };
    case "share":
    case "percent":
    case "points":
      return { percent: 1 };
    case "index":
      return { index: 1 };
    case "times":
      return {};
    default:
      return unit satisfies never;
  }
}

/** True for a typed number: it has no sort and no meaning of its own. */
export function isLiteral({ sort, meaning, dimensions }: Term): boolean {
  return sort === undefined && meaning === undefined && Object.keys(dimensions).every((name) => name === "percent");
}

export function isPure({ dimensions }: Pick<Term, "dimensions">): boolean {
  return Object.keys(dimensions).every((name) => name === "percent");
}

/** The dimensions of a product (`sign` 1) or a quotient (−1). */
export function mergeDimensions(a: Term["dimensions"], b: Term["dimensions"], sign: 1 | -1): Record<string, number> {
  const merged: Record<string, number> = { ...a };
  for (const [name, power] of Object.entries(b)) {
    const total = (merged[name] ?? 0) + sign * power;
    if (total === 0) delete merged[name];
    else merged[name] = total;
  }
  return merged;
}

export function describeTerm(term: Term): string {
  const basis =
    term.priceBasis === undefined
      ? ""
      : ` in ${term.priceBasis.kind === "cash" ? "cash" : priceBasisText(term.priceBasis)}`;
  const whole = term.shareOf === undefined ? "" : ` of ${term.shareOf}`;
  return `${term.text} (${dimensionText(term.dimensions)}${whole}${basis})`;
}

/** Dimensions in words: "GBP per household", "per cent", "a pure number". */
export function dimensionText(dimensions: Term["dimensions"]): string {
  const word = (name: string): string => (name === "percent" ? "per cent" : name);
  const names = Object.keys(dimensions).sort();
  const part = (sign: 1 | -1): string =>
    names
      .filter((name) => (dimensions[name] ?? 0) * sign > 0)
      .map(
        (name) =>
          word(name) +
          (Math.abs(dimensions[name] ?? 0) > 1 ? ` to the power of ${Math.abs(dimensions[name] ?? 0)}` : ""),
      )
      .join(" times ");
  const [above, under] = [part(1), part(-1)];
  if (above === "" && under === "") return "a pure number";
  return under === "" ? above : `${above || "one"} per ${under}`;
}
