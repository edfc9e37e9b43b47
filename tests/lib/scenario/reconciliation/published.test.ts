import { describe, expect, test } from "vitest";
import { type PublishedNumber, publishedOf } from "#lib/scenario/reconciliation/published.ts";
import type { Amount, Stated } from "#lib/units/amount.ts";
import { parseUnit } from "#lib/units/unit.ts";
import { refusal } from "../make-input.ts";

const stated = (value: number, decimals: number): Stated => ({ value, decimals });
const point = (value: number, decimals: number): Amount => ({ kind: "point", point: stated(value, decimals) });

function make(amount: Amount, unitText = "xts-bn", changes: Partial<PublishedNumber> = {}): PublishedNumber {
  const unit = parseUnit(unitText) ?? { kind: "money", currency: "XTS", magnitude: "bn" };
  return { amount, unit, period: { kind: "year", year: 2032 }, ...changes };
}

describe("publishedOf", () => {
  test("opens a number by half of its last printed digit", () => {
    expect(publishedOf(make(point(30, 0)), "XTS", "estimate")).toEqual({
      value: 30,
      isRange: false,
      low: 30,
      high: 30,
      roundedFrom: 29.5,
      roundedTo: 30.5,
      decimals: 0,
    });
  });

  test("counts the decimals that are printed", () => {
    const { roundedFrom, roundedTo, decimals } = publishedOf(make(point(17.3, 1)), "XTS", "estimate");
    expect([roundedFrom, roundedTo, decimals]).toEqual([17.25, 17.35, 1]);
  });

  test("brings other magnitudes to billions", () => {
    expect(publishedOf(make(point(1800, 0), "nzd-mn"), "NZD", "estimate")).toEqual({
      value: 1.8,
      isRange: false,
      low: 1.8,
      high: 1.8,
      roundedFrom: 1.7995,
      roundedTo: 1.8005,
      decimals: 3,
    });
    expect(publishedOf(make(point(1.25, 2), "nzd-tn"), "NZD", "estimate")).toMatchObject({ value: 1250, decimals: 0 });
  });

  test("leads to the middle of a range, and opens both of its ends", () => {
    const range: Amount = { kind: "range", low: stated(13, 0), high: stated(14, 0) };
    expect(publishedOf(make(range), "XTS", "estimate")).toEqual({
      value: 13.5,
      isRange: true,
      low: 13,
      high: 14,
      roundedFrom: 12.5,
      roundedTo: 14.5,
      decimals: 0,
    });
  });

  test("leads to the central number of a range that states one", () => {
    const range: Amount = { kind: "range", low: stated(13, 0), high: stated(16, 0), central: stated(14, 0) };
    expect(publishedOf(make(range), "XTS", "estimate").value).toBe(14);
  });

  test("refuses a share", () => {
    expect(() => publishedOf(make(point(3.5, 1), "pct-gdp"), "GBP", "estimate")).toThrow(
      refusal('with: "estimate" is in pct-gdp, but a difference is split in money, gbp-bn or another magnitude of it.'),
    );
  });

  test("refuses another currency", () => {
    expect(() => publishedOf(make(point(30, 0), "eur-bn"), "GBP", "estimate")).toThrow(
      refusal('with: "estimate" is in eur-bn, but a difference is split in money, gbp-bn or another magnitude of it.'),
    );
  });

  test("refuses a sum of several years", () => {
    const period = {
      kind: "span",
      from: { kind: "year", year: 2030 },
      to: { kind: "year", year: 2032 },
      as: "total",
    } as const;
    expect(() => publishedOf(make(point(30, 0), "gbp-bn", { period }), "GBP", "estimate")).toThrow(
      refusal('with: "estimate" adds up several years, but the answer is that of one year.'),
    );
  });
});
