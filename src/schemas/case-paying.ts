/** What a costing says of those who pay. */

import { z } from "zod";
import type { CasePayer } from "#lib/scenario/costing/case.ts";
import { caseLabel, caseNumber, caseSeries, exactlyOne, rate, year } from "./case-parts.ts";
import { refuse } from "./finding.ts";
import { plainNumber } from "./parts.ts";

const part = {
  amount: caseNumber.optional(),
  "percent-of-extra": caseNumber.optional(),
  part: z.literal("rest").optional(),
};

const payer = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("tax"),
      name: caseLabel,
      from: year.optional(),
      yields: caseSeries,
      afterwards: z.enum(["with-gdp", "flat-cash"]),
      rise: caseNumber,
      valid: z.array(plainNumber).length(2).optional(),
    }),
    z.strictObject({
      kind: z.literal("borrowing"),
      name: caseLabel.optional(),
      from: year.optional(),
      rate,
      ...part,
    }),
    z.strictObject({
      kind: z.literal("budget"),
      name: caseLabel,
      from: year.optional(),
      budget: caseSeries,
      afterwards: z.enum(["with-gdp", "flat-cash", "flat-real"]).optional(),
      ...part,
      "percent-of-budget": caseNumber.optional(),
    }),
  ])
  .superRefine((value, context) => {
    if (value.kind === "tax") return;
    const fields = ["amount", "percent-of-extra", ...(value.kind === "budget" ? ["percent-of-budget"] : []), "part"];
    exactlyOne(value, context, { fields, what: `A way to pay of the kind "${value.kind}"` });
  });

export const pay: z.ZodType<readonly CasePayer[]> = z
  .array(payer)
  .min(1)
  .superRefine((payers, context) => {
    const rests = payers.flatMap((one, index) => ("part" in one && one.part === "rest" ? [index] : []));
    const [first, second] = rests;
    if (first === undefined || second === undefined) return;
    refuse(
      context,
      {
        code: "content/contradiction",
        message: `Two ways to pay take the rest, entry ${first + 1} and entry ${second + 1}, so neither has an amount.`,
        fix: "give one of them an amount, a percentage of the extra or a percentage of its budget",
      },
      [second, "part"],
    );
  }) as never;
