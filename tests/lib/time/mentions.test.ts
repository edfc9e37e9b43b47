import { describe, expect, test } from "vitest";
import { mentionsIn } from "#lib/time/mentions.ts";
import { momentKey } from "#lib/time/period.ts";

/** Each time as its kind and key, a horizon after "by". */
const told = (text: string): readonly string[] =>
  mentionsIn(text).map(({ moment, isHorizon }) => `${isHorizon ? "by " : ""}${moment.kind} ${momentKey(moment)}`);

describe("mentionsIn", () => {
  test.each([
    ["a year", "In 2025 it was #.", ["year 2025"]],
    ["a year at the end of a clause", "In 1955, and in 2026.", ["year 1955", "year 2026"]],
    ["a financial year, and not its first half", "in 2024-25", ["financial-year 2024-25"]],
    ["a financial year with a dash, over the turn of a century", "1999–00", ["financial-year 1999-00"]],
    ["a month, and not its year", "In March 2026", ["month 2026-03"]],
    ["a day", "On 9 June 2025", ["date 2025-06-09"]],
    ["the middle of a year", "in mid-2025", ["year 2025", "month 2025-06"]],
    ["a quarter", "In the third quarter of 2025", ["quarter 2025-Q3"]],
    [
      "a horizon",
      "by 2035, by the end of 2036, until 2030-31",
      ["by year 2035", "by year 2036", "by financial-year 2030-31"],
    ],
    ["a day that is a horizon", "before 9 June 2025", ["by date 2025-06-09"]],
    ["no day that is not in the calendar", "On 31 June 2025", []],
    ["no amount", "£2025, 2,025 and 2025.5", []],
    ["no number of another length", "20255 or 120", []],
    ["no two years that do not follow each other", "2024-26", []],
  ])("finds %s", (_what, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
