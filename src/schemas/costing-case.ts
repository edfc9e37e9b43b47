/** The form of a costing: `npm run cost -- --input case.yaml`, and the `case` of an entry of `costings`. */

import { z } from "zod";
import type { CaseGdp, CaseRunOfYears, CostingCase } from "#lib/scenario/costing/case.ts";
import {
  caseLabel,
  caseNumber,
  caseSeries,
  forward,
  growth,
  isGroup,
  levels,
  looksLikeYear,
  missing,
  parseSeries,
  seriesOf,
  year,
} from "./case-parts.ts";
import { pay } from "./case-paying.ts";
import { draws, ranges } from "./case-ranges.ts";
import { baseline, definitions, floor, path } from "./case-spending.ts";
import { refuse } from "./finding.ts";
import { id } from "./parts.ts";

const spanFields = {
  from: year,
  to: year,
  "cumulative-from": year.optional(),
  "cumulative-to": year.optional(),
};
const span = z.strictObject(spanFields);

/** One year, or the first and the last. */
const years = z.unknown().transform((value, context) => {
  const read = isGroup(value) ? span.safeParse(value) : year.safeParse(value);
  if (read.success) return read.data;
  forward(read.error.issues, context, { shape: spanFields, what: '"years"' });
  return z.NEVER;
});

const currency = z.string().superRefine((text, context) => {
  if (/^[A-Z]{3}$/.test(text)) return;
  const upper = text.trim().toUpperCase();
  refuse(context, {
    code: "content/wrong-value",
    message: `"${text.slice(0, 40)}" is not a currency code.`,
    fix: /^[A-Z]{3}$/.test(upper) ? `write ${upper}` : "write its three letters, such as GBP",
  });
});

const runFields = {
  edition: caseLabel.optional(),
  series: id.optional(),
  fill: z.enum(["constant-growth", "straight-line"]).optional(),
  growth: growth.optional(),
  "growth-before": caseNumber.optional(),
};

function runForm(pairs: boolean) {
  return z.strictObject({ ...runFields, values: seriesOf({ pairs }).optional() });
}

/** A series in any of its forms, or a group that also says how it goes on. */
function run(
  value: unknown,
  context: z.RefinementCtx,
  { pairs, needsValues }: { pairs: boolean; needsValues: boolean },
) {
  const isBare = !isGroup(value) || Object.keys(value).every(looksLikeYear);
  if (isBare) {
    const values = parseSeries(value, context, [], { pairs });
    return values === undefined ? undefined : { values, isBare };
  }
  const strays = Object.keys(value).filter(looksLikeYear);
  for (const key of strays) {
    refuse(
      context,
      {
        code: "content/contradiction",
        message: `The year "${key}" stands beside fields, where it would be one itself.`,
        fix: `put the years together, as in values: { ${key}: … }`,
      },
      [key],
    );
  }
  if (strays.length > 0) return undefined;
  const form = runForm(pairs);
  const read = form.safeParse(value);
  if (!read.success) {
    forward(read.error.issues, context, { shape: form.shape, what: "a run of years" });
    return undefined;
  }
  const { series, values, ...rest } = read.data;
  if (series !== undefined && values !== undefined) {
    refuse(
      context,
      {
        code: "content/contradiction",
        message: 'Numbers come from "series" or from "values", and here they would come from both.',
        fix: "keep one of them",
      },
      ["values"],
    );
    return undefined;
  }
  const own = series === undefined ? values : ({ kind: "series", series } as const);
  if (own === undefined && (needsValues || rest.growth === undefined)) {
    missing(context, "values", "This run of years", "{ 2030: 355 }");
    return undefined;
  }
  return { ...rest, values: own, isBare };
}

const gdp: z.ZodType<CaseGdp> = z.unknown().transform((value, context): CaseGdp => {
  if (!isGroup(value) || !("editions" in value)) {
    return run(value, context, { pairs: true, needsValues: true }) ?? (z.NEVER as never);
  }
  for (const key of Object.keys(value)) {
    if (key === "editions") continue;
    refuse(
      context,
      {
        code: "content/contradiction",
        message: `"${key}" stands beside "editions", each of which has its own.`,
        fix: `move "${key}" into each edition, or remove it`,
      },
      [key],
    );
  }
  const { editions } = value;
  if (!isGroup(editions) || Object.keys(editions).length === 0) {
    refuse(
      context,
      {
        code: "content/wrong-type",
        message: "Editions are names, each with its own GDP.",
        fix: "write { March: { 2024: 5169.6 }, December: { 2024: 5333 } }",
      },
      ["editions"],
    );
    return z.NEVER;
  }
  const read = Object.entries(editions).flatMap(([name, one]) => {
    const below = { ...context, addIssue: (issue: never) => context.addIssue(within(issue, ["editions", name])) };
    const found = run(one, below as never, { pairs: true, needsValues: true });
    return found === undefined ? [] : [{ name, gdp: found as CaseRunOfYears }];
  });
  return { isBare: false, editions: read };
}) as never;

/** The same issue, placed in the whole. */
function within(issue: { readonly path?: readonly PropertyKey[] }, prefix: readonly string[]): never {
  return { ...issue, path: [...prefix, ...(issue.path ?? [])] } as never;
}

const deflator: z.ZodType<CaseRunOfYears> = z.unknown().transform((value, context) => {
  return run(value, context, { pairs: false, needsValues: false }) ?? z.NEVER;
}) as never;

/** A count, held for all years, or a run of years. */
const heads: z.ZodType<CaseRunOfYears> = z.unknown().transform((value, context) => {
  return run(value, context, { pairs: false, needsValues: true }) ?? z.NEVER;
}) as never;

