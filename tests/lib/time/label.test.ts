import { describe, expect, test } from "vitest";
import { dateLabel, dateRangeLabel, momentLabel, periodLabel, whenLabel } from "#lib/time/label.ts";
import type { Moment, Period } from "#lib/time/period.ts";

describe("dateLabel", () => {
  test.each([
    ["2025-06-09", "9 June 2025"],
    ["2025-01-31", "31 January 2025"],
    ["2025-12-01", "1 December 2025"],
    ["2025-06", "June 2025"],
    ["2025", "2025"],
  ])("writes %s as %s", (date, label) => {
    expect(dateLabel(date)).toBe(label);
  });
});

describe("whenLabel", () => {
  test.each([
    ["2025-06-09", "on 9 June 2025"],
    ["2025-06", "in June 2025"],
    ["2025", "in 2025"],
  ])("says when %s was", (date, label) => {
    expect(whenLabel(date)).toBe(label);
  });
});

describe("dateRangeLabel", () => {
  test.each([
    ["2025-06-24", undefined, "24 June 2025"],
    ["2025-06-24", "2025-06-24", "24 June 2025"],
    ["2025-06-24", "2025-06-25", "24–25 June 2025"],
    ["2025-06-30", "2025-07-02", "30 June – 2 July 2025"],
    ["2025-12-31", "2026-01-02", "31 December 2025 – 2 January 2026"],
  ])("writes %s to %s as %s", (from, to, label) => {
    expect(dateRangeLabel(from, to)).toBe(label);
  });
});

describe("momentLabel", () => {
  test.each<[Moment, string]>([
    [{ kind: "year", year: 2025 }, "2025"],
    [{ kind: "financial-year", startYear: 2024 }, "2024-25"],
    [{ kind: "date", date: "2025-06-09" }, "9 June 2025"],
    [{ kind: "month", month: "2025-06" }, "June 2025"],
    [{ kind: "quarter", year: 2025, quarter: 2 }, "quarter 2 of 2025"],
  ])("writes %j as %s", (moment, label) => {
    expect(momentLabel(moment)).toBe(label);
  });
});

describe("periodLabel", () => {
  const [from, to] = [
    { kind: "financial-year", startYear: 2025 },
    { kind: "financial-year", startYear: 2028 },
  ] as const;
  test.each<[Period, string]>([
    [{ kind: "year", year: 2025 }, "2025"],
    [{ kind: "by", moment: { kind: "year", year: 2035 } }, "by 2035"],
    [{ kind: "span", from, to, as: "total" }, "2025-26 to 2028-29, added together"],
    [{ kind: "span", from, to, as: "average" }, "2025-26 to 2028-29, on average"],
    [{ kind: "span", from, to, as: "change" }, "change from 2025-26 to 2028-29"],
  ])("writes %j as %s", (period, label) => {
    expect(periodLabel(period)).toBe(label);
  });
});
