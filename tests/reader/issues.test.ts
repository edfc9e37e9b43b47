import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { readYamlEntry } from "#reader/entry.ts";
import { TextMap } from "#reader/placement.ts";
import { derived } from "#schemas/derived.ts";
import { chart, person, place, term } from "#schemas/entries.ts";
import { valueFigure } from "#schemas/figure.ts";
import { measure } from "#schemas/measure.ts";
import { source } from "#schemas/source.ts";
import { told } from "../support/told.ts";

function found(schema: z.ZodType, text: string): readonly string[] {
  return told(readYamlEntry(new TextMap("a.yaml", text), { id: "x", noun: "an entry", schema }).findings);
}

const bar = "kind: bar\nheadline: H\ntopics: []\n";
const share = "name: N\nwords: [n]\ndefinition: D\ndimension: share\ndenominator: gdp\n";
const figure =
  "id: a\nsays: It was [[value]].\nmeasure: m\nplace: p\nperiod: { year: 2025 }\nvalue: 1\nunit: pct\nstatus: plan\nlocator: l\nconfidence: high\n";
const document =
  'title: T\npublisher: P\nkind: press\nurl: https://x.org/\ndatePublished: "2025"\ndateAccessed: "2025-01-01"\nlicence: L\nreadAs: copy\n';
const formula =
  "says: S\nformula: a\nmeasure: m\nplace: p\nperiod: { year: 2025 }\nunit: pct\nstatus: plan\nconfidence: high\n";

