import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, findNearest, listNames } from "#lib/diagnostics/nearest.ts";

describe("findNearest", () => {
  test.each([
    ["untis", ["unit", "says"], "unit"],
    ["locatro", ["location", "locator"], "locator"],
    ["sttaus", ["status", "says"], "status"],
    ["Measure", ["measure"], "measure"],
    ["pirceBasis", ["priceBasis", "place"], "priceBasis"],
    ["kind", ["king", "find"], "king"],
    ["unit", ["units", "unit"], "unit"],
  ])("of %s among %j is %s", (name, allowed, nearest) => {
    expect(findNearest(name, allowed)).toBe(nearest);
  });

  test.each([
    ["colour", ["unit", "says", "measure"]],
    ["value", ["low", "high"]],
    ["anything", []],
    ["", ["unit"]],
  ])("of %j among %j is nothing", (name, allowed) => {
    expect(findNearest(name, allowed)).toBeUndefined();
  });

  const names = fc.array(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1, maxLength: 8 });

  test("always answers with one of the list", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), names, (name, allowed) => {
        expect([...allowed, undefined]).toContain(findNearest(name, allowed));
      }),
    );
  });

  test("finds a name that is on the list itself", () => {
    fc.assert(
      fc.property(names, fc.nat(), (allowed, index) => {
        const name = allowed[index % allowed.length] ?? "";
        expect(findNearest(name, allowed)).toBe(name);
      }),
    );
  });

  test("answers quickly for very long names", () => {
    const long = "a".repeat(100_000);
    expect(findNearest(long, [`${long}b`])).toBe(`${long}b`);
  });
});

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "abc", 0],
    ["abc", "abd", 1],
    ["abc", "ab", 1],
    ["abc", "acb", 1],
    ["abcd", "badc", 2],
    ["kitten", "sitting", 3],
  ])("from %j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test("is the same both ways", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
    );
  });
});

describe("listNames", () => {
  const many = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
  test.each<[readonly string[], "or" | "and", string]>([
    [[], "or", ""],
    [["a"], "or", '"a"'],
    [["a", "b"], "or", '"a" or "b"'],
    [["a", "b", "c"], "and", '"a", "b" and "c"'],
    [many.slice(0, 10), "or", '"a", "b", "c", "d", "e", "f", "g", "h", "i" or "j"'],
    [many, "or", '"a", "b", "c", "d", "e", "f", "g", "h", "i", "j" and 2 more'],
  ])("writes %j with %s as %s", (names, joiner, text) => {
    expect(listNames(names, joiner)).toBe(text);
  });
});
