/**
 * Findings in a few characters each, so that a test compares what was found and where. The words of each
 * finding are compared whole in `tests/fixtures/diagnostics`.
 */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";

/** `2:3-8`, with the line of the end where it is another. */
export function spanText({ start, end }: Location): string {
  return `${start.line}:${start.column}-${end.line === start.line ? "" : `${end.line}:`}${end.column}`;
}

/** `content/empty 4:1-6` */
export function told(findings: readonly Diagnostic[]): readonly string[] {
  return findings.map(({ code, location }) => `${code} ${spanText(location)}`);
}
