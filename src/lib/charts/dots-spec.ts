/** Numbers with their ranges → the spec of a dot plot. */

import { ChartError } from "./chart-error.ts";
import { tickText } from "./numbers.ts";
import { makeRows, type RowInput, type RowsInput } from "./rows-input.ts";
import { valueScale } from "./scale.ts";
import type { DotRow, DotsSpec } from "./spec.ts";
import { scaleRemark } from "./subtitle.ts";

export type DotsInput = Omit<RowsInput, "columns">;

/** @throws {ChartError} if a row has no number, and as `makeRows` does. */
export function makeDotsSpec(input: DotsInput): DotsSpec {
  const core = makeRows({ ...input, columns: ["Value"] });
  const rows = core.rows.map((row, index): DotRow => {
    const [point] = row.points;
    if (point === null || point === undefined) {
      throw new ChartError(`The row "${row.label}" of the chart "${input.id}" has no number.`);
    }
    return { ...row, points: [point], isOurs: isOurs(input.rows[index]) };
  });
  const spec: DotsSpec = { kind: "dots", ...core, rows };
  const scale = valueScale(spec);
  if (scale.fromZero) return spec;
  const remark = scaleRemark(tickText(spec, scale.min, scale.decimals), "horizontal");
  return { ...spec, subtitle: `${spec.subtitle} ${remark}` };
}

function isOurs(row: RowInput | undefined): boolean {
  return row?.cells[0]?.isOurs ?? false;
}
