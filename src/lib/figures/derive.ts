/**
 * Works out a derived figure, checking units and meanings on the way.
 *
 * Each number carries its dimensions: currencies, things counted, and per cent. The 100 of a formula
 * is "a hundred per cent", so `gdp * share / 100` gives money, `part / whole * 100` gives per cent,
 * and a forgotten 100 is a finding and not a wrong number. Ranges follow interval arithmetic. Full
 * precision is kept.
 */

import type { Amount } from "#lib/units/amount.ts";
import { isSamePriceBasis, type PriceBasis } from "#lib/units/quantity.ts";
import { PriceBasisError, QuantityError } from "#lib/units/quantity-error.ts";
import type { Formula } from "./formula.ts";
import { growsSince, type MeaningRules, ratioMeaning, shareMeaning, sumMeaning } from "./meaning.ts";
import { type DeriveTarget, toAmount } from "./target.ts";
import {
  describeTerm,
  dimensionText,
  isLiteral,
  isPure,
  literalTerm,
  mergeDimensions,
  type Operand,
  operandTerm,
  type Sort,
  type Term,
} from "./term.ts";

/**
 * Evaluates a formula and gives the amount in the target's unit.
 *
 * `rules` is needed where the operands have meanings.
 *
 * @throws {QuantityError} naming both sides, if operands do not combine, the result is not in the
 * target's unit or price basis, or a divisor is or may be zero. `PriceBasisError` and
 * `MeaningError` where the units fit and only that is wrong.
 */
export function deriveAmount(
  formula: Formula,
  operands: ReadonlyMap<string, Operand>,
  target: DeriveTarget,
  rules?: MeaningRules,
): Amount {
  return toAmount(evaluate(formula, operands, rules), target, rules?.relations);
}

function evaluate(formula: Formula, operands: ReadonlyMap<string, Operand>, rules: MeaningRules | undefined): Term {
  switch (formula.kind) {
    case "number":
      return literalTerm(formula.value);
    case "name": {
      const operand = operands.get(formula.name);
      if (operand === undefined) throw new QuantityError(`"${formula.name}" is not one of the inputs`);
      return operandTerm(formula.name, operand);
    }
    case "operation": {
      const [a, b] = [evaluate(formula.left, operands, rules), evaluate(formula.right, operands, rules)];
      const text = `(${a.text} ${formula.operator} ${b.text})`;
      if (formula.operator === "+") return sum(a, b, { text, sign: 1, rules });
      if (formula.operator === "-") return sum(a, b, { text, sign: -1, rules });
      return formula.operator === "*" ? product(a, b, text, rules) : quotient(a, b, text, rules);
    }
    default:
      return formula satisfies never;
  }
}

function sum(
  a: Term,
  b: Term,
  { text, sign, rules }: { text: string; sign: 1 | -1; rules: MeaningRules | undefined },
): Term {
  const verb = sign === 1 ? "added to" : "taken from";
  if (dimensionText(a.dimensions) !== dimensionText(b.dimensions) || a.shareOf !== b.shareOf) {
    throw new QuantityError(`${describeTerm(b)} cannot be ${verb} ${describeTerm(a)}`);
  }
  assertSameBasis(a, b, verb, true);
  return {
    ...a,
    low: a.low + (sign === 1 ? b.low : -b.high),
    high: a.high + (sign === 1 ? b.high : -b.low),
    central: a.central + sign * b.central,
    sort: sortOfSum(a, b, sign),
    meaning: bothMean(a, b, rules, (left, right, given) => sumMeaning(left, right, sign, given)),
    text,
  };
}

/** A whole with a change on top is a multiple; a multiple without its whole is a change. */
function sortOfSum(a: Term, b: Term, sign: 1 | -1): Sort | undefined {
  if (isLiteral(a) !== isLiteral(b)) {
    const other = isLiteral(a) ? b : a;
    if (other.sort === "change") return "multiple";
    return other.sort === "multiple" && sign === -1 ? "change" : other.sort;
  }
  if (sign === 1) return a.sort === b.sort ? a.sort : (a.sort ?? b.sort);
  if (a.sort === "share" && b.sort === "share") return "difference";
  return a.sort === "change" && b.sort === "change" ? "points" : a.sort;
}

function product(a: Term, b: Term, text: string, rules: MeaningRules | undefined): Term {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  const dimensions = mergeDimensions(a.dimensions, b.dimensions, 1);
  assertSameBasis(a, b, "multiplied with", false);
  const meaning = scaledMeaning(a, b, rules, (left, right, given) => {
    const [share, amount] = isOfWhole(a) && !isPure(b) ? [a, right] : isOfWhole(b) && !isPure(a) ? [b, left] : [];
    if (share === undefined || amount === undefined) return ratioMeaning(left, right, "multiplied with", given);
    return shareMeaning({ ...(share === a ? left : right), of: share.shareOf ?? "" }, amount, given);
  });
  return {
    low: Math.min(...corners),
    high: Math.max(...corners),
    central: a.central * b.central,
    dimensions,
    ...inherited(a, b, dimensions),
    outOf: a.outOf ?? b.outOf,
    meaning,
    text,
  };
}

