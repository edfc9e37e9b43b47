/** `profiles/<id>.yaml`: one promise, asked of many places. */

import { z } from "zod";
import type { Profile } from "#lib/entries/profile.ts";
import { refuse } from "./finding.ts";
import { accept, date, figureReference, id, periodKey, prose } from "./parts.ts";

/** A measure, as one source states it for each place. */
const foundIn = z.strictObject({ measure: id, source: id });
/** In order of preference. */
const found = z.array(foundIn).min(1);

const target = z
  .strictObject({
    figure: figureReference,
    name: prose,
    unmeasured: prose.optional(),
    atMost: z.boolean().optional(),
  })
  .superRefine(({ unmeasured, atMost }, context) => {
    if (atMost === undefined || unmeasured !== undefined) return;
    refuse(
      context,
      {
        code: "content/contradiction",
        message: '"atMost" is for a target whose distance nobody can say, and this one has no "unmeasured".',
        fix: 'give the reason in "unmeasured", or remove "atMost"',
      },
      ["atMost"],
    );
  });

const fields = z.strictObject({
  title: prose,
  summary: prose,
  /** After the name of the place: "what would the target cost?" */
  heading: prose,
  /** What the money is spent on, in the middle of a sentence. */
  spending: prose,
  /** What they said together, for those that said nothing of their own. */
  jointly: z.strictObject({ short: prose, says: prose }).optional(),
  topics: z.array(id),
  reviewed: date,
  confidence: prose.optional(),
  places: z.array(id).min(1),
  share: found,
  gdp: found,
  /** The year whose GDP is today's. */
  today: periodKey,
  extend: z.enum(["last-growth"]).optional(),
  population: found.optional(),
  households: found.optional(),
  /** A measure of exchange rates. */
  exchange: id.optional(),
  targets: z.array(target).min(1),
  comparisons: z.array(z.strictObject({ name: prose, from: found })),
  notes: z.array(
    z.strictObject({
      place: id,
      years: prose.optional(),
      share: prose.optional(),
      cash: prose.optional(),
      doubt: prose.optional(),
    }),
  ),
  accept,
});

export const profile: z.ZodType<Profile, unknown> = fields;
