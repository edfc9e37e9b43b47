/**
 * A diagnostic is one finding about what an author wrote, as data.
 *
 * Checks make them, reporters print them; nothing else does either. The wording follows the house
 * style: the message says what is wrong with the value seen, `notes` hold supporting lines, `fix`
 * says what to do and carries no label.
 */

export type Severity = "error" | "warning";

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units; `end` is exclusive. */
export interface Location {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly start: Point;
  readonly end: Point;
}

export interface Point {
  readonly line: number;
  readonly column: number;
}

export interface Diagnostic {
  /** `area/what-is-wrong`, permanent once released; each has a page in docs/diagnostics. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  readonly fix?: string;
  readonly notes?: readonly string[];
}

/** Orders findings by path, line, column, then code, without any locale. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location.path, b.location.path) ||
    a.location.start.line - b.location.start.line ||
    a.location.start.column - b.location.start.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

/** Compares by UTF-16 units: the same order on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
