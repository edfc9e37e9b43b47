import { describe, expect, test } from "vitest";
import { ChartError } from "#lib/charts/chart-error.ts";
import { makeLineSpec } from "#lib/charts/line-spec.ts";
import { amount, makeLineInput, makeSeries, points, rule, unit } from "./make-chart.ts";

describe("makeLineSpec", () => {
  test("keeps what was stated, with its precision and status", () => {
    expect(makeLineSpec(makeLineInput())).toEqual({
      kind: "line",
      id: "parks-over-time",
      headline: "Less was spent on parks",
      subtitle: "Spending on parks, Ruritania, 2019 to 2022, per cent of GDP. Edition: March 2025.",
      unit: "pct-gdp",
      decimals: 2,
      rules: [],
      source: "Office of Parks",
      periods: [2019, 2020, 2021, 2022].map((year) => ({ key: String(year), label: String(year), position: year })),
      series: [
        {
          id: "parks",
          label: "Parks",
          edition: "March 2025",
          emphasis: false,
          points: [
            { value: 3.1, decimals: 2, status: "outturn" },
            { value: 2.95, decimals: 2, status: "outturn" },
            { value: 2.4, decimals: 2, status: "outturn" },
            { value: 2.6, decimals: 2, status: "forecast" },
          ],
        },
      ],
    });
  });

  test("is plain data that survives JSON", () => {
    const spec = makeLineSpec(makeLineInput({ rules: [rule("Promise", "3")] }));
    expect(JSON.parse(JSON.stringify(spec))).toEqual(JSON.parse(JSON.stringify(structuredClone(spec))));
    expect(JSON.parse(JSON.stringify(spec)).rules).toEqual([{ label: "Promise", value: 3, decimals: 0 }]);
  });

  test("gives a year without a number its place, empty", () => {
    const { periods, series } = makeLineSpec(
      makeLineInput({ series: [makeSeries({ "2018-19": "1.0", "2021-22": "1.2" })] }),
    );
    expect(periods.map(({ label }) => label)).toEqual(["2018-19", "2019-20", "2020-21", "2021-22"]);
    expect(series[0]?.points.map((point) => point?.value ?? null)).toEqual([1, null, null, 1.2]);
  });

  test("leaves a line empty outside its own years", () => {
    const { series } = makeLineSpec(
      makeLineInput({
        series: [makeSeries({ 2020: "1", 2021: "2" }), makeSeries({ 2021: "3", 2022: "4" }, { id: "lakes" })],
      }),
    );
    expect(series.map((one) => one.points.map((point) => point?.value ?? null))).toEqual([
      [1, 2, null],
      [null, 3, 4],
    ]);
  });

  test("keeps the ends of a range and draws its central value", () => {
    const { series } = makeLineSpec(makeLineInput({ series: [makeSeries({ 2020: "1.5 2.5 1.9 estimate" })] }));
    expect(series[0]?.points).toEqual([
      {
        value: 1.9,
        decimals: 1,
        status: "estimate",
        low: { value: 1.5, decimals: 1 },
        high: { value: 2.5, decimals: 1 },
      },
    ]);
  });

  test("says in the subtitle that the scale leaves zero out", () => {
    const { subtitle } = makeLineSpec(makeLineInput({ series: [makeSeries({ 2020: "96", 2021: "104" })] }));
    expect(subtitle).toBe(
      "Spending on parks, Ruritania, 2020 to 2021, per cent of GDP. Edition: March 2025. The vertical scale starts at 96%, not at zero.",
    );
  });
});

describe("what makeLineSpec refuses", () => {
  const cash = { kind: "cash" } as const;
  const mixed = [...points({ 2019: "2.40" }, "March 2024"), ...points({ 2020: "2.32" }, "March 2025")];
  test.each([
    [
      "two editions in one line",
      { series: [makeSeries({}, { points: mixed })] },
      'The line "Parks" of the chart "parks-over-time" mixes two editions, "March 2024" and "March 2025". ' +
        "Editions revise the past, so the step between them would be drawn as a change. Draw a line for each.",
    ],
    [
      "a period twice",
      { series: [makeSeries({}, { points: [...points({ 2019: "2" }), ...points({ 2019: "3" })] })] },
      'The line "Parks" of the chart "parks-over-time" has "2019" twice.',
    ],
    [
      "a line twice",
      { series: [makeSeries({ 2019: "1" }), makeSeries({ 2019: "1" })] },
      'The chart "parks-over-time" has the line "parks" twice.',
    ],
    [
      "a line without points",
      { series: [makeSeries({})] },
      'The line "Parks" of the chart "parks-over-time" has no points.',
    ],
    ["no lines", { series: [] }, 'The chart "parks-over-time" has no number to draw.'],
    [
      "another unit",
      { series: [makeSeries({ 2019: "1" }, { unit: unit("pct-gni") })] },
      'The chart "parks-over-time" is in pct-gdp, but the line "Parks" is in pct-gni.',
    ],
    [
      "another magnitude",
      {
        unit: unit("gbp-bn"),
        priceBasis: cash,
        series: [makeSeries({ 2019: "1" }, { unit: unit("gbp-mn"), priceBasis: cash })],
      },
      'The chart "parks-over-time" is in gbp-bn, cash, but the line "Parks" is in gbp-mn, cash.',
    ],
    [
      "another price basis",
      {
        unit: unit("gbp-bn"),
        priceBasis: cash,
        series: [
          makeSeries({ 2019: "1" }, { unit: unit("gbp-bn"), priceBasis: { kind: "real", priceYear: "2024-25" } }),
        ],
      },
      'The chart "parks-over-time" is in gbp-bn, cash, but the line "Parks" is in gbp-bn, 2024-25 prices.',
    ],
    [
      "a rule in another unit",
      { rules: [{ label: "Promise", amount: amount("3"), unit: unit("pp") }] },
      'The chart "parks-over-time" is in pct-gdp, but the rule "Promise" is in pp.',
    ],
    [
      "a fifth rule",
      { rules: ["1", "2", "3", "4", "5"].map((value) => rule(value, value)) },
      'The chart "parks-over-time" has 5 rules. A chart holds 4 at most.',
    ],
    [
      "a seventh line",
      { series: ["a", "b", "c", "d", "e", "f", "g"].map((id) => makeSeries({ 2019: "1" }, { id })) },
      'The chart "parks-over-time" has 7 lines. A chart holds 6 at most.',
    ],
  ])("refuses %s", (_name, over, message) => {
    expect(() => makeLineSpec(makeLineInput(over))).toThrow(new ChartError(message));
  });
});
