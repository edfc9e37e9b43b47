/** Every kind of chart with invented numbers, the hard cases too. */

import { makeBarSpec } from "#lib/charts/bar-spec.ts";
import { makeDotsSpec } from "#lib/charts/dots-spec.ts";
import { makeGroupedSpec } from "#lib/charts/grouped-spec.ts";
import { makeLineSpec } from "#lib/charts/line-spec.ts";
import { makeSlopeSpec } from "#lib/charts/slope-spec.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { makeStackedSpec } from "#lib/charts/stacked-spec.ts";
import { makeBar, makeBarInput, makeLineInput, makeSeries, rule, unit } from "../lib/charts/make-chart.ts";
import { makeDotsInput, makeGroupedInput, makeRow, makeSlopeInput, makeStackedInput } from "../lib/charts/make-rows.ts";

const money = { unit: unit("nzd-mn"), priceBasis: { kind: "cash" } } as const;

const towns = "Aldermoor,Brackenfield,Coldharbour,Dunmere,Eastwick,Fallowdale,Greyport,Hartsea".split(",");

const thirty = Array.from({ length: 30 }, (_, at) => `Town ${String.fromCharCode(65 + (at % 26))}${at}`);

/** A walk without chance: the same numbers on every machine. */
const wave = (at: number, size: number): string => (2 + size * (((at * 37) % 19) / 19 - 0.4)).toFixed(2);

const lines: readonly ChartSpec[] = [
  makeLineSpec(
    makeLineInput({
      id: "line-forecast",
      headline: "Less is spent on parks, and a plan would bring it back",
      rules: [rule("Promise of the council", "3"), rule("Guideline", "2")],
      series: [
        makeSeries(
          {
            2015: "2.6",
            2016: "2.4",
            2017: "2.1",
            2018: "1.9",
            2019: "1.9",
            2020: "2.2",
            2021: "2.3",
            2022: "2.5 plan",
            2023: "2.8 plan",
            2024: "3.1 plan",
          },
          { emphasis: true },
        ),
        makeSeries(
          { 2015: "1.2", 2016: "1.3", 2017: "1.3", 2020: "1.6", 2021: "1.5" },
          { id: "lakes", label: "Lakes and rivers" },
        ),
      ],
    }),
  ),
  makeLineSpec(
    makeLineInput({
      id: "line-range",
      headline: "The range of the forecast widens",
      series: [
        makeSeries(
          {
            2020: "2.1",
            2021: "2.2",
            2022: "2.0 2.6 2.3 forecast",
            2023: "1.9 3.0 2.4 forecast",
            2024: "1.7 3.4 2.5 forecast",
          },
          { emphasis: true },
        ),
      ],
    }),
  ),
  makeLineSpec(
    makeLineInput({
      id: "line-gaps",
      headline: "Numbers are missing, and one stands alone",
      series: [makeSeries({ 2010: "-0.4", 2011: "0.2", 2014: "0.9", 2017: "-0.6", 2018: "-1.1", 2019: "0.3" })],
    }),
  ),
  makeLineSpec(makeLineInput({ id: "line-one", headline: "One number alone", series: [makeSeries({ 2020: "2.4" })] })),
  makeLineSpec(
    makeLineInput({
      id: "line-ahead",
      headline: "All of it is a forecast",
      series: [
        makeSeries({ 2026: "98.2 forecast", 2027: "98.9 forecast", 2028: "99.1 forecast", 2029: "99.4 forecast" }),
        makeSeries(
          { 2026: "98.2 forecast", 2027: "98.4 forecast", 2028: "98.6 forecast", 2029: "98.9 forecast" },
          { id: "old", label: "The forecast made before the last budget" },
        ),
      ],
    }),
  ),
];

const bars: readonly ChartSpec[] = [
  makeBarSpec(
    makeBarInput({
      id: "bar-ranked",
      headline: "Ruritania is below the guideline",
      rules: [rule("Guideline", "2"), rule("Target for 2035", "3.5")],
      bars: [
        ...towns.map((name, at) => makeBar(name, wave(at, 3))),
        makeBar("Ruritania", "1.90 estimate", { highlight: true }),
        makeBar("The island of Lower Sylvania", undefined),
      ],
    }),
  ),
  makeBarSpec(
    makeBarInput({
      id: "bar-signs",
      headline: "Two fell, one range crosses zero",
      order: "given",
      barHeading: "Period",
      rules: [rule("Last year", "-1")],
      bars: [
        makeBar("2021", "1.5"),
        makeBar("2022", "-2.4"),
        makeBar("2023", "-1.0 0.8 forecast"),
        makeBar("2024", "0.0 plan"),
      ],
    }),
  ),
  makeBarSpec(
    makeBarInput({
      id: "bar-thirty",
      headline: "Thirty bars",
      bars: thirty.map((name, at) => makeBar(name, wave(at, 4))),
    }),
  ),
  makeBarSpec(
    makeBarInput({
      id: "bar-equal",
      headline: "All the same",
      bars: towns.slice(0, 3).map((name) => makeBar(name, "2.00")),
    }),
  ),
];

