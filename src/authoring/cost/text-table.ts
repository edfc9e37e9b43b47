/** A table in plain text: the first column to the left, numbers to the right, two spaces between. */

export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Below a line of their own. */
  readonly sums?: readonly (readonly string[])[];
}

export function textTable({ head, rows, sums = [] }: TextTable): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows, ...sums].map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => (column === 0 ? (row[column] ?? "").padEnd(width) : (row[column] ?? "").padStart(width)))
      .join("  ")
      .trimEnd();
  const rule = "-".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [line(head), rule, ...rows.map(line), ...(sums.length === 0 ? [] : [rule, ...sums.map(line)])].join("\n");
}
