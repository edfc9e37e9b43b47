/** Financial years, which are written with both years that they lie in. */

/** A financial year in writing: `2024-25`, and `1999-00`. */
export function financialYearText(startYear: number): string {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, "0")}`;
}

/** Reads `2024-25`; `undefined` unless the second year follows the first. */
export function parseFinancialYear(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const start = Number(match[1]);
  return (start + 1) % 100 === Number(match[2]) ? start : undefined;
}
