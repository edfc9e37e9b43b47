/** Says in an editor's words what the YAML parser stumbled over, and points at what caused it. */

import { type Document, isScalar, visit } from "yaml";

export interface YamlExplanation {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly fix: string;
}

type YamlError = Document["errors"][number];

const reasons: Readonly<Record<string, readonly [reason: string, fix: string]>> = {
  BAD_INDENT: [
    "this line does not line up with those around it.",
    "give it the same number of spaces as its neighbours",
  ],
  MISSING_CHAR: ["a quotation mark, bracket or colon is missing.", "close what was opened, or put the text in quotes"],
  MULTILINE_IMPLICIT_KEY: [
    "this line is read as a key but runs on.",
    "put the text in quotes, or add the missing colon",
  ],
  RESOURCE_EXHAUSTION: ["brackets stand in brackets here, far too deep.", "close them, or write less in one value"],
  UNEXPECTED_TOKEN: ["this character was not expected here.", "put the text in quotes"],
  BAD_SCALAR_START: ["this character cannot begin a value.", "put the text in quotes"],
};

/** `text` is what was parsed; offsets count in it. */
export function explainYamlError(error: YamlError, document: Document, text: string): YamlExplanation {
  const [from, to] = error.pos;
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const lineEnd = endOfLine(text, from);
  const tab = /^ *\t+/.exec(text.slice(lineStart, lineEnd))?.[0];
  if (tab !== undefined || error.code === "TAB_AS_INDENT") {
    return {
      from: lineStart,
      to: lineStart + (tab?.length ?? 1),
      reason: "a tab stands at the beginning of this line.",
      fix: "use spaces",
    };
  }
  if (error.code === "DUPLICATE_KEY") {
    const key = /^[^:\s]*/.exec(text.slice(from))?.[0] ?? "";
    return { from, to: from + key.length, reason: `"${key}" stands here twice.`, fix: "remove one of the two" };
  }
  const opened = error.code === "MISSING_CHAR" ? openedQuote(document) : undefined;
  if (opened !== undefined) {
    return {
      from: opened,
      to: endOfLine(text, opened),
      reason: "this quotation mark is not closed.",
      fix: "add the same mark at the end of the text",
    };
  }
  if (error.code === "BLOCK_AS_IMPLICIT_KEY") return explainColon(text, from, lineEnd);
  const [reason, fix] = reasons[error.code] ?? [
    `${error.message.replace(/\.?$/, "")}.`,
    "compare this line with the examples in docs/writing.md",
  ];
  return { from, to, reason, fix };
}

/** A second colon on the line, or a next line that is further to the right, looks the same to the parser. */
function explainColon(text: string, from: number, lineEnd: number): YamlExplanation {
  const value = text.slice(from, lineEnd);
  if (/:(?:\s|$)/.test(value)) {
    const written = value.trimEnd();
    const quoted =
      written.length <= 60 && !/["\\]/.test(written) ? `write "${written}", in quotes` : "put the text in quotes";
    return {
      from,
      to: from + written.length,
      reason: "a second colon makes this text look like a field of its own.",
      fix: quoted,
    };
  }
  const next = lineEnd + 1;
  const indent = /^ */.exec(text.slice(next))?.[0].length ?? 0;
  return {
    from: next + indent,
    to: endOfLine(text, next),
    reason: "this line stands further to the right than the field above it.",
    fix: "begin it under the first letter of that field",
  };
}

/** Where the last quotation mark stands that nothing closes. */
function openedQuote(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || (node.type !== "QUOTE_DOUBLE" && node.type !== "QUOTE_SINGLE")) return;
      if (
        document.errors.some(
          ({ code, pos }) =>
            code === "MISSING_CHAR" && node.range != null && pos[0] >= node.range[0] && pos[0] <= node.range[2],
        )
      )
        found = node.range?.[0];
    },
  });
  return found;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
