import { describe, expect, test } from "vitest";
import { latestDay, recordableFrom } from "#lib/time/end.ts";
import type { Period } from "#lib/time/period.ts";

describe("recordableFrom", () => {
  test.each<[string, Period, string | undefined, string]>([
    ["a year", { kind: "year", year: 2025 }, undefined, "2026-01-01"],
    ["a financial year", { kind: "financial-year", startYear: 2025 }, "04-01", "2026-04-01"],
    [
      "a financial year of a place that does not say",
      { kind: "financial-year", startYear: 2025 },
      undefined,
      "2026-01-01",
    ],
    ["a month", { kind: "month", month: "2025-09" }, undefined, "2025-10-01"],
    ["the last month", { kind: "month", month: "2025-12" }, undefined, "2026-01-01"],
    ["a quarter", { kind: "quarter", year: 2025, quarter: 2 }, undefined, "2025-07-01"],
    ["the last quarter", { kind: "quarter", year: 2025, quarter: 4 }, undefined, "2026-01-01"],
    ["a day, which can be reported on the day", { kind: "date", date: "2025-06-09" }, undefined, "2025-06-09"],
    ["a horizon", { kind: "by", moment: { kind: "year", year: 2035 } }, undefined, "2036-01-01"],
    [
      "a span",
      { kind: "span", from: { kind: "year", year: 2020 }, to: { kind: "year", year: 2024 }, as: "total" },
      undefined,
      "2025-01-01",
    ],
  ])("is the day after %s", (_what, period, yearStarts, expected) => {
    expect(recordableFrom(period, yearStarts)).toBe(expected);
  });
});

test.each([
  ["2026", "2026-12-31"],
  ["2026-03", "2026-03-31"],
  ["2026-03-03", "2026-03-03"],
])("the latest day that %s can mean is %s", (date, expected) => {
  expect(latestDay(date)).toBe(expected);
});
