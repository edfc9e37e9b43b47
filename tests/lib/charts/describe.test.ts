import { describe, expect, test } from "vitest";
import { makeBarSpec } from "#lib/charts/bar-spec.ts";
import { describeChart } from "#lib/charts/describe.ts";
import { makeLineSpec } from "#lib/charts/line-spec.ts";
import { makeBar, makeBarInput, makeLineInput, makeSeries, rule } from "./make-chart.ts";

const years = (from: number, values: readonly string[]) =>
  Object.fromEntries(values.flatMap((value, index) => (value === "" ? [] : [[String(from + index), value]])));
const line = (over = {}) => describeChart(makeLineSpec(makeLineInput(over)));
const bars = (over = {}) => describeChart(makeBarSpec(makeBarInput(over)));

describe("describeChart of a line chart", () => {
  test("says first, last, highest, lowest, change, gap to each rule, and what is ahead", () => {
    expect(
      line({ rules: [rule("Old promise", "2"), rule("New promise", "3.5"), rule("Exact promise", "2.60")] }),
    ).toEqual([
      "A line chart with one line, “Parks”, from 2019 to 2022.",
      "“Parks” goes from 3.10% in 2019 to 2.60% in 2022: down 0.50 percentage points.",
      "Its highest is 3.10% in 2019 and its lowest 2.40% in 2021.",
      "In 2022 it is 0.60 percentage points above the line “Old promise” at 2%.",
      "In 2022 it is 0.90 percentage points below the line “New promise” at 3.5%.",
      "In 2022 it is on the line “Exact promise” at 2.60%.",
      "The number for 2022 is a forecast, drawn dashed.",
    ]);
  });

  test("names every line, and measures the rules against the emphasised one", () => {
    const series = [
      makeSeries({ 2019: "1", 2020: "2 plan", 2021: "3 projection" }, { emphasis: true }),
      makeSeries({ 2019: "4", 2020: "4" }, { id: "lakes", label: "Lakes" }),
    ];
    expect(line({ series, rules: [rule("Promise", "2")] })).toEqual([
      "A line chart with two lines, “Parks” and “Lakes”, from 2019 to 2021.",
      "“Parks” goes from 1% in 2019 to 3% in 2021: up 2 percentage points.",
      "Its highest is 3% in 2021 and its lowest 1% in 2019.",
      "In 2021 it is 1 percentage point above the line “Promise” at 2%.",
      "The numbers from 2020 to 2021 are plans and projections, drawn dashed.",
      "“Lakes” goes from 4% in 2019 to 4% in 2020: no change.",
      "It is the same throughout.",
    ]);
  });

  test("says where a line is broken", () => {
    expect(line({ series: [makeSeries(years(2019, ["1", "", "3", "", "5"]))] })[3]).toBe(
      "There is no number for 2020 and 2022; the line is broken there.",
    );
    expect(line({ series: [makeSeries({ 2000: "1", 2010: "5" })] })[3]).toBe(
      "There are no numbers for 9 periods in between; the line is broken there.",
    );
  });

  test("says a range, and that the scale leaves zero out", () => {
    const series = [makeSeries({ 2020: "100", 2021: "102 110 105 projection" })];
    expect(line({ series }).slice(3)).toEqual([
      "The number for 2021 is a projection, drawn dashed.",
      "A band shows the range; in 2021 it is 105% (102–110%).",
      "The vertical scale starts at 100%, not at zero.",
    ]);
  });

  test("says one number alone", () => {
    expect(line({ series: [makeSeries({ 2020: "2.5" })] })).toEqual([
      "A line chart with one line, “Parks”, for 2020.",
      "“Parks” has one number, 2.5% in 2020.",
    ]);
  });
});

describe("describeChart of a bar chart", () => {
  test("says the extremes, where the highlighted bar stands, how many pass each rule", () => {
    expect(
      bars({ rules: [rule("Guideline", "2"), rule("Promise", "3"), rule("Dream", "5"), rule("Least", "1")] }),
    ).toEqual([
      "A bar chart with three bars, from the highest to the lowest.",
      "The highest is Sylvania at 3.05%, the lowest Ruritania at 1.20%; they are 1.85 percentage points apart.",
      "Ruritania, highlighted, is at 1.20%, the third highest of three.",
      "Two of three are at or above the line “Guideline” at 2%.",
      "Only Sylvania is at or above the line “Promise” at 3%.",
      "None reaches the line “Dream” at 5%.",
      "All are at or above the line “Least” at 1%.",
    ]);
  });

  test("says ties, missing numbers and standing", () => {
    const some = [
      makeBar("A", "2", { highlight: true }),
      makeBar("B", "2 plan"),
      makeBar("C", undefined),
      makeBar("D", "1 estimate"),
    ];
    expect(bars({ bars: some, order: "given" })).toEqual([
      "A bar chart with three bars.",
      "The highest is A at 2%, the lowest D at 1%; they are 1 percentage point apart.",
      "A, highlighted, is at 2%, joint highest of three.",
      "There is no figure for C.",
      "The number for B is a plan, drawn as an outline.",
      "The number for D is an estimate.",
    ]);
  });

  test("counts a long list instead of naming it", () => {
    const some = ["A", "B", "C", "D", "E", "F", "G"].map((name) => makeBar(name, "2 plan"));
    expect(bars({ bars: [...some, makeBar("H", "2")] })).toEqual([
      "A bar chart with eight bars, from the highest to the lowest.",
      "All are at 2%.",
      "7 of the 8 numbers are plans, drawn as an outline.",
    ]);
  });

  test("says one bar alone", () => {
    expect(bars({ bars: [makeBar("A", "1 3 2 estimate", { highlight: true })] })).toEqual([
      "A bar chart with one bar.",
      "A is at 2% (1–3%).",
      "A, highlighted, is at 2% (1–3%).",
      "It is an estimate.",
    ]);
  });
});
