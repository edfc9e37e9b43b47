/** Small inputs of charts in rows for tests: name only what the test is about. */

import type { DotsInput } from "#lib/charts/dots-spec.ts";
import type { GroupedInput } from "#lib/charts/grouped-spec.ts";
import type { RowCellInput, RowInput, RowsInput } from "#lib/charts/rows-input.ts";
import type { SlopeInput } from "#lib/charts/slope-spec.ts";
import { parseNumber, unit } from "./make-chart.ts";

/** `makeRow("Ruritania", ["1.2", undefined, "2.3 2.7 2.5 forecast"])`. */
export function makeRow(
  label: string,
  numbers: readonly (string | undefined)[],
  over: Partial<RowInput> = {},
  cell: Partial<RowCellInput> = {},
): RowInput {
  return {
    id: label.toLowerCase(),
    label,
    cells: numbers.map((number) =>
      number === undefined
        ? undefined
        : { unit: unit("pct-gdp"), edition: "March 2025", ...parseNumber(number), ...cell },
    ),
    ...over,
  };
}

const core = {
  headline: "More is spent on parks",
  measure: "Spending on parks",
  rowHeading: "Place",
  unit: unit("pct-gdp"),
  source: "Office of Parks",
};

export function makeGroupedInput(over: Partial<GroupedInput> = {}): GroupedInput {
  return {
    ...core,
    id: "parks-in-two-years",
    period: "2014 to 2024",
    columns: ["2014", "2024"],
    inTime: true,
    rows: [makeRow("Ruritania", ["1.20", "2.40"]), makeRow("Sylvania", ["3.05", "2.80"])],
    ...over,
  };
}

export function makeStackedInput(over: Partial<RowsInput> = {}): RowsInput {
  return {
    ...core,
    id: "parks-in-parts",
    period: "2024",
    columns: ["Trees", "Benches"],
    rows: [makeRow("Ruritania", ["1.20", "0.4"]), makeRow("Sylvania", ["2.00", "0.15"])],
    ...over,
  };
}

export function makeDotsInput(over: Partial<DotsInput> = {}): DotsInput {
  return {
    ...core,
    id: "parks-estimates",
    period: "2024",
    rowHeading: "Item",
    rows: [makeRow("Institute", ["1.0 3.0 2.2"]), makeRow("Ministry", ["1.8"])],
    ...over,
  };
}

export function makeSlopeInput(over: Partial<SlopeInput> = {}): SlopeInput {
  return {
    ...core,
    id: "parks-then-and-now",
    period: "2014 and 2024",
    columns: ["2014", "2024"],
    between: "moments",
    rows: [makeRow("Ruritania", ["1.20", "2.40"]), makeRow("Sylvania", ["3.05", "2.80"])],
    ...over,
  };
}
