import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { financialYearText, parseFinancialYear } from "#lib/time/financial-year.ts";
import {
  isDate,
  isMonth,
  type Moment,
  momentKey,
  momentOrder,
  type PeriodKind,
  parseMoment,
} from "#lib/time/period.ts";

const year = fc.integer({ min: 1000, max: 9999 });

describe("financialYearText", () => {
  test.each([
    [2024, "2024-25"],
    [1999, "1999-00"],
    [2008, "2008-09"],
    [2099, "2099-00"],
    [9999, "9999-00"],
  ])("writes the year that begins in %i as %s", (start, text) => {
    expect(financialYearText(start)).toBe(text);
  });

  test("is read back by parseFinancialYear, for every year", () => {
    fc.assert(
      fc.property(year, (start) => {
        expect(parseFinancialYear(financialYearText(start))).toBe(start);
      }),
    );
  });
});

describe("parseFinancialYear", () => {
  test.each([
    "2024",
    "2024-24",
    "2024-26",
    "2024-23",
    "2024/25",
    "2024–25",
    "2024-2025",
    "24-25",
    "2024-25 ",
    "2011-1",
    "FY2024-25",
  ])("refuses %j", (text) => {
    expect(parseFinancialYear(text)).toBeUndefined();
  });
});

describe("isDate", () => {
  test.each(["2025-06-09", "2024-02-29", "2000-02-29", "2025-12-31", "0001-01-01"])("accepts %s", (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each([
    "2025-02-29",
    "1900-02-29",
    "2025-04-31",
    "2025-13-01",
    "2025-00-01",
    "2025-01-00",
    "2025-1-1",
    "2025-06",
    "2025-06-09T00:00",
    "09-06-2025",
    "2025-06-32",
  ])("refuses %s", (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe("isMonth", () => {
  test.each([
    ["2025-01", true],
    ["2025-12", true],
    ["2025-00", false],
    ["2025-13", false],
    ["2025-6", false],
    ["2025-06-09", false],
  ])("of %s is %s", (text, expected) => {
    expect(isMonth(text)).toBe(expected);
  });
});

describe("parseMoment", () => {
  test.each<[string, PeriodKind, Moment]>([
    ["2025", "calendar-year", { kind: "year", year: 2025 }],
    ["2011-12", "financial-year", { kind: "financial-year", startYear: 2011 }],
    ["2011-12", "month", { kind: "month", month: "2011-12" }],
    ["2025-Q2", "quarter", { kind: "quarter", year: 2025, quarter: 2 }],
  ])("reads %s as a %s", (text, kind, moment) => {
    expect(parseMoment(text, kind)).toEqual(moment);
  });

  test.each<[string, PeriodKind]>([
    ["2025-26", "calendar-year"],
    ["25", "calendar-year"],
    ["2025 ", "calendar-year"],
    ["2025", "financial-year"],
    ["2025-27", "financial-year"],
    ["2025-13", "month"],
    ["2025", "month"],
    ["2025Q2", "quarter"],
    ["2025-Q5", "quarter"],
    ["2025-Q0", "quarter"],
    ["2025-q1", "quarter"],
  ])("refuses %j as a %s", (text, kind) => {
    expect(parseMoment(text, kind)).toBeUndefined();
  });
});

const kinds: readonly (readonly [PeriodKind, fc.Arbitrary<Moment>])[] = [
  ["calendar-year", year.map((one) => ({ kind: "year", year: one }))],
  ["financial-year", year.map((startYear) => ({ kind: "financial-year", startYear }))],
  [
    "month",
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }))
      .map(([one, month]) => ({ kind: "month", month: `${one}-${String(month).padStart(2, "0")}` })),
  ],
  [
    "quarter",
    fc.record({
      kind: fc.constant("quarter" as const),
      year,
      quarter: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    }),
  ],
];

describe("momentKey", () => {
  test.each(kinds)("is read back by parseMoment, for every %s", (kind, moments) => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(parseMoment(momentKey(moment), kind)).toEqual(moment);
      }),
    );
  });

  test("of a date is the date", () => {
    expect(momentKey({ kind: "date", date: "2025-06-09" })).toBe("2025-06-09");
  });
});

describe("momentOrder", () => {
  test.each(kinds)("orders moments of the kind %s as their keys do", (_kind, moments) => {
    fc.assert(
      fc.property(moments, moments, (a, b) => {
        expect(momentOrder(a) < momentOrder(b)).toBe(momentKey(a) < momentKey(b));
      }),
    );
  });

  test.each([
    ["2025-01-31", "2025-02-01"],
    ["2025-11-30", "2025-12-01"],
    ["2025-12-31", "2026-01-01"],
    ["2024-02-28", "2024-02-29"],
  ])("puts the day %s before %s", (before, after) => {
    expect(momentOrder({ kind: "date", date: before })).toBeLessThan(momentOrder({ kind: "date", date: after }));
  });

  test("puts a financial year after the calendar year it begins in", () => {
    expect(momentOrder({ kind: "financial-year", startYear: 2024 })).toBe(2024.25);
  });
});
