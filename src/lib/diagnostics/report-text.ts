/** Prints findings for people: place first, then what is wrong, the line itself, and the fix. */

import type { Diagnostic } from "./diagnostic.ts";

/** The whole report, ending in a count. `texts` are the files by path. */
export function reportText(findings: readonly Diagnostic[], texts: ReadonlyMap<string, string>): string {
  const lines = new Map<string, readonly string[]>();
  const lineOf = (path: string, line: number): string | undefined => {
    const known = lines.get(path) ?? texts.get(path)?.split("\n") ?? [];
    lines.set(path, known);
    return known[line - 1]?.replace(/\r$/, "");
  };
  const blocks = findings.map((finding) => block(finding, lineOf));
  return `${[...blocks, count(findings)].join("\n\n")}\n`;
}

function block(finding: Diagnostic, lineOf: (path: string, line: number) => string | undefined): string {
  const { location, severity, code, message, notes = [], fix } = finding;
  const { path, start } = location;
  const line = lineOf(path, start.line);
  return [
    `${path}:${start.line}:${start.column}  ${severity}  ${code}`,
    `  ${message}`,
    ...notes.map((note) => `    ${note}`),
    ...(line === undefined || line.trim() === "" ? [] : excerpt(line, finding)),
    ...(fix === undefined ? [] : [`  Fix: ${fix}.`]),
  ].join("\n");
}

const widest = 110;

/** The line with the span underlined; a long line is cut around the span. */
function excerpt(line: string, { location: { start, end } }: Diagnostic): readonly string[] {
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length;
  const cut = line.length <= widest ? 0 : Math.max(0, Math.min(from - 30, line.length - widest));
  const shown = line.slice(cut, cut + widest);
  const [before, after] = [cut > 0 ? "…" : "", cut + widest < line.length ? "…" : ""];
  const number = String(start.line).padStart(6);
  const pad = line.slice(cut, from).replace(/[^\t]/g, " ");
  const marks = "^".repeat(Math.max(1, Math.min(to, cut + shown.length) - from));
  return [`${number} | ${before}${shown}${after}`, `       | ${before === "" ? "" : " "}${pad}${marks}`];
}

/** "2 errors and 1 warning." */
export function count(findings: readonly Diagnostic[]): string {
  const number = (severity: Diagnostic["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const words = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? "" : "s"}`;
  const [errors, warnings] = [number("error"), number("warning")];
  if (errors === 0 && warnings === 0) return "No errors and no warnings.";
  if (warnings === 0) return `${words(errors, "error")}.`;
  return errors === 0
    ? `${words(warnings, "warning")}.`
    : `${words(errors, "error")} and ${words(warnings, "warning")}.`;
}
