import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSameScale, type Magnitude, magnitudeRatio, parseUnit, type Unit, unitText } from "#lib/units/unit.ts";
import { getUnit } from "../../support/make-figure.ts";

describe("parseUnit", () => {
  test.each<[string, Unit]>([
    ["gbp-bn", { kind: "money", currency: "GBP", magnitude: "bn" }],
    ["nok-mn", { kind: "money", currency: "NOK", magnitude: "mn" }],
    ["usd-one", { kind: "money", currency: "USD", magnitude: "one" }],
    ["eur-tn", { kind: "money", currency: "EUR", magnitude: "tn" }],
    ["pct-gdp", { kind: "share", of: "gdp" }],
    ["pct-total-public-spending", { kind: "share", of: "total-public-spending" }],
    ["pct", { kind: "percent" }],
    ["pp", { kind: "points" }],
    ["index", { kind: "index" }],
    ["times", { kind: "times" }],
    ["count-tanks", { kind: "count", thing: "tanks", magnitude: "one" }],
    ["count-people-mn", { kind: "count", thing: "people", magnitude: "mn" }],
    ["count-full-time-staff-th", { kind: "count", thing: "full-time-staff", magnitude: "th" }],
    ["count-bn", { kind: "count", thing: "bn", magnitude: "one" }],
  ])("reads %s", (text, unit) => {
    expect(parseUnit(text)).toEqual(unit);
  });

  test.each([
    "",
    "£bn",
    "gbp",
    "gbp-",
    "gbp-billion",
    "GBP-bn",
    "gbp_bn",
    "gbp bn",
    " gbp-bn",
    "gbp-bn\n",
    "xxx-bn",
    "xau-one",
    "pct-",
    "pct-GDP",
    "pct-gdp-",
    "%",
    "percent",
    "ppt",
    "count",
    "count-",
    "count-Tanks",
    "count-tanks--mn",
    "times-mn",
    "constructor",
    "one-one",
  ])("refuses %j", (text) => {
    expect(parseUnit(text)).toBeUndefined();
  });
});

const name = fc
  .stringMatching(/^[a-z][a-z0-9]{0,6}(?:-[a-z0-9]{1,5}){0,2}$/)
  .filter((text) => !/-(?:th|mn|bn|tn)$/.test(text));
const magnitude = fc.constantFrom<Magnitude>("one", "th", "mn", "bn", "tn");
const unit: fc.Arbitrary<Unit> = fc.oneof(
  fc.record({
    kind: fc.constant("money" as const),
    currency: fc.constantFrom("GBP", "USD", "EUR", "NOK", "JPY"),
    magnitude,
  }),
  fc.record({ kind: fc.constant("share" as const), of: name }),
  fc.record({ kind: fc.constant("count" as const), thing: name, magnitude }),
  fc.constantFrom<Unit>({ kind: "percent" }, { kind: "points" }, { kind: "index" }, { kind: "times" }),
);

describe("unitText", () => {
  test("writes what parseUnit reads back, for every unit", () => {
    fc.assert(
      fc.property(unit, (one) => {
        expect(parseUnit(unitText(one))).toEqual(one);
      }),
    );
  });
});

describe("isSameScale", () => {
  test.each([
    ["gbp-bn", "gbp-mn", true],
    ["gbp-bn", "usd-bn", false],
    ["count-tanks", "count-tanks-mn", true],
    ["count-tanks", "count-ships", false],
    ["pct-gdp", "pct-gdp", true],
    ["pct-gdp", "pct-gni", false],
    ["pct", "pp", false],
    ["pct", "pct-gdp", false],
    ["count-gbp", "gbp-one", false],
    ["index", "index", true],
  ])("of %s and %s is %s", (a, b, same) => {
    expect(isSameScale(getUnit(a), getUnit(b))).toBe(same);
  });
});

describe("magnitudeRatio", () => {
  test.each([
    ["gbp-bn", "gbp-mn", 1000],
    ["gbp-mn", "gbp-bn", 0.001],
    ["gbp-tn", "gbp-one", 1e12],
    ["count-tanks-th", "count-tanks", 1000],
    ["pct-gdp", "pct-gdp", 1],
  ])("says how many %s make one %s", (from, to, ratio) => {
    expect(magnitudeRatio(getUnit(from), getUnit(to))).toBe(ratio);
  });
});
