/** Who pays, as a scenario's model and its presets say it: `pay`. */

import { z } from "zod";
import type { PayDefinition } from "#lib/scenario/paying/definition.ts";
import { refuseUnlessOne } from "./one-of.ts";
import { id, periodKey, plainNumber } from "./parts.ts";

const amounts = {
  rise: plainNumber.optional(),
  amount: plainNumber.optional(),
  percentOfExtra: plainNumber.optional(),
  percentOfBudget: plainNumber.optional(),
  part: z.literal("rest").optional(),
};

const payer = z.strictObject({ lever: id, from: periodKey.optional(), ...amounts }).superRefine((value, context) => {
  refuseUnlessOne(value, Object.keys(amounts), context);
});

export const pay: z.ZodType<readonly PayDefinition[]> = z.array(payer) as never;
