import { describe, expect, test } from "vitest";
import type { PeriodKind } from "#lib/time/period.ts";
import { readSeriesCsv } from "#reader/csv.ts";
import { TextMap } from "#reader/placement.ts";
import { spanText, told } from "../support/told.ts";

function read(text: string, kind: PeriodKind = "calendar-year"): ReturnType<typeof readSeriesCsv> {
  return readSeriesCsv(new TextMap("a.csv", text), { series: "s", kind });
}

describe("readSeriesCsv reads", () => {
  test("a cell for each row, with the digits as printed", () => {
    expect(read("period,value,status\n2024,2.30,outturn\n2025,2.4,estimate\n").cells).toEqual([
      {
        id: "s/2024",
        key: "2024",
        period: { kind: "year", year: 2024 },
        status: "outturn",
        amount: { kind: "point", point: { value: 2.3, decimals: 2 } },
      },
      {
        id: "s/2025",
        key: "2025",
        period: { kind: "year", year: 2025 },
        status: "estimate",
        amount: { kind: "point", point: { value: 2.4, decimals: 1 } },
      },
    ]);
  });

  test("ranges, with or without a central value, and notes with commas", () => {
    const text =
      'period,value,status,low,high,note\n2024-25,,forecast,1,3,\n2025-26,2,forecast,1.5,2.5,"first, and last"\n';
    expect(read(text, "financial-year").cells.map(({ amount, note }) => [amount, note])).toEqual([
      [
        { kind: "range", low: { value: 1, decimals: 0 }, high: { value: 3, decimals: 0 }, central: undefined },
        undefined,
      ],
      [
        {
          kind: "range",
          low: { value: 1.5, decimals: 1 },
          high: { value: 2.5, decimals: 1 },
          central: { value: 2, decimals: 0 },
        },
        "first, and last",
      ],
    ]);
  });

  test.each([
    ["Windows line ends", "period,value,status\r\n2024,1,plan\r\n"],
    ["a byte order mark", "\ufeffperiod,value,status\n2024,1,plan\n"],
    ["empty lines", "period,value,status\n\n2024,1,plan\n\n"],
    ["no line end at the end", "period,value,status\n2024,1,plan"],
  ])("a file with %s", (_what, text) => {
    const { cells, findings } = read(text);
    expect([cells.map(({ id }) => id), findings]).toEqual([["s/2024"], []]);
  });
});

describe("readSeriesCsv refuses", () => {
  const row = (line: string): string => `period,value,status\n2023,1,outturn\n${line}\n`;
  test.each<[string, string, string]>([
    ["an empty file", "", "1:1-1"],
    ["other columns", "year,value,status\n2024,1,plan\n", "1:1-18"],
    ["columns in another order", "period,status,value\n", "1:1-20"],
    ["a missing column", "period,value\n2024,1\n", "1:1-13"],
    ["a column of their own", "period,value,status,low,high,note,more\n", "1:1-39"],
    ["a file without rows", "period,value,status\n", "1:1-20"],
    ["a row that is too short", row("2024,1"), "3:1-7"],
    ["a row of one column", row("2024"), "3:1-5"],
    ["a thousands separator", row("2024,1,234,plan"), "3:1-16"],
    ["a quotation mark that is not closed", row('2024,"1,plan'), "3:1-2"],
    ["a period of another kind", row("2024-25,1,plan"), "3:1-8"],
    ["a space before the period", row(" 2024,1,plan"), "3:1-6"],
    ["a period out of order", row("2022,1,plan"), "3:1-5"],
    ["a period that stands twice", row("2023,1,plan"), "3:1-5"],
    ["a status that is nearly one", row("2024,1,outurn"), "3:8-14"],
    ["another status", row("2024,1,guess"), "3:8-13"],
    ["a number with a sign", row("2024,£1,plan"), "3:6-8"],
    ["an exponent", row("2024,1e3,plan"), "3:6-9"],
    ["no number at all", row("2024,,plan"), "3:6-7"],
    ["half a range", "period,value,status,low,high\n2024,,plan,1,\n", "2:14-14"],
    ["a range upside down", "period,value,status,low,high\n2024,,plan,3,1\n", "2:12-13"],
    ["a range of one number", "period,value,status,low,high\n2024,,plan,1,1\n", "2:12-13"],
    ["a central value outside its range", "period,value,status,low,high\n2024,9,plan,1,3\n", "2:13-14"],
    ["a central value that is no number", "period,value,status,low,high\n2024,x,plan,1,3\n", "2:6-7"],
  ])("%s", (_what, text, expected) => {
    expect(told(read(text).findings)).toEqual([`content/malformed-csv ${expected}`]);
  });

  test.each<PeriodKind>(["calendar-year", "financial-year", "month", "quarter"])("what is not a %s", (kind) => {
    expect(told(read("period,value,status\nx,1,plan\n", kind).findings)).toEqual(["content/malformed-csv 2:1-2"]);
  });

  test("each bad row and keeps the good ones", () => {
    const { cells, findings } = read("period,value,status\n2022,x,plan\n2023,1,plan\n2024,1,x\n");
    expect([cells.map(({ key }) => key), findings.map(({ location }) => spanText(location))]).toEqual([
      ["2023"],
      ["2:6-7", "4:8-9"],
    ]);
  });
});

describe("the places of rows", () => {
  const { place } = read("period,value,status\n\n2024,1.5,plan\n2025,2,plan\n");
  test.each<[string, string, (string | number)[]]>([
    ["a column", "3:6-9", [0, "value"]],
    ["a column of a later row", "4:8-12", [1, "status"]],
    ["a whole row", "3:1-14", [0]],
    ["a row that is not there, by the first line", "1:1-20", [7]],
  ])("of %s", (_what, span, path) => {
    expect(spanText(place.at(path))).toBe(span);
  });

  test("of a key is the period", () => {
    expect(spanText(place.key([1]))).toBe("4:1-5");
  });

  test("within a cell is the cell", () => {
    expect(spanText(place.within([0, "value"], 1, 1))).toBe("3:6-9");
  });
});
