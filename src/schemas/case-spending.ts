/** What a costing says of spending: legs of a path, baselines, definitions. */

import { z } from "zod";
import { findNearest, listNames } from "#lib/diagnostics/nearest.ts";
import type { CaseBaseline, CaseFields, CaseLeg } from "#lib/scenario/costing/case.ts";
import { caseLabel, caseNumber, caseSeries, exactlyOne, forward, isGroup, year } from "./case-parts.ts";
import { refuse } from "./finding.ts";

const afterwards = z.enum(["constant-share", "flat-cash", "flat-real"]).optional();
const by = z.enum(["share", "level"]);

const start = { start: caseNumber.optional(), "start-level": caseNumber.optional() };
const goal = {
  share: caseNumber.optional(),
  level: caseNumber.optional(),
  "prices-of": year.optional(),
  average: z.strictObject({ share: caseNumber, from: year, to: year }).optional(),
};
/** Every year stated; sums may be in the prices of a year. */
const stated = { values: caseSeries, "prices-of": year.optional() };
const line = { from: year, to: year, ...start, afterwards };

function judgeStated(
  { by, "prices-of": pricesOf }: { readonly by?: string | undefined; readonly "prices-of"?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (pricesOf === undefined || by === "level") return;
  refuse(
    context,
    {
      code: "content/contradiction",
      message: "Prices of a year belong to sums of money, and these are shares.",
      fix: 'write "by: level", or remove "prices-of"',
    },
    ["prices-of"],
  );
}

/** Judged apart from the form, since a union cannot choose among refined objects. */
function judgeLeg(leg: CaseLeg, context: z.RefinementCtx): void {
  if (leg.kind === "explicit") {
    judgeStated(leg, context);
    return;
  }
  const fields =
    leg.kind === "constant-growth" ? ["share", "level", "rate", "real-rate"] : ["share", "level", "average"];
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
    "real-rate": caseNumber.optional(),
  }),
  z.strictObject({ kind: z.literal("explicit"), by: by.optional(), ...stated, afterwards }),
]);

const leg: z.ZodType<CaseLeg> = legForm.superRefine((value, context) => judgeLeg(value as CaseLeg, context)) as never;

export const path: z.ZodType<readonly CaseLeg[]> = z.array(leg).min(1);

const level = { level: caseNumber, year };

const baselineKinds = ["constant-share", "flat-cash", "flat-real", "plan", "explicit", "path"];

const baselineForm = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("constant-share"), share: caseNumber }),
  z.strictObject({ kind: z.literal("flat-cash"), ...level }),
  z.strictObject({ kind: z.literal("flat-real"), ...level }),
  z.strictObject({ kind: z.literal("plan"), by, ...stated, afterwards }),
  z.strictObject({ kind: z.literal("explicit"), by, ...stated }),
  z.strictObject({ kind: z.literal("path"), path }),
]);

export const baseline: z.ZodType<CaseBaseline> = baselineForm.superRefine((value, context) => {
  if (value.kind === "plan" || value.kind === "explicit") judgeStated(value, context);
}) as never;

/** A preprocessed form: the word, or else a baseline, whose own findings are then told. */
export const floor: z.ZodType<CaseFields["floor"]> = z.unknown().transform((value, context) => {
  if (value === "baseline") return value;
  const read = baseline.safeParse(value);
  if (read.success) return read.data;
  const kind: unknown = isGroup(value) ? value["kind"] : undefined;
  if (typeof kind === "string" && !baselineKinds.includes(kind)) {
    const nearest = findNearest(kind, baselineKinds);
    const fix = nearest === undefined ? `use one of ${listNames(baselineKinds)}` : `use "${nearest}"`;
    const message = `"${kind.slice(0, 40)}" is not a value of "kind".`;
    refuse(context, { code: "content/wrong-value", message, fix }, ["kind"]);
    return z.NEVER;
  }
  if (!isGroup(value)) {
    const seen = typeof value === "string" ? `"${value.slice(0, 40)}"` : "This";
    refuse(context, {
      code: "content/wrong-value",
      message: `${seen} is not a floor.`,
      fix: 'write "baseline", or what is spent at least in the form of a baseline',
    });
    return z.NEVER;
  }
  forward(read.error.issues, context, { shape: {}, what: "a floor" });
  return z.NEVER;
}) as never;

const bridge = z
  .strictObject({
    from: caseLabel,
    to: caseLabel,
    edition: caseLabel.optional(),
    share: caseNumber.optional(),
    levels: caseSeries.optional(),
    ratio: caseNumber.optional(),
  })
  .superRefine((value, context) => {
    exactlyOne(value, context, { fields: ["share", "levels", "ratio"], what: "A bridge" });
  });

export const definitions: z.ZodType<CaseFields["definitions"]> = z.strictObject({
  path: caseLabel,
  baseline: caseLabel,
  answer: caseLabel,
  bridges: z.array(bridge).optional(),
}) as never;
