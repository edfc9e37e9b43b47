/**
 * The reporter for GitHub Actions: each finding is a workflow command on a line of its own, which GitHub
 * shows beside the line of the file that it is about.
 */

import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";

/** One line a finding; nothing at all when there is none. */
export function reportGithub(findings: readonly Diagnostic[]): string {
  return findings.map((finding) => `${command(finding)}\n`).join("");
}

function command({ severity, code, message, location, notes = [], fix }: Diagnostic): string {
  const { path, start, end } = location;
  // GitHub refuses columns that lie on different lines.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const { col, endColumn } = columns;
  const properties = Object.entries({ file: path, line: start.line, col, endLine: end.line, endColumn, title: code })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const words = [message, ...notes.map((note) => `  ${note}`), ...(fix === undefined ? [] : [`Fix: ${fix}.`])];
  return `::${severity} ${properties.join(",")}::${escapeMessage(words.join("\n"))}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property ends at a comma or a colon, so it may hold neither. */
function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
