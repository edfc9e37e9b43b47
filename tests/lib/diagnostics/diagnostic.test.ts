import { describe, expect, test } from "vitest";
import { compareDiagnostics, compareText, type Diagnostic } from "#lib/diagnostics/diagnostic.ts";

function finding(path: string, line: number, column: number, code = "a/b", message = "A."): Diagnostic {
  const point = { line, column };
  return { code, severity: "error", message, location: { path, start: point, end: point } };
}

describe("compareDiagnostics", () => {
  test("orders by path, line, column, code, then message", () => {
    const sorted = [
      finding("Z.yaml", 9, 9),
      finding("a.yaml", 2, 10),
      finding("a.yaml", 10, 1),
      finding("a.yaml", 10, 2, "a/a"),
      finding("a.yaml", 10, 2, "a/b", "A."),
      finding("a.yaml", 10, 2, "a/b", "B."),
    ];
    expect(sorted.toReversed().sort(compareDiagnostics)).toEqual(sorted);
  });

  test("holds the same finding twice to be equal", () => {
    expect(compareDiagnostics(finding("a", 1, 1), finding("a", 1, 1))).toBe(0);
  });
});

describe("compareText", () => {
  test.each([
    ["a", "b", -1],
    ["b", "a", 1],
    ["a", "a", 0],
    ["Z", "a", -1],
    ["z", "é", -1],
    ["a", "ab", -1],
  ])("of %s and %s is %i", (a, b, order) => {
    expect(compareText(a, b)).toBe(order);
  });
});
