/**
 * The two conversions of money: into the prices of another year, and into another currency. Each needs
 * a published series that says how, and is never done by itself.
 */

import { momentKey, type Period } from "#lib/time/period.ts";
import { mapAmount } from "#lib/units/amount.ts";
import { measureText } from "#lib/units/quantity.ts";
import { QuantityError } from "#lib/units/quantity-error.ts";
import type { Unit } from "#lib/units/unit.ts";
import type { Series } from "./series.ts";
import type { Operand } from "./term.ts";

type Money = Operand & { readonly period: Period };

/**
 * Restates money in the prices of the year `to`, by a series of a price index; `to: "cash"` brings an
 * amount in real terms back to the cash of its own year.
 *
 * Full precision is kept. Years outside the index are an error, never an extrapolation.
 *
 * @throws {QuantityError} if the operand is not money, or the index lacks a year that is needed.
 * @example
 * // 50 of 2019-20 in cash, with the index at 80 in 2019-20 and 100 in 2024-25, is 62.5 in 2024-25 prices
 */
export function restate(money: Money, to: string, index: Series): Operand {
  if (money.unit.kind !== "money" || money.priceBasis === undefined) {
    throw new QuantityError(`${measureText(money)} is not money, so it cannot be restated`);
  }
  if (index.unit.kind !== "index") {
    throw new QuantityError(`"${index.id}" is in ${measureText(index)}, and an index of prices is needed`);
  }
  const from = money.priceBasis.kind === "cash" ? yearOf(money) : money.priceBasis.priceYear;
  const target = to === "cash" ? yearOf(money) : to;
  const factor = cellValue(index, target) / cellValue(index, from);
  return {
    ...money,
    amount: mapAmount(money.amount, (value) => value * factor),
    priceBasis: to === "cash" ? { kind: "cash" } : { kind: "real", priceYear: to },
  };
}

/**
 * Converts money into the other currency of a series of exchange rates, at the rate of its own period.
 *
 * @throws {QuantityError} if the series does not hold the operand's currency or its period.
 */
export function convertCurrency(money: Money, rates: Series): Operand {
  const { unit } = money;
  if (unit.kind !== "money") throw new QuantityError(`${measureText(money)} is not money, so it cannot be converted`);
  if (rates.unit.kind !== "exchange") {
    throw new QuantityError(`"${rates.id}" is in ${measureText(rates)}, and exchange rates are needed`);
  }
  const { currency, per } = rates.unit;
  if (unit.currency !== currency && unit.currency !== per) {
    throw new QuantityError(`"${rates.id}" has rates of ${currency} and ${per}, and this is ${measureText(money)}`);
  }
  const rate = cellValue(rates, yearOf(money));
  const [factor, other] = unit.currency === per ? [rate, currency] : [1 / rate, per];
  const converted: Unit = { ...unit, currency: other };
  return { ...money, unit: converted, amount: mapAmount(money.amount, (value) => value * factor) };
}

/** The year an amount belongs to; a total of several years belongs to none. */
function yearOf({ period }: Money): string {
  if (period.kind === "by") return momentKey(period.moment);
  if (period.kind === "span") throw new QuantityError("an amount of several years has no one year to convert at");
  return momentKey(period);
}

function cellValue(series: Series, key: string): number {
  const cell = series.cells.find((one) => one.key === key);
  if (cell === undefined) {
    const [first, last] = [series.cells[0]?.key ?? "", series.cells[series.cells.length - 1]?.key ?? ""];
    throw new QuantityError(`"${series.id}" has no ${key}: it runs from ${first} to ${last}`);
  }
  if (cell.amount.kind !== "point") throw new QuantityError(`"${cell.id}" is a range, and one number is needed`);
  return cell.amount.point.value;
}
