import { describe, expect, test } from "vitest";
import { describeChart } from "#lib/charts/describe.ts";
import { makeDotsSpec } from "#lib/charts/dots-spec.ts";
import { makeGroupedSpec } from "#lib/charts/grouped-spec.ts";
import { makeKey } from "#lib/charts/key.ts";
import { makeSlopeSpec } from "#lib/charts/slope-spec.ts";
import { makeStackedSpec } from "#lib/charts/stacked-spec.ts";
import { makeTable } from "#lib/charts/table.ts";
import { rule } from "./make-chart.ts";
import { makeDotsInput, makeGroupedInput, makeRow, makeSlopeInput, makeStackedInput } from "./make-rows.ts";

const rules = [rule("Guideline", "2")];

describe("grouped bars", () => {
  const spec = makeGroupedSpec(
    makeGroupedInput({
      rules,
      rows: [
        makeRow("Ruritania", ["1.20", "2.40 estimate"], { highlight: true }),
        makeRow("Sylvania", ["3.05", undefined]),
      ],
    }),
  );

  test("in words", () => {
    expect(describeChart(spec)).toEqual([
      "A bar chart with two groups of two bars, “2014” and “2024”: Ruritania and Sylvania.",
      "“2014”: The highest is Sylvania at 3.05%, the lowest Ruritania at 1.20%; they are 1.85 percentage points apart.",
      "“2024”: Ruritania is at 2.40%.",
      "Ruritania, highlighted, goes from 1.20% to 2.40%: up 1.20 percentage points.",
      "Sylvania has 3.05% (2014).",
      "Two of three are at or above the line “Guideline” at 2%.",
      "There is no figure for Sylvania (2024).",
      "The number for Ruritania (2024) is an estimate.",
    ]);
  });

  test("as a table", () => {
    expect(makeTable(spec)).toEqual({
      caption: spec.subtitle,
      columns: ["Place", "2014", "2024", "Status"],
      rows: [
        { header: "Ruritania", cells: ["1.20%", "2.40%"], status: "2014: outturn; 2024: estimate" },
        { header: "Sylvania", cells: ["3.05%", "no figure"], status: "outturn" },
      ],
    });
    expect(makeKey(spec)).toEqual([]);
  });

  test("tell the numbers of each group when the columns are no moments", () => {
    const rows = [makeRow("Ruritania", ["1", "2"])];
    const words = describeChart(
      makeGroupedSpec(makeGroupedInput({ inTime: false, columns: ["Trees", "Benches"], rows })),
    );
    expect(words).toEqual([
      "A bar chart with one group of two bars, “Trees” and “Benches”: Ruritania.",
      "Ruritania has 1% (Trees) and 2% (Benches).",
    ]);
  });
});

describe("stacked bars", () => {
  const spec = makeStackedSpec(
    makeStackedInput({
      rules,
      rows: [makeRow("Target", ["3.5 target", "1.5 target"]), makeRow("Spent", ["1.2", "0.4"])],
    }),
  );

  test("in words", () => {
    expect(describeChart(spec)).toEqual([
      "A stacked bar chart with two bars, each made up of “Trees” and “Benches”, from left to right.",
      "The highest total is Target at 5.0%, the lowest Spent at 1.6%; they are 3.4 percentage points apart.",
      "Target comes to 5.0%: 3.5% (Trees) and 1.5% (Benches).",
      "Spent comes to 1.6%: 1.2% (Trees) and 0.4% (Benches).",
      "Only Target is at or above the line “Guideline” at 2%.",
      "The numbers for Target (Trees) and Target (Benches) are targets, drawn as an outline.",
    ]);
  });

  test("as a table with totals, and a key that names the parts", () => {
    expect(makeTable(spec).columns).toEqual(["Place", "Trees", "Benches", "Total", "Status"]);
    expect(makeTable(spec).rows[0]).toEqual({ header: "Target", cells: ["3.5%", "1.5%", "5.0%"], status: "target" });
    expect(makeKey(spec)).toEqual([
      { mark: "part-1", text: "Trees" },
      { mark: "part-2", text: "Benches" },
      { mark: "bar-open", text: "Target" },
    ]);
  });
});

