/**
 * Works out a derived figure, checking units on the way.
 *
 * Each number carries its dimensions: currencies, things counted, and per cent. The 100 of a formula
 * is "a hundred per cent", so `gdp * share / 100` gives money, `part / whole * 100` gives per cent,
 * and a forgotten 100 is a finding and not a wrong number. Ranges follow interval arithmetic. Full
 * precision is kept.
 */

import type { Amount } from "#lib/units/amount.ts";
import { isSamePriceBasis, measureText, type PriceBasis, priceBasisText } from "#lib/units/quantity.ts";
import { QuantityError } from "#lib/units/quantity-error.ts";
import { magnitudeFactor, type Unit } from "#lib/units/unit.ts";
import type { Formula } from "./formula.ts";

/** What a formula's name stands for. */
export interface Operand {
  readonly amount: Amount;
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
}

/** A number on the way: an interval in base units, with what it is a number of. */
interface Term {
  readonly low: number;
  readonly high: number;
  readonly central: number;
  readonly dimensions: Readonly<Record<string, number>>;
  /** The whole that a share is of; only a number in per cent has one. */
  readonly shareOf?: string | undefined;
  readonly priceBasis?: PriceBasis | undefined;
  /** How messages name it. */
  readonly text: string;
}

export interface DeriveTarget {
  readonly unit: Unit;
  readonly priceBasis?: PriceBasis | undefined;
  readonly decimals: number;
}

/**
 * Evaluates a formula and gives the amount in the target's unit.
 *
 * @throws {QuantityError} naming both sides, if operands do not combine, the result is not in the
 * target's unit or price basis, or a divisor is or may be zero.
 */
export function deriveAmount(formula: Formula, operands: ReadonlyMap<string, Operand>, target: DeriveTarget): Amount {
  return toAmount(evaluate(formula, operands), target);
}

function evaluate(formula: Formula, operands: ReadonlyMap<string, Operand>): Term {
  switch (formula.kind) {
    case "number":
      return {
        ...point(formula.value),
        dimensions: formula.value === 100 ? { percent: 1 } : {},
        text: String(formula.value),
      };
    case "name": {
      const operand = operands.get(formula.name);
      if (operand === undefined) throw new QuantityError(`"${formula.name}" is not one of the inputs`);
      return toTerm(formula.name, operand);
    }
    case "operation": {
      const [a, b] = [evaluate(formula.left, operands), evaluate(formula.right, operands)];
      const text = `(${a.text} ${formula.operator} ${b.text})`;
      if (formula.operator === "+") return sum(a, b, text, 1);
      if (formula.operator === "-") return sum(a, b, text, -1);
      return formula.operator === "*" ? product(a, b, text) : quotient(a, b, text);
    }
    default:
      return formula satisfies never;
  }
}

function point(value: number): Pick<Term, "low" | "high" | "central"> {
  return { low: value, high: value, central: value };
}

function toTerm(name: string, { amount, unit, priceBasis }: Operand): Term {
  const factor = "magnitude" in unit ? magnitudeFactor[unit.magnitude] : 1;
  const ends =
    amount.kind === "point"
      ? point(amount.point.value * factor)
      : {
          low: amount.low.value * factor,
          high: amount.high.value * factor,
          central: (amount.central?.value ?? (amount.low.value + amount.high.value) / 2) * factor,
        };
  return {
    ...ends,
    dimensions: dimensionsOf(unit),
    shareOf: unit.kind === "share" ? unit.of : undefined,
    priceBasis,
    text: name,
  };
}

