import { describe, expect, test } from "vitest";
import { TextMap } from "#reader/placement.ts";
import { readSourceFolder, type SourceFolder } from "#reader/source-folder.ts";
import { spanText, told } from "../support/told.ts";

const document =
  'title: A document\npublisher: P\nkind: research\nurl: https://example.org/\ndatePublished: "2025"\ndateAccessed: "2026-11-22"\nlicence: L\nreadAs: original\n';
const series = (file = "a-series.csv"): string =>
  `${document}series:\n  a-series: { title: A, file: ${file}, measure: m, place: p, periods: calendar-year, unit: pct-gdp, locator: table 1, confidence: high }\n`;
const rows = "period,value,status\n2024,2.3,outturn\n";
const stated =
  "- id: a-figure\n  says: It was [[value]].\n  measure: m\n  place: p\n  period: { year: 2025 }\n  value: 2.50\n  unit: pct-gdp\n  status: outturn\n  locator: page 1\n  confidence: high\n";

function read(files: Readonly<Record<string, string>>): SourceFolder {
  const maps = new Map(Object.entries(files).map(([name, text]) => [name, new TextMap(`s/${name}`, text)]));
  return readSourceFolder("s", "content/sources/s", maps);
}

describe("readSourceFolder reads", () => {
  test("a document under its folder's name", () => {
    const { source, findings } = read({ "source.yaml": document });
    expect([source?.data.id, source?.data.title, findings]).toEqual(["s", "A document", []]);
  });

  test("its series, with the source they belong to and their cells", () => {
    const [one] = read({ "source.yaml": series(), "a-series.csv": rows }).series;
    expect([one?.data.source, one?.data.cells.map(({ id }) => id)]).toEqual(["s", ["a-series/2024"]]);
  });

  test("the places of a series' declaration and of its rows", () => {
    const [one] = read({ "source.yaml": series(), "a-series.csv": rows }).series;
    expect([one && spanText(one.place.at(["unit"])), one && spanText(one.rows.at([0, "value"]))]).toEqual([
      "10:97-104",
      "2:6-9",
    ]);
  });

  test("stated figures with their source and the digits as printed", () => {
    const [figure] = read({ "source.yaml": document, "figures.yaml": stated }).figures;
    expect(figure?.data).toMatchObject({
      kind: "stated",
      source: "s",
      amount: { kind: "point", point: { value: 2.5, decimals: 2 } },
    });
  });

  test("ranges", () => {
    const text = stated.replace("value: 2.50", "low: 2\n  high: 3.0\n  central: 2.75");
    const [figure] = read({ "source.yaml": document, "figures.yaml": text }).figures;
    expect(figure?.data).toMatchObject({
      amount: {
        kind: "range",
        low: { value: 2, decimals: 0 },
        high: { value: 3, decimals: 1 },
        central: { value: 2.75, decimals: 2 },
      },
    });
  });

  test("figures that are cells, which keep nothing of their own number", () => {
    const text = "- id: a-figure\n  says: It was [[value]].\n  cell: a-series/2024\n  confidence: medium\n";
    const [figure] = read({ "source.yaml": document, "figures.yaml": text }).figures;
    expect([figure?.data.kind, figure?.data.source]).toEqual(["cell", "s"]);
  });
});

describe("readSourceFolder refuses", () => {
  const one = (text: string): Record<string, string> => ({ "source.yaml": document, "figures.yaml": text });
  test.each<[string, Record<string, string>, readonly string[]]>([
    ["a folder without its document", { "figures.yaml": stated }, ["content/missing-file 1:1-1"]],
    ["a series whose file is not there", { "source.yaml": series() }, ["content/missing-file 10:31-43"]],
    [
      "a series whose file has nearly that name, and the file that nobody names",
      { "source.yaml": series("a-serie.csv"), "a-series.csv": rows },
      ["content/missing-file 10:31-42", "content/unknown-file 1:1-2"],
    ],
    ["a series file in another folder", { "source.yaml": series("../b.csv") }, ["content/bad-file-name 10:31-39"]],
    ["figures that are no list", one("a: 1\n"), ["content/wrong-type 1:1-2"]],
    ["an entry that is no figure", one("- text\n"), ["content/wrong-type 1:3-7"]],
    ["an entry that is empty", one("-\n"), ["content/wrong-type 1:2-2"]],
    [
      "a figure with a value and a range",
      one(stated.replace("value: 2.50", "value: 2.50\n  low: 2")),
      ["figure/bad-range 6:10-14"],
    ],
    ["a figure without a value", one(stated.replace("  value: 2.50\n", "")), ["content/missing-field 1:3-5"]],
    ["half a range", one(stated.replace("value: 2.50", "low: 2")), ["content/missing-field 1:3-5"]],
    ["a range upside down", one(stated.replace("value: 2.50", "low: 3\n  high: 2")), ["figure/bad-range 6:8-9"]],
    [
      "a central value outside its range",
      one(stated.replace("value: 2.50", "low: 2\n  high: 3\n  central: 4")),
      ["figure/bad-range 8:12-13"],
    ],
    ["a number in quotes", one(stated.replace("2.50", '"2.50"')), ["content/wrong-type 6:10-16"]],
    [
      "a cell that states a value too",
      one("- id: a-figure\n  says: It was [[value]].\n  cell: a/2024\n  value: 5\n  confidence: high\n"),
      ["content/unknown-key 4:3-8"],
    ],
  ])("%s", (_what, files, expected) => {
    expect(told(read(files).findings)).toEqual(expected);
  });
});
