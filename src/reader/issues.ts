/**
 * Turns Zod's issues into findings for editors. They are built from the issue's code and path and
 * the data seen, never from Zod's own words, so that a new version cannot change what editors read.
 */

import type { z } from "zod";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import type { Path, Placement } from "#lib/entries/located.ts";
import { parseStated, type Stated } from "#lib/units/amount.ts";
import { fieldExamples } from "#schemas/examples.ts";
import { choicesAt, fieldsAt, isOptionalAt } from "#schemas/fields.ts";
import { findingOf } from "#schemas/finding.ts";

interface Subject {
  readonly schema: z.core.$ZodType;
  readonly input: unknown;
  readonly place: Placement;
  /** What the data is, with its article: "a figure". */
  readonly noun: string;
}

type Issue = z.core.$ZodIssue;

/** All findings of a failed parse, each mistake once. */
export function findingsOf(all: readonly Issue[], subject: Subject): Diagnostic[] {
  const numbers = numbersForGroups(all, subject.input);
  const findings: Diagnostic[] = numbers.map((path) => ({
    code: "content/wrong-type",
    severity: "error",
    message: `${path.length === 0 ? sentence(subject.noun) : `"${fieldName(path)}"`} is ${typeName(valueAt(subject.input, path))}, but must be a group of fields.`,
    location: subject.place.at(path),
    fix: "write a group of fields",
  }));
  const issues = all.filter(({ path }) => !numbers.some((number) => number.every((step, at) => path[at] === step)));
  const explained = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const path = issue.path as Path;
    const allowed = fieldsAt(subject.schema, path, subject.input);
    for (const key of issue.keys) {
      const missing = missingAt(issues, path, subject.input);
      const nearest = findNearest(key, missing) ?? findNearest(key, allowed);
      if (nearest !== undefined && missing.includes(nearest)) explained.add([...path, nearest].join("\0"));
      findings.push({
        code: "content/unknown-key",
        severity: "error",
        message: `"${key}" is not a field of ${nounAt(subject, path)}, so its value would be lost.`,
        location: subject.place.key([...path, key]),
        fix: nearest === undefined ? `use one of ${listNames(allowed)}, or remove it` : `rename it to "${nearest}"`,
      });
    }
  }
  // A misspelt key makes its group look incomplete, which is the same mistake.
  const misspelt = new Set(
    issues.filter(({ code }) => code === "unrecognized_keys").map(({ path }) => path.join("\0")),
  );
  for (const issue of issues) {
    const path = issue.path as Path;
    const at = path.join("\0");
    if (
      issue.code === "unrecognized_keys" ||
      explained.has(at) ||
      (issue.code === "custom" && path.length > 0 && misspelt.has(at))
    )
      continue;
    findings.push(findingOfIssue(issue, path, subject));
  }
  return findings;
}

/** A number is a group of two fields to Zod, which must not be told as if it were one. */
function numbersForGroups(issues: readonly Issue[], input: unknown): readonly Path[] {
  const found = new Map<string, Path>();
  for (const issue of issues) {
    const path = issue.path as Path;
    const longest = issue.code === "unrecognized_keys" ? path.length : path.length - 1;
    for (let length = 0; length <= longest; length += 1) {
      const above = path.slice(0, length);
      if (isNumber(valueAt(input, above))) found.set(above.join("\0"), above);
    }
  }
  return [...found.values()];
}

