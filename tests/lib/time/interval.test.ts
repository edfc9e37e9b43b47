import { describe, expect, test } from "vitest";
import { type DatedPeriod, intervalText } from "#lib/time/interval.ts";

const financial = (startYear: number, yearStarts?: string): DatedPeriod => ({
  period: { kind: "financial-year", startYear },
  yearStarts,
});
const year = (value: number) => ({ kind: "year", year: value }) as const;

describe("intervalText", () => {
  test.each<[string, string, readonly DatedPeriod[]]>([
    ["a calendar year", "2025-01-01/2025-12-31", [{ period: year(2025) }]],
    ["a financial year", "2025-04-01/2026-03-31", [financial(2025, "04-01")]],
    ["a financial year from July", "2023-07-01/2024-06-30", [financial(2023, "07-01")]],
    ["a financial year from March, before a leap day", "2023-03-01/2024-02-29", [financial(2023, "03-01")]],
    ["a financial year from March, before a century", "2099-03-01/2100-02-28", [financial(2099, "03-01")]],
    ["several, in any order", "2019-04-01/2031-03-31", [financial(2030, "04-01"), financial(2019, "04-01")]],
    ["a month", "2025-02-01/2025-02-28", [{ period: { kind: "month", month: "2025-02" } }]],
    ["December", "2025-12-01/2025-12-31", [{ period: { kind: "month", month: "2025-12" } }]],
    ["a quarter", "2025-10-01/2025-12-31", [{ period: { kind: "quarter", year: 2025, quarter: 4 } }]],
    ["a day", "2025-06-09/2025-06-09", [{ period: { kind: "date", date: "2025-06-09" } }]],
    ["a financial year that begins within a month", "2025-04-06/2026-04-05", [financial(2025, "04-06")]],
    ["a horizon", "2035-01-01/2035-12-31", [{ period: { kind: "by", moment: year(2035) } }]],
    ["a span", "2025-01-01/2029-12-31", [{ period: { kind: "span", from: year(2025), to: year(2029), as: "total" } }]],
  ])("of %s is %s", (_what, text, periods) => {
    expect(intervalText(periods)).toBe(text);
  });

  test("of nothing is nothing", () => {
    expect(intervalText([])).toBeUndefined();
  });
});