const fields = {
  currency: currency.optional(),
  years: years.optional(),
  whole: z.enum(["gdp", "gni"]).optional(),
  gdp: gdp.optional(),
  deflator: deflator.optional(),
  baseline: baseline.optional(),
  path: path.optional(),
  shares: caseSeries.optional(),
  levels: levels.optional(),
  floor: floor.optional(),
  definitions: definitions.optional(),
  prices: z
    .strictObject({
      answer: z.enum(["cash", "today-gdp", "real"]),
      "today-gdp": year.optional(),
      real: year.optional(),
    })
    .optional(),
  people: heads.optional(),
  households: heads.optional(),
  workers: heads.optional(),
  pay: pay.optional(),
  ranges: ranges.optional(),
  draws: draws.optional(),
  place: id.optional(),
};

const place = z.strictObject({ id, name: caseLabel.optional(), exchange: caseSeries.optional(), ...fields });

/** Names, each with the fields that differ. */
const variants = z.record(z.string(), z.strictObject(fields)).transform((value, context) => {
  const read = Object.entries(value).map(([name, own]) => ({ ...own, name }));
  if (read.length > 0) return read;
  refuse(context, {
    code: "content/empty",
    message: "There is no variant here.",
    fix: "write names with the fields that differ, as in { flat cash: { baseline: … } }",
  });
  return z.NEVER;
});

const examples: Readonly<Record<string, string>> = {
  currency: "GBP",
  years: "2030",
  gdp: "{ 2030: 3483 }",
  baseline: "{ kind: constant-share, share: 2.3 }",
};

const ways = ["path", "shares", "levels"];

type Stated = Readonly<Record<string, unknown>>;

/** What one place needs, whether it says it itself or the case says it for all. */
function judgeFields(own: Stated, above: Stated, at: (string | number)[], context: z.RefinementCtx): void {
  const has = (field: string): boolean => own[field] !== undefined || above[field] !== undefined;
  const [kind, name] = at;
  const what =
    kind === undefined
      ? "A case"
      : kind === "variants"
        ? `The variant "${String(name)}"`
        : `The place "${String(own["id"])}"`;
  for (const field of ["currency", "years", "gdp", "baseline"]) {
    const isTaken = (field === "gdp" || field === "currency") && has("place");
    if (!has(field) && !isTaken) missing(context, field, what, examples[field] ?? "", at);
  }
  if (has("draws") && !has("ranges")) {
    refuse(
      context,
      {
        code: "content/contradiction",
        message: "There is nothing to draw from: the case has no ranges.",
        fix: 'add "ranges", or remove "draws"',
      },
      own["draws"] === undefined ? ["draws"] : [...at, "draws"],
    );
  }
  const given = ways.filter((field) => own[field] !== undefined);
  const inherited = ways.filter((field) => above[field] !== undefined);
  if (given.length > 1) {
    refuse(
      context,
      {
        code: "content/contradiction",
        message: `${given.map((field) => `"${field}"`).join(" and ")} each say what would be spent, so they contradict each other.`,
        fix: "keep one of them",
      },
      [...at, given[1] ?? ""],
    );
  }
  if (given.length === 0 && inherited.length === 0) {
    refuse(
      context,
      {
        code: "content/missing-field",
        message: `${what} says nowhere what would be spent.`,
        fix: 'add "shares", "levels" or a "path", as in shares: { 2030: 3.5 }',
      },
      at,
    );
  }
}

export const costingCase: z.ZodType<CostingCase> = z
  .strictObject({
    name: caseLabel.optional(),
    ...fields,
    variants: variants.optional(),
    places: z.array(place).min(1).optional(),
  })
  .superRefine((value, context) => {
    const { places, variants: others, ...above } = value;
    if (places === undefined) {
      if (others === undefined) judgeFields(above, {}, [], context);
      for (const { name, ...own } of others ?? []) judgeFields(own, above, ["variants", name], context);
      return;
    }
    if (others !== undefined) {
      refuse(
        context,
        {
          code: "content/contradiction",
          message: "Variants do not go together with places: a sum over places has one answer.",
          fix: "write a case for each variant",
        },
        ["variants"],
      );
    }
    if (above.currency === undefined) missing(context, "currency", "A sum over places", "EUR");
    const together = [above, ...places].some((one) => one.gdp?.editions !== undefined);
    if (together) {
      refuse(
        context,
        {
          code: "content/contradiction",
          message: "Editions of GDP do not go together with places: each place would have answers of its own.",
          fix: "give each place one GDP, and write a case for each edition",
        },
        ["places"],
      );
    }
    for (const field of ["pay", "ranges", "draws"]) {
      if (Reflect.get(above, field) === undefined) continue;
      refuse(
        context,
        {
          code: "content/contradiction",
          message: `"${field}" stands beside "places", and each of them has an extra of its own.`,
          fix: `move "${field}" into the places that ${field === "pay" ? "pay" : "have it"}`,
        },
        [field],
      );
    }
    const seen = new Set<string>();
    places.forEach((one, index) => {
      if (seen.has(one.id)) {
        refuse(
          context,
          {
            code: "content/duplicate-id",
            message: `The place "${one.id}" stands here twice.`,
            fix: "remove one of the two",
          },
          ["places", index, "id"],
        );
      }
      seen.add(one.id);
      // Money of the sum is not the money of a place: each says its own, unless it is that of the sum.
      judgeFields(one, above, ["places", index], context);
    });
  }) as never;
