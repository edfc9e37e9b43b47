import { describe, expect, test } from "vitest";
import { ChartError } from "#lib/charts/chart-error.ts";
import { makeDotsSpec } from "#lib/charts/dots-spec.ts";
import { makeGroupedSpec } from "#lib/charts/grouped-spec.ts";
import { commonUnit, inMagnitudeOf } from "#lib/charts/one-magnitude.ts";
import { makeSlopeSpec } from "#lib/charts/slope-spec.ts";
import { makeStackedSpec } from "#lib/charts/stacked-spec.ts";
import { amount, rule, unit } from "./make-chart.ts";
import { makeDotsInput, makeGroupedInput, makeRow, makeSlopeInput, makeStackedInput } from "./make-rows.ts";

describe("makeGroupedSpec", () => {
  test("keeps rows and columns as given, with a hole where there is no number", () => {
    const spec = makeGroupedSpec(
      makeGroupedInput({ rows: [makeRow("A", ["1.20", undefined]), makeRow("B", ["2", "3"])] }),
    );
    expect(spec.rows.map(({ points }) => points.map((point) => point?.value ?? null))).toEqual([
      [1.2, null],
      [2, 3],
    ]);
    expect(spec.subtitle).toBe("Spending on parks, 2014 to 2024, per cent of GDP. Edition: March 2025.");
    expect(spec.decimals).toBe(2);
  });

  test("leaves the editions of more than three documents to the table", () => {
    const rows = ["A", "B", "C", "D"].map((label) => makeRow(label, ["1", "2"], {}, { edition: label }));
    expect(makeGroupedSpec(makeGroupedInput({ rows })).subtitle).toBe(
      "Spending on parks, 2014 to 2024, per cent of GDP.",
    );
  });

  test.each([
    [
      "a row that does not fill the columns",
      { rows: [makeRow("A", ["1"])] },
      'The row "A" of the chart "parks-in-two-years" has 1 numbers for 2 columns.',
    ],
    [
      "a row twice",
      { rows: [makeRow("A", ["1", "2"]), makeRow("A", ["1", "2"])] },
      'The chart "parks-in-two-years" has the row "a" twice.',
    ],
    [
      "rows without numbers",
      { rows: [makeRow("A", [undefined, undefined])] },
      'The chart "parks-in-two-years" has no number to draw.',
    ],
    [
      "one column",
      { columns: ["2014"], rows: [makeRow("A", ["1"])] },
      'The chart "parks-in-two-years" has 1 columns. A chart of its kind holds 2 to 4.',
    ],
    [
      "another unit",
      { rows: [makeRow("A", ["1", "2"], {}, { unit: unit("pct") })] },
      'The chart "parks-in-two-years" is in pct-gdp, but the row "A" is in pct.',
    ],
  ])("refuses %s", (_name, over, message) => {
    expect(() => makeGroupedSpec(makeGroupedInput(over))).toThrow(new ChartError(message));
  });
});

describe("makeStackedSpec", () => {
  test.each([
    [["3.5", "1.5"], 5, 1],
    [["0.1", "0.2"], 0.3, 1],
    [["410.25", "3"], 413, 0],
    [["3", "-1"], 2, 0],
  ])("adds %j up to a total no more precise than its coarsest part", (numbers, value, decimals) => {
    const [row] = makeStackedSpec(makeStackedInput({ rows: [makeRow("A", numbers)] })).rows;
    expect(row?.total).toEqual({ value, decimals });
  });

  test.each([
    ["a missing part", ["1", undefined], 'The bar "A" of the chart "parks-in-parts" lacks a part, so it has no total.'],
    [
      "a range",
      ["1", "2 3"],
      'The bar "A" of the chart "parks-in-parts" has a part that is a range, so it has no total.',
    ],
  ])("refuses %s", (_name, numbers, message) => {
    expect(() => makeStackedSpec(makeStackedInput({ rows: [makeRow("A", numbers)] }))).toThrow(new ChartError(message));
  });
});

