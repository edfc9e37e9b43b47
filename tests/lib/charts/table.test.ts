import { describe, expect, test } from "vitest";
import { makeBarSpec } from "#lib/charts/bar-spec.ts";
import { makeKey } from "#lib/charts/key.ts";
import { makeLineSpec } from "#lib/charts/line-spec.ts";
import { makeTable } from "#lib/charts/table.ts";
import { makeBar, makeBarInput, makeLineInput, makeSeries, points } from "./make-chart.ts";

describe("makeTable", () => {
  test("has a row for each period, gaps too", () => {
    const series = [makeSeries({ 2019: "3.10", 2021: "2.3 2.7 2.5 forecast" })];
    expect(makeTable(makeLineSpec(makeLineInput({ series })))).toEqual({
      caption: "Spending on parks, Ruritania, 2019 to 2021, per cent of GDP. Edition: March 2025.",
      columns: ["Period", "Parks", "Status"],
      rows: [
        { header: "2019", cells: ["3.10%"], status: "outturn" },
        { header: "2020", cells: ["no figure"], status: "" },
        { header: "2021", cells: ["2.5% (2.3–2.7%)"], status: "forecast" },
      ],
    });
  });

  test("tells lines of two editions apart, and whose status is whose", () => {
    const series = [
      makeSeries({}, { points: points({ 2024: "2.36" }, "August 2025") }),
      makeSeries({}, { id: "older", points: points({ 2024: "2.40 estimate" }, "June 2024") }),
    ];
    const { columns, rows } = makeTable(makeLineSpec(makeLineInput({ series })));
    expect(columns).toEqual(["Period", "Parks (August 2025)", "Parks (June 2024)", "Status"]);
    expect(rows).toEqual([
      {
        header: "2024",
        cells: ["2.36%", "2.40%"],
        status: "Parks (August 2025): outturn; Parks (June 2024): estimate",
      },
    ]);
  });

  test("has a row for each bar in the order drawn, and a column for editions that differ", () => {
    const bars = [makeBar("A", "1.0"), makeBar("B", "2.5 plan", { edition: "August 2026" }), makeBar("C", undefined)];
    const { columns, rows } = makeTable(makeBarSpec(makeBarInput({ bars })));
    expect(columns).toEqual(["Country", "Value", "Edition", "Status"]);
    expect(rows).toEqual([
      { header: "B", cells: ["2.5%", "August 2026"], status: "plan" },
      { header: "A", cells: ["1.0%", "March 2025"], status: "outturn" },
      { header: "C", cells: ["no figure", "March 2025"], status: "" },
    ]);
  });
});

describe("makeKey", () => {
  test("is empty when all is recorded", () => {
    expect(makeKey(makeBarSpec(makeBarInput()))).toEqual([]);
  });

  test("explains dashes, outlines and ranges", () => {
    const series = [makeSeries({ 2019: "3", 2020: "3 estimate", 2021: "1 3 2 plan", 2022: "2 projection" })];
    expect(makeKey(makeLineSpec(makeLineInput({ series })))).toEqual([
      { mark: "line-solid", text: "Outturn and estimate" },
      { mark: "line-dashed", text: "Plan and projection" },
      { mark: "band", text: "Range" },
    ]);
    expect(makeKey(makeBarSpec(makeBarInput({ bars: [makeBar("A", "1 3 2 plan")] })))).toEqual([
      { mark: "bar-open", text: "Plan" },
      { mark: "whisker", text: "Range" },
    ]);
  });
});
