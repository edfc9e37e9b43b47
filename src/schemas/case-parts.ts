/** The parts of a costing: numbers that may be references, series in their three forms, years, growth. */

import { z } from "zod";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import type { CaseGrowth, CaseLevels, CaseNumber, CaseRate, CaseSeries, CaseYear } from "#lib/scenario/costing/case.ts";
import { findYearKind } from "#lib/scenario/years.ts";
import { parseStated, type Stated } from "#lib/units/amount.ts";
import { refuse } from "./finding.ts";
import { label } from "./parts.ts";

type Path = (string | number)[];
type Context = z.RefinementCtx;

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isStated(value);
}

function isStated(value: unknown): value is Stated {
  return typeof value === "object" && value !== null && "decimals" in value && "value" in value;
}

export function missing(context: Context, field: string, what: string, example: string, path: Path = []): void {
  refuse(
    context,
    {
      code: "content/missing-field",
      message: `${what} must have the field "${field}".`,
      fix: `add "${field}: ${example}"`,
    },
    path,
  );
}

/** Words that are printed as they stand. */
export const caseLabel = label.superRefine((text, context) => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed.
  if (text.length <= 200 && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text)) return;
  refuse(context, {
    code: "content/wrong-value",
    message: "A name is one line of at most 200 characters, and this is not.",
    fix: "shorten it, and take out line breaks and control characters",
  });
});

/** As people write a number in a text: what it most likely is, in digits alone. */
function plainNumber(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^[£$€¥]\s?/, "")
    .replace(/\s?(?:%|per cent)$/, "")
    .replace(/(?<=\d)[,_ ](?=\d{3})/g, "");
  return parseStated(bare) === undefined ? undefined : bare;
}

/** An id of the content with a period. */
const longestName = 130;

const referencePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[0-9A-Za-z-]+)?$/;

function parseNumber(value: unknown, context: Context, path: Path = []): CaseNumber | undefined {
  if (isStated(value)) return value.value;
  const told = (message: string, fix: string): undefined => {
    refuse(context, { code: "content/wrong-type", message, fix }, path);
    return undefined;
  };
  const wanted = "a number, or the name of a figure or cell of the content";
  if (value === undefined || value === null) return absent(context, path);
  if (typeof value !== "string")
    return told(`This is not a number; it must be ${wanted}.`, "write a number such as 2.5");
  const plain = plainNumber(value);
  if (plain !== undefined) return told(`"${value.slice(0, 40)}" is a text, but must be ${wanted}.`, `write ${plain}`);
  // A figure's name holds a letter; a year alone is a slip.
  if (referencePattern.test(value) && /[a-z]/.test(value) && value.length <= longestName) return value;
  return told(
    `"${value.slice(0, 40)}" is not ${wanted}.`,
    "write a number such as 2.5, or a name such as example-series/2025-26",
  );
}

/** A plain number, or a reference. */
export const caseNumber: z.ZodType<CaseNumber> = z.unknown().transform((value, context): CaseNumber => {
  return parseNumber(value, context) ?? z.NEVER;
}) as never;

/** A field without a value, which the reader has words for: it knows whether the field stands there at all. */
function absent(context: Context, path: Path): undefined {
  context.addIssue({ code: "custom", message: "absent", path, input: undefined });
}

function parseYear(value: unknown, context: Context, path: Path = []): string | undefined {
  if (value === undefined || value === null) return absent(context, path);
  const text = isStated(value) ? String(value.value) : value;
  if (typeof text === "string" && findYearKind(text) !== undefined) return text;
  const seen = typeof text === "string" ? `"${text.slice(0, 40)}"` : "This";
  refuse(
    context,
    {
      code: "content/wrong-value",
      message: `${seen} is not a year.`,
      fix: yearFix(typeof text === "string" ? text : ""),
    },
    path,
  );
  return undefined;
}

