/** How sure a scenario is: the ranges of its numbers, and the editors' rating. */

import { z } from "zod";
import type { RichText } from "#lib/figures/rich-text.ts";
import { type RangesDefinition, type Ratings, ratingLevels } from "#lib/scenario/uncertainty/definition.ts";
import { rangeShapes } from "#lib/scenario/uncertainty/input.ts";
import { figureReference, periodKey, prose } from "./parts.ts";

const ends = {
  low: figureReference.optional(),
  high: figureReference.optional(),
  shape: z.enum(rangeShapes).optional(),
};
const range = z.strictObject(ends);
const growthRange = z.strictObject({ ...ends, after: periodKey });

export const ranges: z.ZodType<RangesDefinition> = z
  .strictObject({
    gdpGrowth: growthRange,
    inflation: growthRange,
    baseline: range,
    share: range,
    yields: range,
    interest: range,
  })
  .partial() as never;

const rating = z.strictObject({ level: z.enum(ratingLevels), because: prose });

export const ratings: z.ZodType<Ratings<RichText>> = z.strictObject({
  data: rating,
  modelling: rating,
  behaviour: rating,
}) as never;