function dimensionsOf(unit: Unit): Record<string, number> {
  switch (unit.kind) {
    case "money":
      return { [unit.currency]: 1 };
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

function sum(a: Term, b: Term, text: string, sign: 1 | -1): Term {
  const verb = sign === 1 ? "added to" : "taken from";
  if (dimensionText(a.dimensions) !== dimensionText(b.dimensions) || a.shareOf !== b.shareOf) {
    throw new QuantityError(`${describe(b)} cannot be ${verb} ${describe(a)}`);
  }
  if (!isSamePriceBasis(a.priceBasis, b.priceBasis)) {
    throw new PriceBasisError(`${describe(b)} cannot be ${verb} ${describe(a)}`);
  }
  return {
    ...a,
    low: a.low + (sign === 1 ? b.low : -b.high),
    high: a.high + (sign === 1 ? b.high : -b.low),
    central: a.central + sign * b.central,
    text,
  };
}

/** Thrown where only the price bases differ, which has a cure of its own. */
export class PriceBasisError extends QuantityError {}

function product(a: Term, b: Term, text: string): Term {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  const dimensions = merge(a.dimensions, b.dimensions, 1);
  return {
    low: Math.min(...corners),
    high: Math.max(...corners),
    central: a.central * b.central,
    dimensions,
    ...inherited(a, b, { dimensions, verb: "multiplied with" }),
    text,
  };
}

function quotient(a: Term, b: Term, text: string): Term {
  if (b.low <= 0 && b.high >= 0)
    throw new QuantityError(`${b.text} is or may be zero, so nothing can be divided by it`);
  const corners = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  const dimensions = merge(a.dimensions, b.dimensions, -1);
  return {
    low: Math.min(...corners),
    high: Math.max(...corners),
    central: a.central / b.central,
    dimensions,
    ...inherited(a, b, { dimensions, verb: "divided by" }),
    text,
  };
}

/** What is still money keeps its price basis; what is still in per cent keeps the whole of its only share. */
function inherited(
  a: Term,
  b: Term,
  { dimensions, verb }: { dimensions: Term["dimensions"]; verb: string },
): Pick<Term, "priceBasis" | "shareOf"> {
  if (a.priceBasis !== undefined && b.priceBasis !== undefined && !isSamePriceBasis(a.priceBasis, b.priceBasis)) {
    throw new PriceBasisError(`${describe(a)} cannot be ${verb} ${describe(b)}`);
  }
  // Only currencies are named in capitals.
  const isMoney = Object.keys(dimensions).some((name) => /^[A-Z]{3}$/.test(name));
  const { percent } = dimensions;
  const isShare = percent !== undefined && (a.shareOf === undefined || b.shareOf === undefined);
  const shareOf = isShare ? (a.shareOf ?? b.shareOf) : undefined;
  return { priceBasis: isMoney ? (a.priceBasis ?? b.priceBasis) : undefined, shareOf };
}

function merge(a: Term["dimensions"], b: Term["dimensions"], sign: 1 | -1): Record<string, number> {
  const merged: Record<string, number> = { ...a };
  for (const [name, power] of Object.entries(b)) {
    const total = (merged[name] ?? 0) + sign * power;
    if (total === 0) delete merged[name];
    else merged[name] = total;
  }
  return merged;
}

function toAmount(result: Term, target: DeriveTarget): Amount {
  const wanted = dimensionsOf(target.unit);
  // Money may be spread over people, households or percentage points; the figure's measure and sentence say so.
  const perThing = Object.fromEntries(Object.entries(result.dimensions).filter(([, power]) => power > 0));
  const found = target.unit.kind === "money" ? perThing : result.dimensions;
  if (dimensionText(found) !== dimensionText(wanted)) {
    throw new QuantityError(
      `the formula gives ${dimensionText(result.dimensions)}, and the unit is ${measureText(target)}, which is ${dimensionText(wanted)}`,
    );
  }
  if (target.unit.kind === "share" && result.shareOf !== undefined && result.shareOf !== target.unit.of) {
    throw new QuantityError(
      `the formula gives a share of ${result.shareOf}, and the unit is a share of ${target.unit.of}`,
    );
  }
  if (target.unit.kind === "money" && !isSamePriceBasis(result.priceBasis, target.priceBasis)) {
    const has = (basis: PriceBasis | undefined): string =>
      basis === undefined ? "no price basis" : priceBasisText(basis);
    throw new PriceBasisError(
      `the formula gives ${has(result.priceBasis)}, and the figure says ${has(target.priceBasis)}`,
    );
  }
  const factor = "magnitude" in target.unit ? magnitudeFactor[target.unit.magnitude] : 1;
  const stated = (value: number): { value: number; decimals: number } => ({
    value: value / factor,
    decimals: target.decimals,
  });
  if (result.low === result.high) return { kind: "point", point: stated(result.central) };
  return { kind: "range", low: stated(result.low), high: stated(result.high), central: stated(result.central) };
}

function describe(term: Term): string {
  const basis =
    term.priceBasis === undefined
      ? ""
      : ` in ${term.priceBasis.kind === "cash" ? "cash" : priceBasisText(term.priceBasis)}`;
  const whole = term.shareOf === undefined ? "" : ` of ${term.shareOf}`;
  return `${term.text} (${dimensionText(term.dimensions)}${whole}${basis})`;
}

/** Dimensions in words: "GBP per household", "per cent", "a pure number". */
function dimensionText(dimensions: Term["dimensions"]): string {
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
