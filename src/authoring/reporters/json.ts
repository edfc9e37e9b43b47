/** The reporter for programs: all findings as one object, whose form `version` names. */

import type { Diagnostic, Point, Severity } from "#lib/diagnostics/diagnostic.ts";

/** Raised when a field is renamed, removed or changes its meaning; a new field does not raise it. */
const version = 1;

interface JsonFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: string;
  readonly start: Point;
  readonly end: Point;
  readonly fix?: string;
  readonly notes?: readonly string[];
}

/** The object as text, with its keys and the findings always in the same order. */
export function reportJson(findings: readonly Diagnostic[]): string {
  const number = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const report = { version, findings: findings.map(toJson), errors: number("error"), warnings: number("warning") };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toJson({ code, severity, message, location, fix, notes }: Diagnostic): JsonFinding {
  const { path, start, end } = location;
  return {
    code,
    severity,
    message,
    path,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
    ...(fix === undefined ? {} : { fix }),
    ...(notes === undefined || notes.length === 0 ? {} : { notes }),
  };
}
