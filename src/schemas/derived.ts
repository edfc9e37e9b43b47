/** `derived/<id>.yaml`: a figure worked out from others. There is no field for its value. */

import { z } from "zod";
import { confidences, statuses } from "#lib/figures/standing.ts";
import { refuse } from "./finding.ts";
import { accept, figureReference, id, label, priceBasis, prose, unit, whole } from "./parts.ts";
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

export const derived = z.strictObject({
  /** A plain sentence with [[value]] where the number stands. */
  says: prose,
  /** + - * / and brackets on the names of the inputs. */
  formula: label,
  /** A name for each figure or cell used. */
  inputs: z.record(inputName, figureReference),
  measure: id,
  place: id,
  period,
  unit,
  priceBasis: priceBasis.optional(),
  /** How many decimals the site prints, 0 to 6: our choice, since no source states them. */
  decimals: whole,
  status: z.enum(statuses),
  confidence: z.enum(confidences),
  note: prose.optional(),
  /** Other numbers, from another source or another table, that state the same thing. */
  confirmedBy: z.array(figureReference).min(1).optional(),
  dossier: label.optional(),
  accept,
});