function quotient(a: Term, b: Term, text: string, rules: MeaningRules | undefined): Term {
  if (b.low <= 0 && b.high >= 0)
    throw new QuantityError(`${b.text} is or may be zero, so nothing can be divided by it`);
  const corners = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  const dimensions = mergeDimensions(a.dimensions, b.dimensions, -1);
  assertSameBasis(a, b, "divided by", false);
  const meaning = scaledMeaning(a, b, rules, (left, right, given) => ratioMeaning(left, right, "divided by", given));
  const ratio = a.meaning !== undefined && b.meaning !== undefined && isPure({ dimensions });
  const grown = ratio && growsSince(a.meaning, b.meaning) !== undefined;
  const grownSort = a.meaning?.since === undefined ? "multiple" : "change";
  const { priceBasis, shareOf, sort } = inherited(a, b, dimensions);
  return {
    low: Math.min(...corners),
    high: Math.max(...corners),
    central: a.central / b.central,
    dimensions,
    priceBasis,
    shareOf,
    sort: grown ? grownSort : sort,
    outOf: ratio && !grown && !isPure(a) ? (b.meaning?.whole ?? "unknown") : (a.outOf ?? b.outOf),
    meaning,
    text,
  };
}

/** A number times or over a typed one may be of another measure: a tenth of a budget is not a budget. */
function scaledMeaning(...[a, b, rules, combine]: Parameters<typeof bothMean>): Term["meaning"] {
  const meaning = bothMean(a, b, rules, combine);
  return meaning && { ...meaning, isSum: false };
}

/** The meaning of two together: only one has any, or neither, or what `combine` makes of both. */
function bothMean(
  a: Term,
  b: Term,
  rules: MeaningRules | undefined,
  combine: (
    a: { text: string; meaning: NonNullable<Term["meaning"]> },
    b: { text: string; meaning: NonNullable<Term["meaning"]> },
    rules: MeaningRules,
  ) => Term["meaning"],
): Term["meaning"] {
  if (a.meaning === undefined || b.meaning === undefined || rules === undefined) return a.meaning ?? b.meaning;
  // A growth rate or a multiple carries an amount to another time: the amount stays what it was.
  if (isRate(a) !== isRate(b)) {
    const [amount, rate] = isRate(a) ? [b.meaning, a.meaning] : [a.meaning, b.meaning];
    if (!isPure(isRate(a) ? b : a))
      return { ...amount, period: undefined, editions: new Map([...rate.editions, ...amount.editions]) };
  }
  return combine({ text: a.text, meaning: a.meaning }, { text: b.text, meaning: b.meaning }, rules);
}

function isRate(term: Term): boolean {
  return isPure(term) && (term.sort === "change" || term.sort === "multiple");
}

function isOfWhole(term: Term): boolean {
  return term.shareOf !== undefined && (term.sort === "share" || term.sort === "difference");
}

/** Price bases may meet only if they are the same; `strict` refuses a missing one too. */
function assertSameBasis(a: Term, b: Term, verb: string, strict: boolean): void {
  const missing = a.priceBasis === undefined || b.priceBasis === undefined;
  if ((missing && !strict) || isSamePriceBasis(a.priceBasis, b.priceBasis)) return;
  const [subject, object] = strict ? [b, a] : [a, b];
  throw new PriceBasisError(`${describeTerm(subject)} cannot be ${verb} ${describeTerm(object)}`);
}

/** What is still money keeps its price basis; what is still in per cent keeps the whole of its only share. */
function inherited(
  a: Term,
  b: Term,
  dimensions: Term["dimensions"],
): { priceBasis: PriceBasis | undefined; shareOf: string | undefined; sort: Sort | undefined } {
  // Only currencies are named in capitals.
  const isMoney = Object.keys(dimensions).some((name) => /^[A-Z]{3}$/.test(name));
  const { percent } = dimensions;
  const isShare = percent !== undefined && (a.shareOf === undefined || b.shareOf === undefined);
  return {
    priceBasis: isMoney ? (a.priceBasis ?? b.priceBasis) : undefined,
    shareOf: isShare ? (a.shareOf ?? b.shareOf) : undefined,
    sort: isPure({ dimensions }) && isPure(a) && isPure(b) ? (a.sort ?? b.sort) : undefined,
  };
}
