import { describe, expect, test } from "vitest";
import { derived } from "#schemas/derived.ts";
import { chart, person, place } from "#schemas/entries.ts";
import { choicesAt, fieldsAt } from "#schemas/fields.ts";
import { source } from "#schemas/source.ts";

describe("fieldsAt", () => {
  test("lists the fields of an object", () => {
    expect(fieldsAt(person, [], {})).toEqual(["name", "role", "place"]);
  });

  test("looks behind checks and transforms", () => {
    expect(fieldsAt(place, [], {})).toContain("yearStarts");
  });

  test("follows optional fields, records and lists", () => {
    const value = { kind: "bar", rules: [{}] };
    expect([
      fieldsAt(chart, ["rules", 0], value),
      fieldsAt(source, ["series", "a"], { series: { a: {} } }).slice(0, 3),
    ]).toEqual([
      ["figure", "label"],
      ["title", "file", "measure"],
    ]);
  });

  test("chooses among the forms by the value under test", () => {
    expect([
      fieldsAt(chart, [], { kind: "line" }).includes("series"),
      fieldsAt(chart, [], { kind: "bar" }).includes("series"),
    ]).toEqual([true, false]);
  });

  test.each([
    ["a form that does not exist", [], { kind: "pie" }],
    ["a path that is not there", ["nowhere", "x"], { kind: "bar" }],
    ["a field that is no object", ["headline"], { kind: "bar" }],
  ])("is empty for %s", (_what, path, value) => {
    expect(fieldsAt(chart, path, value)).toEqual([]);
  });
});

describe("choicesAt", () => {
  test("lists the values among which a union chooses", () => {
    expect(choicesAt(chart, ["kind"], {})).toEqual(["line", "bar", "editions", "grouped", "stacked", "dots", "slope"]);
  });

  test.each([
    ["a field that chooses nothing", chart, ["headline"], { kind: "bar" }],
    ["a field within a form", chart, ["rules", 0], { kind: "bar", rules: [{}] }],
    ["a form that does not exist", chart, ["rules", 0], { kind: "pie" }],
    ["the whole", chart, [], {}],
    ["a schema without a union", derived, ["period", "year"], {}],
    ["a path that is not there", person, ["nowhere", "x"], {}],
  ])("is empty for %s", (_what, schema, path, value) => {
    expect(choicesAt(schema, path, value)).toEqual([]);
  });
});
