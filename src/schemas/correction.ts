/** `corrections/<date>-<slug>.yaml`: what was published, what stands now, and why. */

import { z } from "zod";
import {
  type Correction,
  correctionClasses,
  type NumberChange,
  parseAmountText,
  parseUnitText,
  type Told,
} from "#lib/figures/correction.ts";
import { roundText } from "#lib/units/round.ts";
import { refuse } from "./finding.ts";
import { date, figureReference, label, prose, stated } from "./parts.ts";

/** An amount as the lock writes it: a number, or text such as `1.5 to 2.0, central 1.8`. */
const value = z.unknown().transform((input, context): string => {
  const number = stated.safeParse(input);
  if (number.success) return roundText(number.data.value, number.data.decimals);
  if (typeof input === "string" && parseAmountText(input) !== undefined) return input;
  refuse(context, {
    code: "content/wrong-value",
    message: `${typeof input === "string" ? `"${input.slice(0, 40)}"` : "This"} is not a number as figures.lock writes it.`,
    fix: 'write 30, or a range as in "1.5 to 2.0" or "1.5 to 2.0, central 1.8"',
  });
  return z.NEVER;
});

const unit = z.string().superRefine((text, context) => {
  if (parseUnitText(text) !== undefined) return;
  refuse(context, {
    code: "content/wrong-value",
    message: `"${text.slice(0, 60)}" is not a unit as figures.lock writes it.`,
    fix: 'write it as in count-books, "gbp-bn, cash" or "gbp-bn, 2024-25 prices"',
  });
});

/** The texts of figures.lock; a field that is not written is not there at all. */
const told: z.ZodType<Told> = z.strictObject({
  value,
  unit,
  period: label.optional(),
  measure: label.optional(),
  place: label.optional(),
  status: label.optional(),
  /** The source's id; for a derived figure its formula, as in "= a-figure / another-figure". */
  source: label.optional(),
}) as never;

const change: z.ZodType<NumberChange> = z
  .strictObject({
    /** A figure, or a cell as <series>/<period>. */
    figure: figureReference,
    /** What figures.lock says. An old number stands here and nowhere else. */
    old: told,
    /** What the content says now; left out when the figure was withdrawn. */
    new: told.optional(),
  })
  .superRefine((input, context) => {
    const text = (one: Told | undefined): string => JSON.stringify(one, one && Object.keys(one).sort());
    if (text(input.old) !== text(input.new)) return;
    refuse(
      context,
      {
        code: "content/contradiction",
        message: "The old and the new number are the same, so nothing was changed.",
        fix: "mend one of them, or remove this change",
      },
      ["new"],
    );
  });

export const correction: z.ZodType<Correction> = z.strictObject({
  class: z.enum(correctionClasses),
  date,
  /** The heading: what it is about, in a few words. */
  what: prose,
  /** Why the number changed, in a plain sentence or two. */
  why: prose,
  changes: z.array(change).min(1),
}) as never;
