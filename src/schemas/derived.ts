/** `derived/<id>.yaml`: a figure worked out from others. There is no field for its value. */

import { z } from "zod";
import type { DerivedOperand } from "#lib/figures/figure.ts";
import { confidences, statuses } from "#lib/figures/standing.ts";
import { refuse } from "./finding.ts";
import { accept, figureReference, id, label, periodKey, priceBasis, prose, unit, whole } from "./parts.ts";
import { period } from "./period.ts";

/** A name that a formula can use. */
const inputName = z.string().superRefine((text, context) => {
  if (/^[a-z][A-Za-z0-9]*$/.test(text)) return;
  refuse(context, {
    code: "derivation/bad-name",
    message: `"${text.slice(0, 40)}" is not a name that a formula can use.`,
    fix: "begin with a small letter and go on with letters and digits, as in gdp2025",
  });
});

const operandFields = z.strictObject({
  /** The figure or cell. */
  figure: figureReference,
  /** Into the prices of one year, by a series of a price index: { by: a-series, to: 2024-25 }, or to: cash. */
  restate: z.strictObject({ by: id, to: periodKey }).optional(),
  /** Into the other currency of a series of exchange rates, at the rate of the same period: { by: a-series }. */
  convert: z.strictObject({ by: id }).optional(),
  /** For another period, measure or place than its own: an assumption, so it says why. */
  takenAs: z
    .strictObject({ period: period.optional(), measure: id.optional(), place: id.optional(), because: prose })
    .optional(),
});

/** An id alone, or a figure with the conversions it needs. The two are told apart before Zod sees them. */
const operand: z.ZodType<DerivedOperand> = z.preprocess(
  (value) => (typeof value === "string" ? { figure: value } : value),
  operandFields,
);

export const derived = z.strictObject({
  /** A plain sentence with [[value]] where the number stands. */
  says: prose,
  /** + - * / and brackets on the names of the inputs. */
  formula: label,
  /** A name for each figure or cell used. */
  inputs: z.record(inputName, operand),
  measure: id,
  place: id,
  period,
  unit,
  priceBasis: priceBasis.optional(),
  /** How many decimals the site prints, 0 to 6: our choice, since no source states them. */
  decimals: whole,
  status: z.enum(statuses),
  confidence: z.enum(confidences),
  /** Why it compares two editions of one publication, if it does. */
  acrossEditions: prose.optional(),
  note: prose.optional(),
  /** Other numbers, from another source or another table, that state the same thing. */
  confirmedBy: z.array(figureReference).min(1).optional(),
  dossier: label.optional(),
  accept,
});