/** "2025/26" and "2025-2026" are meant as 2025-26. */
function yearFix(text: string): string {
  const [, first, last = ""] = /^(\d{4})\s*[-/–]\s*(?:\d{2})?(\d{2})$/.exec(text.trim()) ?? [];
  const meant = `${first}-${last}`;
  if (first !== undefined && findYearKind(meant) !== undefined) return `write ${meant}`;
  return "write a calendar year such as 2030, or a financial year such as 2030-31";
}

export const year: z.ZodType<string> = z.unknown().transform((value, context): string => {
  return parseYear(value, context) ?? z.NEVER;
}) as never;

export function looksLikeYear(key: string): boolean {
  return /^\d{4}/.test(key);
}

interface SeriesForms {
  /** Whether a value may be `{ level, share }`: a part that is known with its share of the whole. */
  readonly pairs?: boolean;
  /** Keys beside the years, which the caller reads. */
  readonly beside?: readonly string[];
}

export function parseSeries(
  value: unknown,
  context: Context,
  path: Path = [],
  forms: SeriesForms = {},
): CaseSeries | undefined {
  if (!isGroup(value)) {
    const held = parseNumber(value, context, path);
    return held === undefined ? undefined : { kind: "held", value: held };
  }
  if ("series" in value) {
    const others = Object.keys(value).filter((key) => key !== "series" && forms.beside?.includes(key) !== true);
    if (typeof value["series"] === "string" && others.length === 0) return { kind: "series", series: value["series"] };
    refuse(
      context,
      {
        code: "content/contradiction",
        message: `A series of the content stands alone, and here it stands beside ${others.map((key) => `"${key}"`).join(", ") || "no name"}.`,
        fix: "write { series: a-series }, or years with their numbers",
      },
      path,
    );
    return undefined;
  }
  const years: CaseYear[] = [];
  let isWhole = true;
  for (const [key, item] of Object.entries(value)) {
    if (forms.beside?.includes(key) === true) continue;
    const label = parseYear(key, context, [...path, key]);
    const one = parseYearValue(item, context, [...path, key], forms);
    if (label === undefined || one === undefined) isWhole = false;
    else years.push({ year: label, ...one });
  }
  if (!isWhole) return undefined;
  if (years.length > 0) return { kind: "years", years };
  refuse(
    context,
    {
      code: "content/empty",
      message: "There is no year here.",
      fix: "write years with their numbers, as in { 2030: 355 }",
    },
    path,
  );
  return undefined;
}

function parseYearValue(
  item: unknown,
  context: Context,
  path: Path,
  { pairs }: SeriesForms,
): Omit<CaseYear, "year"> | undefined {
  if (pairs !== true || !isGroup(item)) {
    const value = parseNumber(item, context, path);
    return value === undefined ? undefined : { value };
  }
  const keys = Object.keys(item);
  if (keys.length === 2 && "level" in item && "share" in item) {
    const value = parseNumber(item["level"], context, [...path, "level"]);
    const share = parseNumber(item["share"], context, [...path, "share"]);
    return value === undefined || share === undefined ? undefined : { value, share };
  }
  refuse(
    context,
    {
      code: "content/wrong-type",
      message: "This is neither a number nor a part with its share.",
      fix: "write a number, or { level: 381, share: 2.1 } where 381 is 2.1% of it",
    },
    path,
  );
  return undefined;
}

export function seriesOf(forms: SeriesForms = {}): z.ZodType<CaseSeries> {
  return z.unknown().transform((value, context): CaseSeries => {
    return parseSeries(value, context, [], forms) ?? z.NEVER;
  }) as never;
}

/** One number for all years, years with numbers, or a series of the content. */
export const caseSeries = seriesOf();

/** Interest in the forms of a series, whose last rate may go on as another. */
export const rate: z.ZodType<CaseRate> = z.unknown().transform((value, context): CaseRate => {
  const hasAfterwards = isGroup(value) && "afterwards" in value;
  const rates = parseSeries(value, context, [], { beside: ["afterwards"] });
  const afterwards = hasAfterwards ? parseNumber(value["afterwards"], context, ["afterwards"]) : undefined;
  if (rates === undefined || (hasAfterwards && afterwards === undefined)) return z.NEVER;
  return { rates, afterwards };
}) as never;

const levelsShape = { values: seriesOf(), "prices-of": year.optional() };