describe("a dot plot", () => {
  const spec = makeDotsSpec(
    makeDotsInput({
      rules,
      rows: [
        makeRow("Institute", ["1.0 3.0 2.2"]),
        makeRow("Site", ["1.8 estimate"], { highlight: true }, { isOurs: true }),
      ],
    }),
  );

  test("in words", () => {
    expect(describeChart(spec)).toEqual([
      "A dot plot with two rows.",
      "The highest is Institute at 2.2%, the lowest Site at 1.8%; they are 0.4 percentage points apart.",
      "Site, highlighted, is at 1.8%, the second highest of two.",
      "A line through the dot shows the range of Institute (1.0–3.0%).",
      "Only Institute is at or above the line “Guideline” at 2%.",
      "The number for Site is worked out by this site, drawn as an open mark.",
      "The number for Site is an estimate.",
    ]);
  });

  test("as a table that tells the origin, with a key", () => {
    expect(makeTable(spec)).toEqual({
      caption: spec.subtitle,
      columns: ["Item", "Value", "Origin", "Status"],
      rows: [
        { header: "Institute", cells: ["2.2% (1.0–3.0%)", "Published"], status: "outturn" },
        { header: "Site", cells: ["1.8%", "Worked out by this site"], status: "estimate" },
      ],
    });
    expect(makeKey(spec)).toEqual([
      { mark: "dot-filled", text: "Published" },
      { mark: "dot-ours", text: "Worked out by this site" },
      { mark: "whisker", text: "Range" },
    ]);
  });

  test("marks what is ahead when all numbers have one origin", () => {
    const rows = [makeRow("A", ["1"]), makeRow("B", ["2 forecast"])];
    const plain = makeDotsSpec(makeDotsInput({ rows }));
    expect(makeKey(plain)).toEqual([
      { mark: "dot-filled", text: "Outturn" },
      { mark: "dot-open", text: "Forecast" },
    ]);
    expect(describeChart(plain)).toContain("The number for B is a forecast, drawn as an open dot.");
  });
});

describe("a slope chart", () => {
  test("in words", () => {
    const rows = [
      makeRow("Ruritania", ["1.20", "2.40"], { highlight: true }),
      makeRow("Sylvania", ["3.05", "2.80 plan"]),
    ];
    expect(describeChart(makeSlopeSpec(makeSlopeInput({ rules, rows })))).toEqual([
      "A slope chart with two lines, from 2014 to 2024.",
      "One rises and one falls.",
      "At the right: The highest is Sylvania at 2.80%, the lowest Ruritania at 2.40%; they are 0.40 percentage points apart.",
      "Ruritania, emphasised, goes from 1.20% to 2.40%: up 1.20 percentage points.",
      "Sylvania goes from 3.05% to 2.80%: down 0.25 percentage points.",
      "Ruritania ends 0.40 percentage points above the line “Guideline” at 2%.",
      "The number for Sylvania (2024) is a plan, drawn dashed.",
      "The vertical scale starts at 1.2%, not at zero.",
    ]);
  });

  test("between editions names both, and says when nothing changed", () => {
    const rows = [makeRow("Ruritania", ["2", "2"])];
    const spec = makeSlopeSpec(makeSlopeInput({ between: "editions", columns: ["March", "June"], rows }));
    expect(describeChart(spec).slice(0, 2)).toEqual([
      "A slope chart with one line, from the edition “March” to the edition “June”.",
      "Ruritania goes from 2% to 2%: no change.",
    ]);
    expect(makeTable(spec).columns).toEqual(["Place", "March", "June", "Status"]);
  });
});
