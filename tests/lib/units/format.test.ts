import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { denominatorWords, type Form, formatAmount, formatStated, shownDecimals } from "#lib/units/format.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import { getUnit, makePoint, makeRange } from "../../support/make-figure.ts";

const cash: PriceBasis = { kind: "cash" };
const written = (text: string, unit: string, form?: Form): string =>
  formatAmount({ amount: makePoint(text), unit: getUnit(unit) }, form);

describe("formatAmount of a share", () => {
  test.each<[Form, string]>([
    ["value", "3.5%"],
    ["full", "3.5% of GDP"],
    ["words", "3.5 per cent of GDP"],
    ["bare", "3.5"],
  ])("writes the form %s as %s", (form, text) => {
    expect(written("3.5", "pct-gdp", form)).toBe(text);
  });

  test("keeps the decimals that were stated", () => {
    expect(written("2.60", "pct-gdp")).toBe("2.60%");
  });

  test("writes a share of something else in words", () => {
    expect(written("4", "pct-total-public-spending", "full")).toBe("4% of total public spending");
  });
});

describe("formatAmount of money", () => {
  test.each([
    ["13.4", "gbp-bn", "£13.4bn"],
    ["999.96", "gbp-mn", "£1.00bn"],
    ["999.94", "gbp-mn", "£999.9m"],
    ["999960", "gbp-th", "£1.00bn"],
    ["999499", "gbp-th", "£999.5m"],
    ["995", "gbp-mn", "£995m"],
    ["0.004", "gbp-tn", "£4bn"],
    ["999.6", "gbp-tn", "£999.6tn"],
    ["9996", "gbp-mn", "£10.0bn"],
    ["9994", "gbp-mn", "£9.99bn"],
    ["999500", "gbp-one", "£999,500"],
    ["1000000", "gbp-one", "£1.00m"],
    ["9999", "gbp-bn", "£9,999bn"],
    ["9999.5", "gbp-bn", "£10.0tn"],
    ["12000", "gbp-bn", "£12.0tn"],
    ["3.1", "gbp-tn", "£3.1tn"],
    ["0.5", "gbp-tn", "£500bn"],
    ["850", "gbp-one", "£850"],
    ["0", "gbp-bn", "£0"],
    ["-5.2", "gbp-bn", "−£5.2bn"],
    ["1.5", "usd-tn", "$1.5tn"],
    ["2", "eur-bn", "€2bn"],
    ["70", "jpy-tn", "¥70tn"],
    ["110", "nok-bn", "NOK 110bn"],
    ["-110", "nok-bn", "−NOK 110bn"],
  ])("writes %s %s as %s", (text, unit, expected) => {
    expect(written(text, unit)).toBe(expected);
  });

  test.each([
    ["30", "gbp-bn", "30 billion pounds"],
    ["110", "nok-mn", "110 million NOK"],
    ["1.2", "usd-tn", "1.2 trillion US dollars"],
    ["850", "eur-one", "850 euros"],
  ])("writes %s %s in words as %s", (text, unit, expected) => {
    expect(written(text, unit, "words")).toBe(expected);
  });

  test.each<[PriceBasis, string]>([
    [cash, "£30bn in cash terms"],
    [{ kind: "real", priceYear: "2024-25" }, "£30bn in 2024-25 prices"],
  ])("says in full which prices: %j", (priceBasis, text) => {
    expect(formatAmount({ amount: makePoint("30"), unit: getUnit("gbp-bn"), priceBasis }, "full")).toBe(text);
  });
});