/** Sums of money by year, alone or in a group that says in which prices they are. */
export const levels: z.ZodType<CaseLevels> = z.unknown().transform((value, context): CaseLevels => {
  if (!isGroup(value) || !("values" in value || "prices-of" in value)) {
    const values = parseSeries(value, context);
    return values === undefined ? z.NEVER : { values };
  }
  const read = z.strictObject(levelsShape).safeParse(value);
  if (read.success) return read.data;
  forward(read.error.issues, context, { shape: levelsShape, what: '"levels"' });
  return z.NEVER;
}) as never;

/** Rates in per cent a year, in the forms of a series; or real growth and prices apart. */
export const growth: z.ZodType<CaseGrowth> = z.unknown().transform((value, context): CaseGrowth => {
  if (isGroup(value) && "afterwards" in value && Object.keys(value).length === 1) {
    // Growth after no stated year is growth in all years.
    const rate = parseNumber(value["afterwards"], context, ["afterwards"]);
    return rate === undefined ? z.NEVER : { kind: "rates", rates: { kind: "held", value: rate } };
  }
  if (isGroup(value) && ("real" in value || "prices" in value)) {
    const unknown = Object.keys(value).filter((key) => key !== "real" && key !== "prices");
    for (const key of unknown) refuseBeside(context, key);
    for (const field of ["real", "prices"]) {
      if (!(field in value)) missing(context, field, "Growth in real terms and in prices", "2");
    }
    const real = "real" in value ? parseSeries(value["real"], context, ["real"]) : undefined;
    const prices = "prices" in value ? parseSeries(value["prices"], context, ["prices"]) : undefined;
    if (real === undefined || prices === undefined || unknown.length > 0) return z.NEVER;
    return { kind: "real-and-prices", real, prices };
  }
  const rates = parseSeries(value, context, [], { beside: ["afterwards"] });
  const hasAfterwards = isGroup(value) && "afterwards" in value;
  const afterwards = hasAfterwards ? parseNumber(value["afterwards"], context, ["afterwards"]) : undefined;
  if (rates === undefined || (hasAfterwards && afterwards === undefined)) return z.NEVER;
  return { kind: "rates", rates, afterwards };
}) as never;

function refuseBeside(context: Context, key: string): void {
  refuse(
    context,
    {
      code: "content/unknown-key",
      message: `"${key}" is not a field of growth in real terms and in prices, so its value would be lost.`,
      fix: 'use "real" and "prices", or remove it',
    },
    [key],
  );
}

/** Refuses none of the fields and more than one of them. */
export function exactlyOne(
  value: object,
  context: Context,
  { fields, what }: { readonly fields: readonly string[]; readonly what: string },
): void {
  const given = fields.filter((name) => Reflect.get(value, name) !== undefined);
  if (given.length === 1) return;
  const list = fields.map((name) => `"${name}"`).join(", ");
  refuse(
    context,
    given.length === 0
      ? { code: "content/missing-field", message: `${what} states none of ${list}.`, fix: "write one of them" }
      : {
          code: "content/contradiction",
          message: `${what} states ${given.map((name) => `"${name}"`).join(" and ")}, which contradict each other.`,
          fix: "keep one of them",
        },
    given.length === 0 ? [] : [given[1] ?? ""],
  );
}

/** Tells what a form that was tried on its own found wrong. A field it does not know is told with its neighbours. */
export function forward(
  issues: readonly z.core.$ZodIssue[],
  context: Context,
  { shape, what }: { readonly shape: object; readonly what: string },
): void {
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys" || issue.path.length > 0) {
      context.addIssue(issue as never);
      continue;
    }
    const allowed = Object.keys(shape);
    for (const key of issue.keys) {
      const nearest = findNearest(key, allowed);
      refuse(
        context,
        {
          code: "content/unknown-key",
          message: `"${key}" is not a field of ${what}, so its value would be lost.`,
          fix: nearest === undefined ? `use one of ${listNames(allowed)}, or remove it` : `rename it to "${nearest}"`,
        },
        [key],
      );
    }
  }
}
