/** `levers/<id>.yaml`: a way to pay. */

import { z } from "zod";
import type { RichText } from "#lib/figures/rich-text.ts";
import type { LeverDefinition } from "#lib/scenario/paying/definition.ts";
import { refuse } from "./finding.ts";
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
const afterwards = z.enum(["with-gdp", "flat-cash"]);

/** A choice that shows by which of two fields is there. */
const heldOrSeries = z.union([z.strictObject({ held: figureReference }), z.strictObject({ series: id })]);

export const lever: z.ZodType<LeverDefinition<RichText>> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("tax"),
    ...core,
    yields: id,
    afterwards,
    valid: z.strictObject({ low: plainNumber, high: plainNumber }),
    rise: range,
  }),
  z.strictObject({
    kind: z.literal("budget"),
    ...core,
    budget: z.union([z.strictObject({ series: id }), z.strictObject({ figure: figureReference })]),
    afterwards,
    percent: range,
  }),
  z.strictObject({ kind: z.literal("borrowing"), ...core, rate: heldOrSeries, percent: range }),
]) as never;