describe("makeDotsSpec", () => {
  test("says in the subtitle when the scale leaves zero out", () => {
    const rows = [makeRow("A", ["98.2"]), makeRow("B", ["99.1"])];
    expect(makeDotsSpec(makeDotsInput({ rows })).subtitle).toBe(
      "Spending on parks, 2024, per cent of GDP. Edition: March 2025. The horizontal scale starts at 98.2%, not at zero.",
    );
  });

  test("tells our numbers from published ones", () => {
    const rows = [makeRow("A", ["1"]), makeRow("B", ["2"], {}, { isOurs: true })];
    expect(makeDotsSpec(makeDotsInput({ rows })).rows.map(({ isOurs }) => isOurs)).toEqual([false, true]);
  });

  test("refuses a row without a number", () => {
    const rows = [makeRow("A", ["1"]), makeRow("B", [undefined])];
    expect(() => makeDotsSpec(makeDotsInput({ rows }))).toThrow(
      new ChartError('The row "B" of the chart "parks-estimates" has no number.'),
    );
  });
});

describe("makeSlopeSpec", () => {
  test("gives its room to the slopes, and says so", () => {
    expect(makeSlopeSpec(makeSlopeInput()).subtitle).toBe(
      "Spending on parks, 2014 and 2024, per cent of GDP. Edition: March 2025. The vertical scale starts at 1.2%, not at zero.",
    );
  });

  test("says where the scale starts to the decimal", () => {
    const rows = [makeRow("A", ["0.88", "3.79"])];
    expect(makeSlopeSpec(makeSlopeInput({ rows })).subtitle).toContain(
      "The vertical scale starts at 0.5%, not at zero.",
    );
  });

  test("does not say so when its round scale reaches zero", () => {
    const rows = [makeRow("A", ["0.1", "4.6"])];
    expect(makeSlopeSpec(makeSlopeInput({ rows })).subtitle).not.toContain("not at zero");
  });

  test("makes room for a rule below its lines", () => {
    expect(makeSlopeSpec(makeSlopeInput({ rules: [rule("Nothing", "0")] })).subtitle).not.toContain("not at zero");
  });

  test("refuses a line without both ends, and more lines than can be named", () => {
    expect(() => makeSlopeSpec(makeSlopeInput({ rows: [makeRow("A", ["1", undefined])] }))).toThrow(
      new ChartError('The line "A" of the chart "parks-then-and-now" has only one end.'),
    );
    const rows = Array.from({ length: 13 }, (_, at) => makeRow(`Place ${at}`, ["1", "2"]));
    expect(() => makeSlopeSpec(makeSlopeInput({ rows }))).toThrow(
      new ChartError('The chart "parks-then-and-now" has 13 lines. A slope chart holds 12 at most.'),
    );
  });
});

describe("commonUnit", () => {
  test.each([
    [["nzd-mn", "nzd-bn", "nzd-th"], "nzd-bn"],
    [["nzd-mn", "gbp-bn"], "nzd-mn"],
    [["pct-gdp", "pct"], "pct-gdp"],
    [["count-books", "count-books-mn"], "count-books-mn"],
  ])("of %j is %s", ([first = "", ...rest], text) => {
    expect(commonUnit([unit(first), ...rest.map(unit)])).toEqual(unit(text));
  });
});

describe("inMagnitudeOf", () => {
  test("keeps the precision that was stated", () => {
    expect(inMagnitudeOf(unit("nzd-bn"), { unit: unit("nzd-mn"), amount: amount("450") })).toEqual({
      unit: unit("nzd-bn"),
      amount: amount("0.450"),
    });
    expect(inMagnitudeOf(unit("nzd-bn"), { unit: unit("nzd-mn"), amount: amount("450", "1230.5", "800") })).toEqual({
      unit: unit("nzd-bn"),
      amount: amount("0.450", "1.2305", "0.800"),
    });
  });

  test("leaves other units alone, for the builders to refuse", () => {
    const pounds = { unit: unit("gbp-mn"), amount: amount("450") };
    expect(inMagnitudeOf(unit("nzd-bn"), pounds)).toBe(pounds);
  });
});