describe("findings of", () => {
  test.each<[string, z.ZodType, string, readonly string[]]>([
    ["a field that is not known", person, "name: N\nrole: R\ncolour: red\n", ["content/unknown-key 3:1-7"]],
    ["a misspelt field that must be there, told once", person, "name: N\nroel: R\n", ["content/unknown-key 2:1-5"]],
    [
      "two misspelt fields, each told once",
      person,
      "nmae: N\nroel: R\n",
      ["content/unknown-key 1:1-5", "content/unknown-key 2:1-5"],
    ],
    [
      "a misspelt field beside one that is missing and not like it",
      person,
      "colour: red\nname: N\n",
      ["content/unknown-key 1:1-7", "content/missing-field 1:1-7"],
    ],
    ["a field that is missing", person, "name: N\n", ["content/missing-field 1:1-5"]],
    ["a field without a value", person, "name: N\nrole:\n", ["content/empty 2:1-5"]],
    ["a field of spaces", person, "name: N\nrole: ' '\n", ["content/empty 2:7-10"]],
    ["a number where text belongs", person, "name: N\nrole: 5\n", ["content/wrong-type 2:7-8"]],
    ["a list where a group belongs", person, "- name: N\n", ["content/wrong-type 1:3-10"]],
    ["text where a list belongs", term, "term: T\ndefinition: D\nalso: x\n", ["content/wrong-type 3:7-8"]],
    [
      "text where true or false belongs",
      place,
      "name: N\nkind: world\nyear: calendar-year\narticle: yes\n",
      ["content/wrong-type 4:10-13"],
    ],
    [
      "a value that is none of a few",
      place,
      "name: N\nkind: town\nyear: calendar-year\n",
      ["content/wrong-value 2:7-11"],
    ],
    [
      "a code of another form",
      place,
      "name: N\nkind: world\nyear: calendar-year\niso3: gbr\n",
      ["content/wrong-value 4:7-10"],
    ],
    [
      "a day that no calendar has",
      place,
      "name: N\nkind: world\nyear: financial-year\nyearStarts: 02-30\n",
      ["content/wrong-value 4:13-18"],
    ],
    [
      "a financial year without its beginning",
      place,
      "name: N\nkind: world\nyear: financial-year\n",
      ["content/missing-field 1:1-5"],
    ],
    ["a kind that is missing", chart, "headline: H\ntopics: []\n", ["content/missing-field 1:1-9"]],
    ["a kind that is none", chart, "kind: pie\nheadline: H\ntopics: []\n", ["content/wrong-value 1:7-10"]],
    ["a field of another kind", chart, `${bar}series: []\n`, ["content/unknown-key 4:1-7"]],
    ["a list that is too short", chart, `${bar}cells: [a]\n`, ["content/empty 4:1-6"]],
    [
      "an unknown field in an entry of a list",
      chart,
      `${bar}cells: [a, b]\nrules:\n  - { figure: a, label: L, colour: red }\n`,
      ["content/unknown-key 6:28-34"],
    ],
    ["what is no id", chart, "kind: bar\nheadline: H\ntopics: [A Topic]\n", ["content/bad-id 3:10-17"]],
    ["what names neither a figure nor a cell", chart, `${bar}cells: [a, b/c/d]\n`, ["content/bad-id 4:12-17"]],
    [
      "a reference to a form that does not exist",
      chart,
      "kind: bar\nheadline: At [[a|long]]\ntopics: []\n",
      ["content/bad-reference 2:14-24"],
    ],
    [
      "two bad references in one text",
      chart,
      "kind: bar\nheadline: At [[A]] and [[b\ntopics: []\n",
      ["content/bad-reference 2:14-19", "content/bad-reference 2:24-27"],
    ],
    [
      "a unit that is none",
      measure,
      `${share}units: [pct-gdp, percent]\nrange: { min: 0, max: 1 }\n`,
      ["figure/unknown-unit 6:18-25"],
    ],
    [
      "a unit of another dimension",
      measure,
      `${share}units: [pct-gdp, pp]\nrange: { min: 0, max: 1 }\n`,
      ["figure/unit-does-not-fit 6:18-20"],
    ],
    [
      "a share of something else",
      measure,
      `${share}units: [pct-gni]\nrange: { min: 0, max: 1 }\n`,
      ["figure/unit-does-not-fit 6:9-16"],
    ],
    [
      "a range that ends before it begins",
      measure,
      `${share}units: [pct-gdp]\nrange: { min: 1, max: 1 }\n`,
      ["figure/bad-range 7:1-6"],
    ],
    [
      "one part of a whole",
      measure,
      `${share}units: [pct-gdp]\nrange: { min: 0, max: 1 }\nparts: [a]\n`,
      ["content/empty 8:1-6"],
    ],
    [
      "a period with two tags",
      valueFigure,
      figure.replace("{ year: 2025 }", "{ year: 2025, month: 2025-06 }"),
      ["figure/bad-period 5:1-7"],
    ],
    [
      "a year outside four digits",
      valueFigure,
      figure.replace("year: 2025", "year: 25"),
      ["figure/bad-period 5:17-19"],
    ],
    [
      "a financial year that skips one",
      valueFigure,
      figure.replace("year: 2025", "financialYear: 2024-26"),
      ["figure/bad-period 5:26-33"],
    ],
    [
      "a span of two kinds of year",
      valueFigure,
      figure.replace("{ year: 2025 }", "{ from: { year: 2025 }, to: { financialYear: 2026-27 }, as: total }"),
      ["figure/bad-period 5:1-7"],
    ],
    [
      "a span that does not say what it is",
      valueFigure,
      figure.replace("{ year: 2025 }", "{ from: { year: 2025 }, to: { year: 2026 } }"),
      ["figure/bad-period 5:1-7"],
    ],
    [
      "prices that are none",
      valueFigure,
      figure.replace("unit: pct", "unit: gbp-bn\npriceBasis: real"),
      ["figure/bad-price-basis 8:13-17"],
    ],
    [
      "an address that is none",
      source,
      document.replace("https://x.org/", "ftp://x.org/"),
      ["content/bad-address 4:6-18"],
    ],
    [
      "an address that could run",
      source,
      document.replace("https://x.org/", "javascript:alert"),
      ["content/bad-address 4:6-22"],
    ],
    [
      "neither an address nor a reason",
      source,
      document.replace("url: https://x.org/\n", ""),
      ["content/missing-field 1:1-6"],
    ],
    ["an address and a reason for none", source, `${document}urlMissing: lost\n`, ["content/contradiction 9:13-17"]],
    ["a date that no calendar has", source, document.replace("2025-01-01", "2025-02-29"), ["content/bad-date 6:15-27"]],
    [
      "a day that is not known to the day",
      source,
      document.replace('"2025-01-01"', '"2025-01"'),
      ["content/bad-date 6:15-24"],
    ],
    ["a publication date in words", source, document.replace('"2025"', "spring"), ["content/bad-date 5:16-22"]],
    [
      "the name of a series",
      source,
      `${document}series: { A_b: { title: T, file: a.csv, measure: m, place: p, periods: month, unit: pct, locator: l, confidence: high } }\n`,
      ["content/bad-id 9:11-14"],
    ],
    ["half a decimal", derived, `${formula}inputs: { a: b }\ndecimals: 1.5\n`, ["content/wrong-type 10:11-14"]],
    [
      "a name that a formula cannot use",
      derived,
      `${formula}inputs: { A_b: c }\ndecimals: 1\n`,
      ["derivation/bad-name 9:11-14"],
    ],
    [
      "a value typed into a derived figure",
      derived,
      `${formula}inputs: { a: b }\ndecimals: 1\nvalue: 5\n`,
      ["content/unknown-key 11:1-6"],
    ],
  ])("%s", (_what, schema, text, expected) => {
    expect(found(schema, text)).toEqual(expected);
  });
});
