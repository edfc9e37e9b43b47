import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertCurrency, restate } from "#lib/figures/convert.ts";
import type { Operand } from "#lib/figures/term.ts";
import type { Period } from "#lib/time/period.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import { QuantityError } from "#lib/units/quantity-error.ts";
import { makeSeries } from "../../support/make-content.ts";
import { getUnit, makePoint, makeRange } from "../../support/make-figure.ts";

const index = makeSeries({ id: "prices", unit: getUnit("index") }, { 2019: "80", 2024: "100", 2025: "104" });
const rates = makeSeries({ id: "rates", unit: getUnit("nok-per-usd") }, { 2024: "10", 2025: "11" });

function money(
  text: string,
  unit: string,
  priceBasis: PriceBasis = { kind: "cash" },
): Operand & { readonly period: Period } {
  const [low = "", high] = text.split("..");
  return {
    amount: high === undefined ? makePoint(low) : makeRange(low, high),
    unit: getUnit(unit),
    priceBasis,
    period: { kind: "year", year: 2019 },
  };
}
const in2024 = <T extends object>(operand: T) => ({ ...operand, period: { kind: "year", year: 2024 } as const });
const real = (priceYear: string): PriceBasis => ({ kind: "real", priceYear });
const numberOf = ({ amount }: Pick<Operand, "amount">): number =>
  amount.kind === "point" ? amount.point.value : Number.NaN;

describe("restate", () => {
  test("brings cash into the prices of a year", () => {
    expect(restate(money("50", "gbp-bn"), "2024", index)).toMatchObject({
      amount: { kind: "point", point: { value: 62.5 } },
      priceBasis: real("2024"),
    });
  });

  test("brings the prices of one year into those of another", () => {
    expect(numberOf(restate(money("80", "gbp-bn", real("2019")), "2025", index))).toBe(104);
  });

  test("brings real terms back to the cash of the amount's own year", () => {
    expect(restate(money("100", "gbp-bn", real("2024")), "cash", index)).toMatchObject({
      amount: { kind: "point", point: { value: 80 } },
      priceBasis: { kind: "cash" },
    });
  });

  test("restates both ends of a range", () => {
    expect(restate(money("40..80", "gbp-bn"), "2024", index).amount).toMatchObject({
      low: { value: 50 },
      high: { value: 100 },
    });
  });

  test("there and back is where it began", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom("2019", "2024", "2025"), (value, year) => {
        const there = restate(money(`${value}`, "gbp-bn"), year, index);
        const back = restate({ ...there, period: { kind: "year", year: 2019 } }, "cash", index);
        expect(numberOf(back)).toBeCloseTo(value, 6);
      }),
    );
  });

  test.each<[string, () => Operand, string]>([
    [
      "a share",
      () => restate({ ...money("2", "pct-gdp"), priceBasis: undefined }, "2024", index),
      "pct-gdp is not money, so it cannot be restated",
    ],
    [
      "by exchange rates",
      () => restate(money("2", "gbp-bn"), "2024", rates),
      '"rates" is in nok-per-usd, and an index of prices is needed',
    ],
    [
      "to a year that the index lacks",
      () => restate(money("2", "gbp-bn"), "2035", index),
      '"prices" has no 2035: it runs from 2019 to 2025',
    ],
    [
      "a total of several years",
      () =>
        restate(
          {
            ...money("2", "gbp-bn"),
            period: { kind: "span", from: { kind: "year", year: 2019 }, to: { kind: "year", year: 2024 }, as: "total" },
          },
          "2024",
          index,
        ),
      "an amount of several years has no one year to convert at",
    ],
  ])("refuses %s", (_what, run, message) => {
    expect(run).toThrow(new QuantityError(message));
  });
});

describe("convertCurrency", () => {
  test.each([
    ["50", "nok-bn", "usd-bn", 5],
    ["5", "usd-bn", "nok-bn", 50],
  ])("turns %s %s into %s", (value, from, to, expected) => {
    const converted = convertCurrency(in2024(money(value, from)), rates);
    expect([numberOf(converted), converted.unit, converted.priceBasis]).toEqual([
      expected,
      getUnit(to),
      { kind: "cash" },
    ]);
  });

  test("there and back is where it began", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (value) => {
        const there = convertCurrency(in2024(money(`${value}`, "nok-bn")), rates);
        expect(numberOf(convertCurrency(in2024(there), rates))).toBeCloseTo(value, 6);
      }),
    );
  });

  test.each<[string, () => Operand, string]>([
    [
      "another currency",
      () => convertCurrency(in2024(money("2", "gbp-bn")), rates),
      '"rates" has rates of NOK and USD, and this is gbp-bn, cash',
    ],
    [
      "a count",
      () => convertCurrency({ ...in2024(money("2", "count-tanks")), priceBasis: undefined }, rates),
      "count-tanks is not money, so it cannot be converted",
    ],
    [
      "by a price index",
      () => convertCurrency(in2024(money("2", "nok-bn")), index),
      '"prices" is in index, and exchange rates are needed',
    ],
    [
      "a year without a rate",
      () => convertCurrency(money("2", "nok-bn"), rates),
      '"rates" has no 2019: it runs from 2024 to 2025',
    ],
  ])("refuses %s", (_what, run, message) => {
    expect(run).toThrow(new QuantityError(message));
  });
});
