import { describe, expect, test } from "vitest";
import { makeBarSpec } from "#lib/charts/bar-spec.ts";
import { ChartError } from "#lib/charts/chart-error.ts";
import { makeBar, makeBarInput, unit } from "./make-chart.ts";

describe("makeBarSpec", () => {
  test("ranks from the highest to the lowest, equal ones by name, those without a number last", () => {
    const bars = [
      makeBar("Nowhere", undefined),
      makeBar("Sylvania", "2.0"),
      makeBar("Atlantis", "2.00"),
      makeBar("Borduria", "3"),
    ];
    const spec = makeBarSpec(makeBarInput({ bars }));
    expect(spec.bars.map(({ label, point }) => [label, point?.value ?? null])).toEqual([
      ["Borduria", 3],
      ["Atlantis", 2],
      ["Sylvania", 2],
      ["Nowhere", null],
    ]);
  });

  test("keeps the order given when asked", () => {
    const bars = [makeBar("2020", "1"), makeBar("2021", "3"), makeBar("2022", "2")];
    expect(makeBarSpec(makeBarInput({ bars, order: "given" })).bars.map(({ id }) => id)).toEqual([
      "2020",
      "2021",
      "2022",
    ]);
  });

  test("leaves the input as it was", () => {
    const input = Object.freeze(makeBarInput({ bars: Object.freeze([makeBar("A", "1"), makeBar("B", "2")]) }));
    makeBarSpec(input);
    expect(input.bars.map(({ label }) => label)).toEqual(["A", "B"]);
  });

  test("names every edition in the subtitle", () => {
    const bars = [makeBar("A", "1"), makeBar("B", "2", { edition: "August 2026" })];
    expect(makeBarSpec(makeBarInput({ bars })).subtitle).toBe(
      "Spending on parks, 2024, per cent of GDP. Editions: March 2025; August 2026.",
    );
  });

  test.each([
    ["a bar twice", [makeBar("A", "1"), makeBar("A", "2")], 'The chart "parks-by-country" has the bar "a" twice.'],
    ["bars without numbers", [makeBar("A", undefined)], 'The chart "parks-by-country" has no number to draw.'],
    [
      "another unit",
      [makeBar("A", "1", { unit: unit("pct") })],
      'The chart "parks-by-country" is in pct-gdp, but the bar "A" is in pct.',
    ],
  ])("refuses %s", (_name, bars, message) => {
    expect(() => makeBarSpec(makeBarInput({ bars }))).toThrow(new ChartError(message));
  });
});
