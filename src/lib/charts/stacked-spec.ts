/** The parts of wholes → the spec of a chart of stacked bars, each with the total of its parts. */

import { roundTo } from "../units/round.ts";
import { ChartError } from "./chart-error.ts";
import { mostDecimals } from "./input.ts";
import { assertColumns, makeRows, type RowsInput } from "./rows-input.ts";
import type { SpecPoint, StackedRow, StackedSpec } from "./spec.ts";

/** Our choice: there are five colours that can be told apart. */
const partsOfBars = { least: 2, most: 5 };

/** @throws {ChartError} for one part or more than five, for a missing part or one that is a range, and as `makeRows` does. */
export function makeStackedSpec(input: RowsInput): StackedSpec {
  assertColumns(input, partsOfBars);
  const core = makeRows(input);
  const rows = core.rows.map((row): StackedRow => {
    const points = row.points.filter((point) => point !== null);
    if (points.length < row.points.length || points.some(({ low }) => low !== undefined)) {
      const fault = points.length < row.points.length ? "lacks a part" : "has a part that is a range";
      throw new ChartError(`The bar "${row.label}" of the chart "${input.id}" ${fault}, so it has no total.`);
    }
    return { ...row, points, total: totalOf(points) };
  });
  return { kind: "stacked", ...core, rows };
}

function totalOf(points: readonly SpecPoint[]): StackedRow["total"] {
  const decimals = Math.min(...points.map((point) => point.decimals));
  const sum = points.reduce((before, { value }) => before + value, 0);
  // Rounded to the finest part first: the sum of binary fractions misses the decimal one by a hair.
  return { value: roundTo(roundTo(sum, mostDecimals(points)), decimals), decimals };
}
