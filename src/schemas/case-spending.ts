/** What a costing says of spending: legs of a path, baselines, definitions. */

import { z } from "zod";
import type { CaseBaseline, CaseFields, CaseLeg } from "#lib/scenario/costing/case.ts";
import { caseNumber, caseSeries, exactlyOne, forward, year } from "./case-parts.ts";
import { refuse } from "./finding.ts";
import { label } from "./parts.ts";

const afterwards = z.enum(["constant-share", "flat-cash", "flat-real"]).optional();
const by = z.enum(["share", "level"]);

const start = { start: caseNumber.optional(), "start-level": caseNumber.optional() };
const goal = {
  share: caseNumber.optional(),
  level: caseNumber.optional(),
  "prices-of": year.optional(),
  average: z.strictObject({ share: caseNumber, from: year, to: year }).optional(),
};
const line = { from: year, to: year, ...start, afterwards };

/** Judged apart from the form, since a union cannot choose among refined objects. */
function judgeLeg(leg: CaseLeg, context: z.RefinementCtx): void {
  if (leg.kind === "explicit") return;
  const fields = leg.kind === "constant-growth" ? ["share", "level", "rate"] : ["share", "level", "average"];
  exactlyOne(leg, context, { fields, what: `A leg of the kind "${leg.kind}"` });
  if (leg.start !== undefined && leg["start-level"] !== undefined) {
    exactlyOne(leg, context, { fields: ["start", "start-level"], what: "This leg" });
  }
  if (leg["prices-of"] !== undefined && leg.level === undefined) {
    refuse(
      context,
      {
        code: "content/contradiction",
        message: 'Prices of a year belong to a "level", and this leg has none.',
        fix: 'add "level", or remove "prices-of"',
      },
      ["prices-of"],
    );
  }
}

const legForm = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("step"), from: year, start: caseNumber.optional(), afterwards, ...goal }),
  z.strictObject({ kind: z.literal("straight-line-share"), ...line, ...goal }),
  z.strictObject({ kind: z.literal("straight-line-cash"), ...line, ...goal }),
  z.strictObject({
    kind: z.literal("constant-growth"),
    ...line,
    share: caseNumber.optional(),
    level: caseNumber.optional(),
    "prices-of": year.optional(),
    rate: caseNumber.optional(),
  }),
  z.strictObject({ kind: z.literal("explicit"), by: by.optional(), values: caseSeries, afterwards }),
]);

const leg: z.ZodType<CaseLeg> = legForm.superRefine((value, context) => judgeLeg(value as CaseLeg, context)) as never;

export const path: z.ZodType<readonly CaseLeg[]> = z.array(leg).min(1);

const level = { level: caseNumber, year };

export const baseline: z.ZodType<CaseBaseline> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("constant-share"), share: caseNumber }),
  z.strictObject({ kind: z.literal("flat-cash"), ...level }),
  z.strictObject({ kind: z.literal("flat-real"), ...level }),
  z.strictObject({ kind: z.literal("plan"), by, values: caseSeries, afterwards }),
  z.strictObject({ kind: z.literal("explicit"), by, values: caseSeries }),
  z.strictObject({ kind: z.literal("path"), path }),
]) as never;

/** A preprocessed form: the word, or else a baseline, whose own findings are then told. */
export const floor: z.ZodType<CaseFields["floor"]> = z.unknown().transform((value, context) => {
  if (value === "baseline") return value;
  const read = baseline.safeParse(value);
  if (read.success) return read.data;
  if (typeof value === "string") {
    refuse(context, {
      code: "content/wrong-value",
      message: `"${value.slice(0, 40)}" is not a floor.`,
      fix: 'write "baseline", or what is spent at least in the form of a baseline',
    });
    return z.NEVER;
  }
  forward(read.error.issues, context, { shape: {}, what: "a floor" });
  return z.NEVER;
}) as never;

const bridge = z
  .strictObject({
    from: label,
    to: label,
    edition: label.optional(),
    share: caseNumber.optional(),
    levels: caseSeries.optional(),
    ratio: caseNumber.optional(),
  })
  .superRefine((value, context) => {
    exactlyOne(value, context, { fields: ["share", "levels", "ratio"], what: "A bridge" });
  });

export const definitions: z.ZodType<CaseFields["definitions"]> = z.strictObject({
  path: label,
  baseline: label,
  answer: label,
  bridges: z.array(bridge).optional(),
}) as never;