const grouped: readonly ChartSpec[] = [
  makeGroupedSpec(
    makeGroupedInput({
      id: "grouped-years",
      headline: "Every town spends more than ten years ago",
      rules: [rule("Guideline", "2")],
      rows: towns
        .slice(0, 6)
        .map((name, at) => makeRow(name, [wave(at, 1.5), `${wave(at + 7, 3)} estimate`], { highlight: at === 2 })),
    }),
  ),
  makeGroupedSpec(
    makeGroupedInput({
      id: "grouped-things",
      headline: "Four kinds of cost, with negative numbers, ranges and a gap",
      inTime: false,
      columns: ["Books", "Buildings and their upkeep", "Buses", "Everything else that the town pays for"],
      rows: [
        makeRow("Aldermoor", ["1.2", "-0.8", "0.5 1.9 1.1 forecast", "0"]),
        makeRow("The united parishes of Brackenfield and Coldharbour", ["2.2", undefined, "-1.4", "0.3 plan"]),
      ],
    }),
  ),
  makeGroupedSpec(
    makeGroupedInput({ id: "grouped-one", headline: "One group", rows: [makeRow("Dunmere", ["3", "3"])] }),
  ),
  makeGroupedSpec(
    makeGroupedInput({
      id: "grouped-many",
      headline: "Fifteen groups of two: thirty bars",
      rows: thirty.slice(0, 15).map((name, at) => makeRow(name, [wave(at, 2), wave(at + 4, 2)])),
    }),
  ),
];

const stacked: readonly ChartSpec[] = [
  makeStackedSpec(
    makeStackedInput({
      id: "stacked-target",
      headline: "The target is made of two parts",
      rules: [rule("What was spent", "2.3")],
      rows: [
        makeRow("Target for 2035", ["3.5 target", "1.5 target"]),
        makeRow("Spent in 2024", ["2.1", "0.6 estimate"]),
      ],
    }),
  ),
  makeStackedSpec(
    makeStackedInput({
      id: "stacked-money",
      headline: "Five parts, some of them small",
      ...money,
      columns: ["Schools", "Roads", "Parks", "Libraries", "Everything else"],
      rows: [
        makeRow("Aldermoor", ["410", "120", "14", "6", "230"], {}, money),
        makeRow("Brackenfield", ["380", "260", "44", "9", "95"], { highlight: true }, money),
        makeRow("The united parishes of Coldharbour and Dunmere", ["120", "80", "4", "0", "45"], {}, money),
      ],
    }),
  ),
  makeStackedSpec(
    makeStackedInput({
      id: "stacked-signs",
      headline: "One part takes away",
      ...money,
      columns: ["New money", "Taken from other budgets", "Savings"],
      rows: [makeRow("2026", ["300", "120", "-80"], {}, money), makeRow("2027", ["340", "90", "-160"], {}, money)],
    }),
  ),
];

const dots: readonly ChartSpec[] = [
  makeDotsSpec(
    makeDotsInput({
      id: "dots-estimates",
      headline: "Our number lies within the range of those published",
      ...money,
      rules: [{ label: "Promised", amount: { kind: "point", point: { value: 30000, decimals: 0 } }, ...money }],
      rows: [
        makeRow("Institute for Parks", ["30000 36000 32000 projection"], {}, money),
        makeRow("Ministry, in its plan of June", ["28500 plan"], {}, money),
        makeRow("Foundation for Rivers and Lakes", ["29000 41000 forecast"], {}, money),
        makeRow("This site", ["31400 estimate"], { highlight: true }, { ...money, isOurs: true }),
      ],
    }),
  ),
  makeDotsSpec(
    makeDotsInput({
      id: "dots-narrow",
      headline: "Four numbers far from zero",
      rows: towns
        .slice(0, 4)
        .map((name, at) => makeRow(name, [`${98 + at}.3 ${99 + at}.2 ${98 + at}.7${at === 3 ? " forecast" : ""}`])),
    }),
  ),
  makeDotsSpec(
    makeDotsInput({
      id: "dots-signs",
      headline: "Both sides of zero, and equal values",
      rules: [rule("No change", "0")],
      rows: [
        makeRow("Aldermoor", ["-2.1 1.4"]),
        makeRow("Brackenfield", ["0.5"]),
        makeRow("Coldharbour", ["0.5"]),
        makeRow("Dunmere", ["-1.1 plan"]),
      ],
    }),
  ),
];

const slopes: readonly ChartSpec[] = [
  makeSlopeSpec(
    makeSlopeInput({
      id: "slope-years",
      headline: "Six of eight towns spend more, Dunmere most of all",
      rules: [rule("Guideline", "2")],
      rows: towns.map((name, at) =>
        makeRow(name, [wave(at, 1.2), `${wave(at + 5, 3.2)} estimate`], { highlight: at === 3 }),
      ),
    }),
  ),
  makeSlopeSpec(
    makeSlopeInput({
      id: "slope-editions",
      headline: "The newer edition is lower for every place",
      between: "editions",
      columns: ["Report on parks, first edition of March 2025", "Report on parks, second edition"],
      rows: [
        makeRow("Aldermoor", ["98.4", "97.9"]),
        makeRow("The united parishes of Brackenfield", ["99.2", "98.0"]),
        makeRow("Coldharbour", ["99.1", "98.0"]),
      ],
    }),
  ),
  makeSlopeSpec(
    makeSlopeInput({
      id: "slope-signs",
      headline: "From below zero to a plan above it",
      rows: [makeRow("Aldermoor", ["-1.2", "0.9 plan"], { highlight: true }), makeRow("Brackenfield", ["0.4", "0.4"])],
    }),
  ),
  makeSlopeSpec(
    makeSlopeInput({
      id: "slope-one",
      headline: "One line, the same at both ends",
      rows: [makeRow("Dunmere", ["2", "2"])],
    }),
  ),
];

export const cases: readonly ChartSpec[] = [...lines, ...bars, ...grouped, ...stacked, ...dots, ...slopes];
