/**
 * Findings in one line each, so that a test compares code, place and words at once. How a finding is mended
 * is compared in `tests/fixtures/diagnostics`, with the whole report.
 */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";

/** `2:3-8`, with the line of the end where it is another. */
export function spanText({ start, end }: Location): string {
  return `${start.line}:${start.column}-${end.line === start.line ? "" : `${end.line}:`}${end.column}`;
}

/** `content/empty 4:1-6 "units" needs at least 1 entry.` */
export function told(findings: readonly Diagnostic[]): readonly string[] {
  return findings.map(({ code, location, message }) => `${code} ${spanText(location)} ${message}`);
}
