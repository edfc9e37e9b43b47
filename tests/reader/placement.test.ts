import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { below, TextMap } from "#reader/placement.ts";
import { makePlacement } from "../support/make-content.ts";
import { spanText } from "../support/told.ts";

describe("TextMap", () => {
  const map = new TextMap("a", "ab\n\ncd\r\ne");
  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [8, 4, 1],
    [9, 4, 2],
  ])("finds offset %i at line %i, column %i", (offset, line, column) => {
    expect(map.point(offset)).toEqual({ line, column });
  });

  test("cuts a span at the end of its first line", () => {
    expect(spanText(map.span(0, 9))).toBe("1:1-3");
  });

  test("never ends a span before it begins", () => {
    expect(spanText(map.span(5, 2))).toBe("3:2-2");
  });

  test("finds the line after the last at the end", () => {
    expect(map.offset(99, 1)).toBe(9);
  });

  test("turns every offset into a point and back", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "\n", "\r\n", "é", "😀")).map((parts) => parts.join("")),
        fc.nat(),
        (text, seed) => {
          const one = new TextMap("a", text);
          const offset = seed % (text.length + 1);
          const { line, column } = one.point(offset);
          expect(one.offset(line, column)).toBe(offset);
        },
      ),
    );
  });
});

describe("below", () => {
  test("puts its prefix before every path", () => {
    const place = below(makePlacement("f.yaml"), ["series", 0]);
    expect([place.path, place.at(["a"]).path, place.key([]).path, place.within(["b"], 2, 3).path]).toEqual([
      "f.yaml",
      "f.yaml at series.0.a",
      "f.yaml key series.0",
      "f.yaml at series.0.b, 2+3",
    ]);
  });
});
