/** The small entries: people, places, topics, terms, charts. */

import { z } from "zod";
import type { Person, Place, Term, Topic } from "#lib/entries/entries.ts";
import { refuse } from "./finding.ts";
import { figureReference, id, label, periodKey, prose } from "./parts.ts";

const personFields = z.strictObject({ name: label, role: label, place: id.optional() });
export const person: z.ZodType<Person> = personFields;

const placeFields = z
  .strictObject({
    name: label,
    shortName: label.optional(),
    kind: z.enum(["country", "alliance", "region", "world"]),
    iso3: z.string().regex(/^[A-Z]{3}$/).optional(),
    /** The year its public money is counted in. */
    year: z.enum(["calendar-year", "financial-year"]),
    yearStarts: z.string().regex(/^\d{2}-\d{2}$/).optional(),
    currency: z.string().regex(/^[A-Z]{3}$/).optional(),
    article: z.boolean().optional(),
  });

export const place: z.ZodType<Place> = placeFields.superRefine((value, context) => {
  if (value.year === "financial-year" && value.yearStarts === undefined) {
    refuse(context, {
      code: "content/missing-field",
      message: "A place that counts by financial year must say when it starts.",
      fix: 'add yearStarts, as in "04-01"',
    });
  }
});

const topicFields = z.strictObject({ title: prose, question: prose, summary: prose });
export const topic: z.ZodType<Topic, unknown> = topicFields;

const termFields = z.strictObject({
  term: label,
  also: z.array(label).optional(),
  /** Two plain sentences. */
  definition: prose,
  example: prose.optional(),
});
export const term: z.ZodType<Term, unknown> = termFields;

const chartCore = {
  /** What the picture says. */
  headline: prose,
  topics: z.array(id),
  rules: z.array(z.strictObject({ figure: figureReference, label })).optional(),
  note: prose.optional(),
};

export const chart = z.discriminatedUnion("kind", [
  z.strictObject({
    ...chartCore,
    kind: z.literal("line"),
    series: z.array(z.strictObject({ series: id, label, emphasis: z.boolean().optional() })).min(1),
  }),
  z.strictObject({
    ...chartCore,
    kind: z.literal("bar"),
    of: z.strictObject({ source: id, measure: id, period: periodKey }).optional(),
    cells: z.array(figureReference).min(2).optional(),
    highlight: id.optional(),
  }),
]);
