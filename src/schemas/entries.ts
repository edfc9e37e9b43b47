/** The small entries: people, places, topics, terms, charts. */

import { z } from "zod";
import type { Person, Place, Term, Topic } from "#lib/entries/entries.ts";
import { isDate } from "#lib/time/period.ts";
import { refuse } from "./finding.ts";
import { accept, figureReference, id, label, periodKey, prose } from "./parts.ts";

/** Text of a fixed form, such as a code. */
const formed = (form: (text: string) => boolean, fix: string): z.ZodType<string, string> =>
  z.string().superRefine((text, context) => {
    if (form(text)) return;
    refuse(context, {
      code: "content/wrong-value",
      message: `"${text.slice(0, 40)}" does not have the form that is needed here.`,
      fix,
    });
  });

const isCode = (text: string): boolean => /^[A-Z]{3}$/.test(text);

const personFields = z.strictObject({ name: label, role: label, place: id.optional() });
export const person: z.ZodType<Person> = personFields;

const placeFields = z.strictObject({
  name: label,
  shortName: label.optional(),
  kind: z.enum(["country", "alliance", "region", "world"]),
  iso3: formed(isCode, "write the country's three capital letters").optional(),
  /** The year its public money is counted in. */
  year: z.enum(["calendar-year", "financial-year"]),
  yearStarts: formed((text) => isDate(`2024-${text}`), 'write month and day in quotes, as in "04-01"').optional(),
  currency: formed(isCode, "write the currency's three capital letters, as in GBP").optional(),
  article: z.boolean().optional(),
});

export const place: z.ZodType<Place> = placeFields.superRefine((value, context) => {
  if (value.year === "financial-year" && value.yearStarts === undefined) {
    refuse(context, {
      code: "content/missing-field",
      message: "A place that counts by financial year must say when it starts.",
      fix: 'add its first day as month and day, as in yearStarts: "04-01"',
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
  /** What the picture shows, in the editor's own words, for those who do not see it. */
  description: prose.optional(),
  /** The data that the description was written for, by the mark that `check` names. */
  describes: label.optional(),
  accept,
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
  z.strictObject({
    ...chartCore,
    kind: z.literal("editions"),
    /** One series an edition; each line is named for its edition. */
    series: z.array(id).min(2),
  }),
]);
