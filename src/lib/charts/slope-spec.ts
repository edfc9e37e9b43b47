/** The same things at two moments, or in two editions → the spec of a slope chart. */

import { ChartError } from "./chart-error.ts";
import { tickText } from "./numbers.ts";
import { makeRows, type RowsInput } from "./rows-input.ts";
import { valueScale } from "./scale.ts";
import type { SlopeRow, SlopeSpec } from "./spec.ts";
import { scaleRemark } from "./subtitle.ts";

export interface SlopeInput extends Omit<RowsInput, "columns"> {
  readonly columns: readonly [string, string];
  readonly between: SlopeSpec["between"];
}

/** Our choice: the labels of more lines do not fit beside each other. */
const mostLines = 12;

/** @throws {ChartError} for too many lines, for a line without both its ends, and as `makeRows` does. */
export function makeSlopeSpec(input: SlopeInput): SlopeSpec {
  if (input.rows.length > mostLines) {
    throw new ChartError(
      `The chart "${input.id}" has ${input.rows.length} lines. A slope chart holds ${mostLines} at most.`,
    );
  }
  const core = makeRows(input);
  const rows = core.rows.map((row): SlopeRow => {
    const [from, to] = row.points;
    if (!from || !to) throw new ChartError(`The line "${row.label}" of the chart "${input.id}" has only one end.`);
    return { ...row, points: [from, to] };
  });
  const spec: SlopeSpec = { kind: "slope", ...core, columns: input.columns, rows, between: input.between };
  const scale = valueScale(spec);
  if (scale.fromZero) return spec;
  return { ...spec, subtitle: `${spec.subtitle} ${scaleRemark(tickText(spec, scale.min, scale.decimals))}` };
}
