/** How a scenario and a published estimate come together: `reconcile`. */

import { z } from "zod";
import { listNames } from "#lib/diagnostics/nearest.ts";
import { type Cause, fieldsOfCause } from "#lib/scenario/reconciliation/definition.ts";
import { refuse } from "./finding.ts";
import { figureReference, id, prose } from "./parts.ts";

/** `model` is what a step may replace: the fields that the answer rests on. */
export function reconciliation(model: z.ZodType): z.ZodType {
  const step = z
    .strictObject({
      cause: z.enum(Object.keys(fieldsOfCause) as Cause[]),
      model,
      because: prose.optional(),
    })
    .superRefine(({ cause, model: replaced }, context) => {
      const fields: readonly string[] = fieldsOfCause[cause];
      for (const field of Object.keys(replaced as object)) {
        if (fields.includes(field)) continue;
        refuse(
          context,
          {
            code: "content/contradiction",
            message: `"${field}" contradicts the cause "${cause}" of this step, so its part would be told under a wrong name.`,
            fix: `replace ${listNames(fields)} only, or make another step with its own cause`,
          },
          ["model", field],
        );
      }
    });
  return z.strictObject({ with: figureReference, from: id.optional(), steps: z.array(step), note: prose.optional() });
}
