/** `levers/<id>.yaml`: a way to pay. */

import { z } from "zod";
import type { RichText } from "#lib/figures/rich-text.ts";
import type { LeverDefinition } from "#lib/scenario/paying/definition.ts";
import { refuse } from "./finding.ts";
import { oneOf, refuseUnlessOne } from "./one-of.ts";
import { accept, figureReference, id, label, plainNumber, prose } from "./parts.ts";

const range = z
  .strictObject({ low: plainNumber, high: plainNumber, step: plainNumber, start: plainNumber.optional() })
  .superRefine(({ low, high, step, start = 0 }, context) => {
    const steps = (high - low) / step;
    const isWhole = Math.abs(steps - Math.round(steps)) < 1e-9;
    if (low < high && step > 0 && isWhole && low <= start && start <= high && low <= 0 && high >= 0) return;
    refuse(context, {
      code: "content/contradiction",
      message: `A lever from ${low} to ${high} in steps of ${step} that starts at ${start} cannot be set.`,
      fix: "let it go from nothing or less to more than nothing, in whole steps, and start on its way",
    });
  });

const core = { name: label, note: prose.optional(), accept };
const yieldsAfterwards = z.enum(["with-gdp", "flat-cash"]);
const budgetAfterwards = z.enum(["with-gdp", "flat-cash", "flat-real"]);

const rateFields = { held: figureReference.optional(), series: id.optional() };
const rate = z
  .strictObject({
    ...rateFields,
    extend: oneOf({ constant: figureReference, byYear: id }).optional(),
    afterwards: z.literal("held").optional(),
  })
  .superRefine((value, context) => {
    refuseUnlessOne(value, Object.keys(rateFields), context);
    if (value.held === undefined || (value.extend === undefined && value.afterwards === undefined)) return;
    refuse(context, {
      code: "content/contradiction",
      message: "A rate that is held for all years does not go on in another way.",
      fix: 'remove "extend" and "afterwards", or name a series in place of "held"',
    });
  });

const valid = z.strictObject({ low: plainNumber, high: plainNumber }).superRefine(({ low, high }, context) => {
  if (low <= 0 && high >= 0) return;
  refuse(context, {
    code: "content/contradiction",
    message: `An estimate that holds from ${low} to ${high} does not hold for no change at all.`,
    fix: "let it hold from nothing or less to nothing or more",
  });
});

export const lever: z.ZodType<LeverDefinition<RichText>> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("tax"),
    ...core,
    yields: id,
    afterwards: yieldsAfterwards,
    valid,
    rise: range,
  }),
  z.strictObject({
    kind: z.literal("budget"),
    ...core,
    budget: oneOf({ series: id, figure: figureReference }),
    afterwards: budgetAfterwards,
    percent: range,
  }),
  z.strictObject({ kind: z.literal("borrowing"), ...core, rate, percent: range }),
]) as never;
