/** Numbers in groups → the spec of a chart of grouped bars. */

import { assertColumns, makeRows, type RowsInput } from "./rows-input.ts";
import type { GroupedSpec } from "./spec.ts";

export interface GroupedInput extends RowsInput {
  /** True when the columns are moments in the order of time. */
  readonly inTime: boolean;
}

/** Our choice: a group of more bars is a chart of its own. */
const columnsOfGroups = { least: 2, most: 4 };

/** @throws {ChartError} for one column or more than four, and as `makeRows` does. */
export function makeGroupedSpec(input: GroupedInput): GroupedSpec {
  assertColumns(input, columnsOfGroups);
  return { kind: "grouped", ...makeRows(input), inTime: input.inTime };
}
