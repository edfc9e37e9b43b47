/** `costings/<id>.yaml`: a published costing, worked out again. */

import { z } from "zod";
import type { Costing } from "#lib/entries/costing.ts";
import { quantities } from "#lib/scenario/costing/published.ts";
import { year } from "./case-parts.ts";
import { costingCase } from "./costing-case.ts";
import { address, label, looseDate, plainNumber, prose, stated, unit } from "./parts.ts";

const line = z.strictObject({
  what: label,
  of: z.enum(quantities),
  variant: label.optional(),
  edition: label.optional(),
  place: label.optional(),
  year: year.optional(),
  amount: plainNumber.optional(),
  value: stated,
  unit,
  "rounded-to": plainNumber.optional(),
  "known-gap": prose.optional(),
});

export const costing: z.ZodType<Costing> = z.strictObject({
  title: label,
  body: label,
  date: looseDate,
  url: address,
  seen: label,
  note: prose.optional(),
  case: costingCase,
  published: z.array(line).min(1),
}) as never;
