import { describe, expect, test } from "vitest";
import { findYearKind, getRunOfYears, getYear, yearLabel } from "#lib/scenario/years.ts";
import { refusal } from "./make-input.ts";

describe("getYear", () => {
  test.each([
    ["2025-26", "financial-year", 2025],
    ["1999-00", "financial-year", 1999],
    ["2025", "calendar-year", 2025],
  ] as const)("reads %s as a %s", (label, kind, year) => {
    expect(getYear(label, kind, "years[0]")).toBe(year);
    expect(yearLabel(year, kind)).toBe(label);
  });

  test.each([
    ["2025", "financial-year", 'years[0]: "2025" is not a financial year such as "2025-26".'],
    ["2025-27", "financial-year", 'years[0]: "2025-27" is not a financial year such as "2025-26".'],
    ["2025-26", "calendar-year", 'years[0]: "2025-26" is not a calendar year such as "2025".'],
    ["", "calendar-year", 'years[0]: "" is not a calendar year such as "2025".'],
  ] as const)("refuses %o as a %s", (label, kind, message) => {
    expect(() => getYear(label, kind, "years[0]")).toThrow(refusal(message));
  });
});

test("findYearKind tells the kinds apart by their form", () => {
  expect(findYearKind("2025")).toBe("calendar-year");
  expect(findYearKind("2025-26")).toBe("financial-year");
  expect(findYearKind("2025-06")).toBeUndefined();
});

describe("getRunOfYears", () => {
  test.each([
    [[], "years: There is no year."],
    [["2030", "2030"], "years[1]: The year 2030 comes twice."],
    [["2030", "2029"], "years[1]: 2030 is followed by 2029: years must be in order."],
    [["2030", "2031", "2033"], "years[2]: 2031 is followed by 2033: 2032 is missing."],
  ])("refuses %o", (labels, message) => {
    expect(() => getRunOfYears(labels, "calendar-year", "years")).toThrow(refusal(message));
  });
});
