import { describe, expect, test } from "vitest";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { count, reportText } from "#lib/diagnostics/report-text.ts";

const path = "content/a.yaml";

function finding(line: number, from: number, to: number, changes: Partial<Diagnostic> = {}): Diagnostic {
  const location = { path, start: { line, column: from }, end: { line, column: to } };
  return { code: "content/unknown-key", severity: "error", message: '"untis" is not a field.', location, ...changes };
}

function report(text: string, ...findings: Diagnostic[]): string {
  return reportText(findings, new Map([[path, text]]));
}

describe("reportText", () => {
  test("prints the place, the message, the line with the span underlined, the fix and the count", () => {
    expect(report("id: x\n  untis: 3\n", finding(2, 3, 8, { fix: 'rename it to "unit"' }))).toBe(
      `content/a.yaml:2:3  error  content/unknown-key
  "untis" is not a field.
     2 |   untis: 3
       |   ^^^^^
  Fix: rename it to "unit".

1 error.
`,
    );
  });

  test("prints notes between the message and the line", () => {
    expect(report("a: 1", finding(1, 1, 2, { notes: ["a is 1", "b is 2"] }))).toBe(
      `content/a.yaml:1:1  error  content/unknown-key
  "untis" is not a field.
    a is 1
    b is 2
     1 | a: 1
       | ^

1 error.
`,
    );
  });

  test.each([
    ["of a file whose text is not at hand", 1, "content/b.yaml"],
    ["that is blank", 2, path],
    ["beyond the end of the file", 9, path],
  ])("leaves out a line %s", (_name, line, where) => {
    const spot = { path: where, start: { line, column: 1 }, end: { line, column: 1 } };
    expect(report("a: 1\n  \n", finding(1, 1, 1, { location: spot }))).toBe(
      `${where}:${line}:1  error  content/unknown-key\n  "untis" is not a field.\n\n1 error.\n`,
    );
  });

  test("keeps tabs in the padding, so that the marks stand under the word", () => {
    expect(report("\ta\tbad", finding(1, 4, 7))).toContain("     1 | \ta\tbad\n       | \t \t^^^\n");
  });

  test("prints no carriage return of a file from Windows", () => {
    expect(report("a: 1\r\nb: 2\r\n", finding(1, 1, 2))).not.toContain("\r");
  });

  test("underlines to the end of the line when the span ends on a later one", () => {
    const location = { path, start: { line: 1, column: 4 }, end: { line: 2, column: 2 } };
    expect(report("a: bcd\ne", finding(1, 1, 1, { location }))).toContain("     1 | a: bcd\n       |    ^^^\n");
  });

  test("cuts a long line around the span", () => {
    const text = `${"a".repeat(200)}BAD${"c".repeat(200)}`;
    expect(report(text, finding(1, 201, 204))).toContain(
      `     1 | …${"a".repeat(30)}BAD${"c".repeat(77)}…\n       |  ${" ".repeat(30)}^^^\n`,
    );
  });

  test("cuts a long line at its end only, when the span stands at its beginning", () => {
    expect(report(`BAD${"c".repeat(200)}`, finding(1, 1, 4))).toContain(
      `     1 | BAD${"c".repeat(107)}…\n       | ^^^\n`,
    );
  });

  test("shows the end of a long line whole, when the span stands there", () => {
    expect(report(`${"a".repeat(200)}BAD`, finding(1, 201, 204))).toContain(
      `     1 | …${"a".repeat(107)}BAD\n       |  ${" ".repeat(107)}^^^\n`,
    );
  });

  test("says so when nothing was found", () => {
    expect(report("")).toBe("No errors and no warnings.\n");
  });
});

describe("count", () => {
  const error = finding(1, 1, 1);
  const warning = finding(1, 1, 1, { severity: "warning" });
  test.each([
    [[], "No errors and no warnings."],
    [[error], "1 error."],
    [[error, error], "2 errors."],
    [[warning], "1 warning."],
    [[warning, error, error], "2 errors and 1 warning."],
    [[warning, warning, error], "1 error and 2 warnings."],
  ])("of findings, case %#", (findings, text) => {
    expect(count(findings)).toBe(text);
  });
});
