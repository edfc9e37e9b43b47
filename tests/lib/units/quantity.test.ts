import { describe, expect, test } from "vitest";
import { priceBasisText } from "#lib/units/price-basis.ts";
import { combine, isSamePriceBasis, measureText, type PriceBasis, type Quantity } from "#lib/units/quantity.ts";
import { QuantityError } from "#lib/units/quantity-error.ts";
import { getUnit } from "../../support/make-figure.ts";

const cash: PriceBasis = { kind: "cash" };
const real = (priceYear: string): PriceBasis => ({ kind: "real", priceYear });
const money = (value: number, unit: string, priceBasis: PriceBasis): Quantity => ({
  value,
  unit: getUnit(unit),
  priceBasis,
});

describe("combine", () => {
  test("adds in the unit of the first", () => {
    expect(combine(money(2, "gbp-bn", cash), money(500, "gbp-mn", cash), 1)).toEqual(money(2.5, "gbp-bn", cash));
  });

  test("takes away with the sign −1", () => {
    expect(combine({ value: 3.5, unit: getUnit("pct-gdp") }, { value: 2.5, unit: getUnit("pct-gdp") }, -1)).toEqual({
      value: 1,
      unit: getUnit("pct-gdp"),
    });
  });

  test("refuses to add cash to real terms", () => {
    expect(() => combine(money(1, "gbp-bn", cash), money(1, "gbp-bn", real("2024-25")), 1)).toThrow(
      new QuantityError("gbp-bn, cash and gbp-bn, 2024-25 prices have different price bases"),
    );
  });

  test("refuses to add per cent to percentage points", () => {
    expect(() => combine({ value: 1, unit: getUnit("pct") }, { value: 1, unit: getUnit("pp") }, 1)).toThrow(
      new QuantityError("pct and pp are different units"),
    );
  });
});

describe("isSamePriceBasis", () => {
  test.each([
    [undefined, undefined, true],
    [cash, undefined, false],
    [undefined, real("2021"), false],
    [cash, cash, true],
    [cash, real("2021"), false],
    [real("2021"), real("2021"), true],
    [real("2021"), real("2021-22"), false],
  ])("of %j and %j is %s", (a, b, same) => {
    expect(isSamePriceBasis(a, b)).toBe(same);
  });
});

describe("the words of messages", () => {
  test.each([
    [cash, "cash"],
    [real("2024-25"), "2024-25 prices"],
  ])("name the price basis %j", (basis, text) => {
    expect(priceBasisText(basis)).toBe(text);
  });

  test("name a unit with its price basis", () => {
    expect(measureText({ unit: getUnit("gbp-bn"), priceBasis: real("2021") })).toBe("gbp-bn, 2021 prices");
  });

  test("name a unit alone when it is not money", () => {
    expect(measureText({ unit: getUnit("pct-gdp") })).toBe("pct-gdp");
  });
});
