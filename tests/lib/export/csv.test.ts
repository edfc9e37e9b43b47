import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Column, Row } from "#lib/export/columns.ts";
import { csvField, csvText } from "#lib/export/csv.ts";

const text = (name: string, more: Partial<Column> = {}): Column => ({
  name,
  title: name,
  description: name,
  datatype: "text",
  required: false,
  ...more,
});

const columns = [text("id", { required: true }), text("says"), text("value", { datatype: "number" })];

const written = (...rows: readonly Row[]): string => csvText({ columns, rows, key: "id" });

describe("csvText", () => {
  test("writes a line of headings and a line for each row, each with CRLF at its end", () => {
    expect(written({ id: "a", says: "One", value: "2.60" }, { id: "b" })).toBe(
      "id,says,value\r\na,One,2.60\r\nb,,\r\n",
    );
  });

  test.each([
    ['a "b"', '"a ""b"""'],
    ["a, b", '"a, b"'],
    ["a\nb", '"a\nb"'],
    [" a", '" a"'],
    ["=1+1", "'=1+1"],
    ["=A1,B1", `"'=A1,B1"`],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["'tis", "''tis"],
    ["a=b", "a=b"],
    ["−5", "−5"],
  ])("writes the text %j so that no spreadsheet runs it", (value, field) => {
    const line = written({ id: "a", says: value }).split("\r\n")[1] ?? "";
    expect(line.replaceAll('"', "")).toBe(`a,${field.replaceAll('"', "")},`);
    expect(parse(written({ id: "a", says: value }), { columns: true })).toEqual([
      { id: "a", says: field.replace(/^"|"$/g, "").replaceAll('""', '"'), value: "" },
    ]);
  });

  test("leaves a number below nothing a number", () => {
    expect(written({ id: "a", value: "-0.3" })).toBe("id,says,value\r\na,,-0.3\r\n");
  });

  test("is read back by another reader to the letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (says) => {
        const [row] = parse(written({ id: "a", says }), { columns: true }) as { says: string }[];
        expect(csvField(row?.says ?? "")).toBe(says);
      }),
    );
  });

  test.each([
    [
      "a number that is no plain decimal",
      [{ id: "a", value: "1e3" }],
      '"1e3" in the column "value" is not a plain decimal.',
    ],
    ["a number with commas", [{ id: "a", value: "1,000" }], '"1,000" in the column "value" is not a plain decimal.'],
    ["a missing value", [{ says: "x" }], 'The column "id" has a row without a value.'],
    ["a key that stands twice", [{ id: "a" }, { id: "a" }], 'The row "a" stands in the table twice.'],
  ])("refuses %s", (_what, rows, message) => {
    expect(() => written(...rows)).toThrow(message);
  });

  test("refuses a word that is none of the few there are", () => {
    const status = text("status", { oneOf: ["plan", "target"] });
    expect(() => csvText({ columns: [status], rows: [{ status: "hope" }], key: "status" })).toThrow(
      '"hope" in the column "status" is none of plan, target.',
    );
  });
});