describe("formatAmount of counts and other units", () => {
  test.each<[string, string, Form, string]>([
    ["148000", "count-people", "value", "148,000"],
    ["148000", "count-people", "full", "148,000 people"],
    ["1", "count-people", "full", "1 person"],
    ["1", "count-tanks", "full", "1 tank"],
    ["1", "count-allied-countries", "full", "1 allied country"],
    ["1", "count-air-defence-batteries", "full", "1 air defence battery"],
    ["1", "count-glasses", "full", "1 glass"],
    ["1", "count-tanks-mn", "full", "1 million tanks"],
    ["1500", "count-tanks-th", "value", "1.50 million"],
    ["1500", "count-tanks", "value", "1,500"],
    ["69.2", "count-people-mn", "words", "69.2 million people"],
    ["4", "count-years", "value", "4 years"],
    ["1", "count-years", "value", "1 year"],
    ["4", "count-years", "bare", "4"],
    ["1", "pp", "value", "1 percentage point"],
    ["0.9", "pp", "value", "0.9 percentage points"],
    ["-1", "pp", "value", "−1 percentage point"],
    ["2", "times", "value", "2 times"],
    ["1", "times", "value", "1 time"],
    ["2.5", "pct", "value", "2.5%"],
    ["2.5", "pct", "full", "2.5%"],
    ["2.5", "pct", "words", "2.5 per cent"],
    ["103.4", "index", "full", "103.4"],
    ["-0", "pct", "value", "0%"],
  ])("writes %s %s in the form %s as %s", (text, unit, form, expected) => {
    expect(written(text, unit, form)).toBe(expected);
  });

  test("takes the singular from what is printed, not from the number behind it", () => {
    expect(formatStated({ value: 0.96, decimals: 0 }, getUnit("pp"))).toBe("1 percentage point");
  });
});

describe("formatAmount of a range", () => {
  test.each<[string, string, string, Form, string]>([
    ["27", "30", "gbp-bn", "value", "£27–30bn"],
    ["27", "30", "gbp-bn", "words", "27–30 billion pounds"],
    ["800", "1200", "gbp-mn", "value", "£0.80–1.20bn"],
    ["2", "2.5", "pct-gdp", "full", "2–2.5% of GDP"],
    ["-0.5", "0.5", "pct", "value", "−0.5 to 0.5%"],
    ["-5", "10", "gbp-bn", "value", "−£5bn to £10bn"],
    ["-10", "-5", "gbp-bn", "value", "−£10bn to −£5bn"],
    ["-10", "-5", "gbp-bn", "words", "−10 to −5 billion pounds"],
    ["-10", "0", "gbp-bn", "bare", "−10 to 0"],
    ["-300", "0", "gbp-mn", "value", "−£300m to £0m"],
  ])("writes %s to %s %s in the form %s as %s", (low, high, unit, form, expected) => {
    expect(formatAmount({ amount: makeRange(low, high), unit: getUnit(unit) }, form)).toBe(expected);
  });

  test("writes one number when both ends print alike", () => {
    const amount = { kind: "range", low: { value: 2.61, decimals: 1 }, high: { value: 2.64, decimals: 1 } } as const;
    expect(formatAmount({ amount, unit: getUnit("pct-gdp") })).toBe("2.6%");
  });
});

describe("shownDecimals", () => {
  test.each([
    [3.45678, 5, 2],
    [9.994, 3, 2],
    [9.996, 3, 1],
    [99.96, 2, 1],
    [999.96, 2, 0],
    [999.94, 2, 1],
    [1000, 2, 0],
    [-12.34, 2, 1],
    [3, 0, 0],
    [0, 2, 2],
  ])("of %d stated with %i decimals are %i", (value, decimals, shown) => {
    expect(shownDecimals(value, decimals)).toBe(shown);
  });

  test("are never more than were stated", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 12 }),
        (value, decimals) => {
          expect(shownDecimals(value, decimals)).toBeLessThanOrEqual(decimals);
        },
      ),
    );
  });
});

describe("denominatorWords", () => {
  test.each([
    ["gdp", "GDP"],
    ["gni", "GNI"],
    ["health-budget", "health budget"],
  ])("writes %s as %s", (of, words) => {
    expect(denominatorWords(of)).toBe(words);
  });
});