function findingOfIssue(issue: Issue, path: Path, subject: Subject): Diagnostic {
  const { place, input } = subject;
  const seen = valueAt(input, path);
  const field = fieldName(path);
  const own = issue.code === "custom" ? findingOf(issue.params) : undefined;
  if (own !== undefined) {
    if (own.code === "content/empty") return { ...emptyField(issue, path, subject), location: place.at(path) };
    const { code, message, fix, span } = own;
    const location = span === undefined ? place.at(path) : place.within(path, span.offset, span.length);
    return { code, severity: "error", message, location, ...(fix === undefined ? {} : { fix }) };
  }
  if (seen === null && path.length > 0) return emptyField(issue, path, subject);
  if (seen === undefined) {
    return {
      code: "content/missing-field",
      severity: "error",
      message: `${sentence(nounAt(subject, path.slice(0, -1)))} must have the field "${field}".`,
      location: place.at(path.slice(0, -1)),
      fix: addition(issue, path, subject),
    };
  }
  const error = (code: string, message: string, fix: string): Diagnostic => ({
    code,
    severity: "error",
    message,
    location: place.at(path),
    fix,
  });
  switch (issue.code) {
    case "invalid_value": {
      return error(
        "content/wrong-value",
        `${show(seen)} is not a value of "${field}".`,
        choiceFix(seen, issue.values.map(String)),
      );
    }
    case "invalid_union":
      return error(
        "content/wrong-value",
        `${show(seen)} is not a value of "${field}".`,
        choiceFix(seen, choicesAt(subject.schema, path, input)),
      );
    case "invalid_key": {
      const own = issue.issues
        .map((inner) => (inner.code === "custom" ? findingOf(inner.params) : undefined))
        .find((one) => one !== undefined);
      const { code, message, fix } = own ?? {
        code: "content/bad-id",
        message: `"${field}" is not a name that can stand here.`,
        fix: "use small letters, digits and single hyphens",
      };
      return { ...error(code, message, fix ?? "write another name"), location: place.key(path) };
    }
    case "too_small":
      return error(
        "content/empty",
        `"${field}" needs at least ${issue.minimum} ${Number(issue.minimum) === 1 ? "entry" : "entries"}.`,
        entriesFix(path),
      );
    case "invalid_format":
      return error(
        "content/wrong-value",
        `${show(seen)} does not have the form that "${field}" needs.`,
        formatFix(issue),
      );
    default: {
      const expected = expectedOf(issue);
      const what = path.length === 0 ? sentence(subject.noun) : `"${field}"`;
      return error(
        "content/wrong-type",
        `${what} is ${typeName(seen)}, but must be ${typeWords[expected] ?? expected}.`,
        typeFix(seen, expected),
      );
    }
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of named entries",
};

function expectedOf(issue: Issue): string {
  if (issue.code === "invalid_type") return issue.expected;
  const params = issue.code === "custom" ? issue.params : undefined;
  return typeof params?.["expected"] === "string" ? params["expected"] : "something else";
}

function emptyField(issue: Issue, path: Path, subject: Subject): Diagnostic {
  return {
    code: "content/empty",
    severity: "error",
    message: `"${fieldName(path)}" has no value.`,
    location: subject.place.key(path),
    fix: `${addition(issue, path, subject).replace(/^add /, "write ")}${isOptionalAt(subject.schema, path, subject.input) ? ", or remove the field" : ""}`,
  };
}

function entriesFix(path: Path): string {
  const field = path[path.length - 1];
  const example = typeof field === "string" && Object.hasOwn(fieldExamples, field) ? fieldExamples[field] : undefined;
  return example?.startsWith("[") ? `write it as in ${field}: ${example}` : "add one, as in docs/writing.md";
}

/** What to add for a field: never one of several values, since choosing it is the editor's. */
function addition(issue: Issue, path: Path, { schema, input }: Subject): string {
  const field = path[path.length - 1] ?? "";
  const choices = issue.code === "invalid_value" ? issue.values.map(String) : choicesAt(schema, path, input);
  if (choices.length > 0) return `add "${field}:" with ${choices.length === 1 ? "" : "one of "}${listNames(choices)}`;
  const example = typeof field === "string" && Object.hasOwn(fieldExamples, field) ? fieldExamples[field] : undefined;
  return example === undefined ? `add "${field}:" as in docs/writing.md` : `add it, as in ${field}: ${example}`;
}

function choiceFix(seen: unknown, choices: readonly string[]): string {
  if (choices.length === 0) return "compare it with docs/writing.md";
  const nearest =
    choices.find((choice) => choice.toLowerCase() === String(seen).toLowerCase()) ?? findNearest(String(seen), choices);
  return nearest === undefined
    ? `use one of ${listNames(choices)}`
    : `use "${nearest}"; allowed are ${listNames(choices, "and")}`;
}

function formatFix(issue: Issue & { code: "invalid_format" }): string {
  const pattern = "pattern" in issue && typeof issue.pattern === "string" ? issue.pattern : undefined;
  return pattern === undefined ? "compare it with docs/writing.md" : `it must match ${pattern}`;
}

function missingAt(issues: readonly Issue[], path: Path, input: unknown): string[] {
  return issues
    .filter((issue) => issue.path.length === path.length + 1 && path.every((step, index) => issue.path[index] === step))
    .filter((issue) => valueAt(input, issue.path as Path) === undefined)
    .map((issue) => String(issue.path[path.length]));
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function fieldName(path: Path): string {
  const last = path[path.length - 1];
  if (typeof last === "number") return `${path[path.length - 2] ?? "list"}, entry ${last + 1}`;
  return last ?? "this file";
}

/** `"locator" in "a-series" of a source`, from the inside out. */
function nounAt({ noun }: Subject, path: Path): string {
  const steps = path.map((step) => (typeof step === "number" ? `entry ${step + 1}` : `"${step}"`));
  return steps.length === 0 ? noun : `${steps.toReversed().join(" in ")} of ${noun}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function show(value: unknown): string {
  if (typeof value === "string") return `"${value.slice(0, 80)}"`;
  return sentence(typeName(value));
}

/** Writes the value out in the wanted form where that is plain. */
function typeFix(seen: unknown, expected: string): string {
  if (expected === "number" && typeof seen === "string" && parseStated(seen) !== undefined)
    return `write ${seen} without quotation marks`;
  if (expected === "array" && typeof seen === "string") return `write [${seen.slice(0, 60)}]`;
  if (expected === "string" && isNumber(seen)) return `write "${seen.value.toFixed(seen.decimals)}", in quotes`;
  return `write ${typeWords[expected] ?? expected}`;
}

function isNumber(value: unknown): value is Stated {
  if (typeof value !== "object" || value === null || !("decimals" in value) || !("value" in value)) return false;
  // A group of two fields of these names holds no bare numbers.
  return typeof value.value === "number" && typeof value.decimals === "number";
}

function typeName(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return `the text "${value.slice(0, 60)}"`;
  if (typeof value === "boolean") return `"${value}"`;
  if (isNumber(value)) return `the number ${value.value.toFixed(value.decimals)}`;
  return "a group of fields";
}
