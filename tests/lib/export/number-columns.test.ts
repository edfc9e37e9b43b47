import { describe, expect, test } from "vitest";
import { findLicenceAddress } from "#lib/export/licences.ts";
import { amountFields, columnsOf, periodText } from "#lib/export/number-columns.ts";
import type { Period } from "#lib/time/period.ts";

const year = (value: number) => ({ kind: "year", year: value }) as const;

describe("periodText", () => {
  test.each<[string, Period]>([
    ["2025", year(2025)],
    ["2024-25", { kind: "financial-year", startYear: 2024 }],
    ["2025-Q2", { kind: "quarter", year: 2025, quarter: 2 }],
    ["2025-06", { kind: "month", month: "2025-06" }],
    ["2025-06-09", { kind: "date", date: "2025-06-09" }],
    ["by 2035", { kind: "by", moment: year(2035) }],
    ["2025 to 2029, total", { kind: "span", from: year(2025), to: year(2029), as: "total" }],
  ])("%s", (text, period) => {
    expect(periodText(period)).toBe(text);
  });
});

describe("amountFields", () => {
  test("keeps the digits that were printed", () => {
    expect(amountFields({ kind: "point", point: { value: 2.6, decimals: 2 } })).toEqual({ value: "2.60" });
  });

  test("has both ends of a range, and a value only where the source has one", () => {
    const low = { value: 1.5, decimals: 1 };
    const high = { value: 2, decimals: 1 };
    expect(amountFields({ kind: "range", low, high })).toEqual({ value: undefined, low: "1.5", high: "2.0" });
    expect(amountFields({ kind: "range", low, high, central: { value: 1.8, decimals: 1 } })).toEqual({
      value: "1.8",
      low: "1.5",
      high: "2.0",
    });
  });
});

describe("columnsOf", () => {
  test("gives them in the order asked for", () => {
    expect(columnsOf(["value", "id"]).map(({ name, datatype, required }) => [name, datatype, required])).toEqual([
      ["value", "number", false],
      ["id", "text", true],
    ]);
  });
});

describe("findLicenceAddress", () => {
  test("knows the text of a licence by its name, and of nothing else", () => {
    expect(findLicenceAddress("CC BY 4.0")).toBe("https://creativecommons.org/licenses/by/4.0/");
    expect(findLicenceAddress("not stated")).toBeUndefined();
  });
});
