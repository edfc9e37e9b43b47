/** The small entries: people, places, topics, terms, charts. */

import { z } from "zod";
import type { Person, Place, Term, Topic } from "#lib/entries/entries.ts";
import { isDate } from "#lib/time/period.ts";
import { refuse } from "./finding.ts";
import { accept, figureReference, id, label, looseDate, periodKey, prose } from "./parts.ts";

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

const position = z.strictObject({
  date: looseDate,
  says: prose,
  short: prose.optional(),
  quote: label.optional(),
  source: id,
  locator: label.optional(),
});

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
  /** Oldest first or not: pages put them in order. */
  positions: z.array(position).min(1).optional(),
});

export const place: z.ZodType<Place, unknown> = placeFields.superRefine((value, context) => {
  if (value.year === "financial-year" && value.yearStarts === undefined) {
    refuse(context, {
      code: "content/missing-field",
      message: "A place that counts by financial year must say when it starts.",
      fix: 'add its first day as month and day, as in yearStarts: "04-01"',
    });
  }
});

const topicFields = z.strictObject({
  title: prose,
  question: prose,
  summary: prose,
  /** The numbers to know first. */
  figures: z.array(figureReference).min(2).max(6).optional(),
  /** Its explainers in the order in which they are best read, in parts. */
  questions: z
    .array(z.strictObject({ heading: prose, explainers: z.array(id).min(1) }))
    .min(1)
    .optional(),
  /** Its scenarios in the order in which they are best read. */
  scenarios: z.array(id).min(1).optional(),
  accept,
});
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

/** A group of bars, or a stacked bar: a number for each label of the chart, `none` where a group has no number. */
const numbersRow = z.strictObject({
  label: label.optional(),
  numbers: z.array(figureReference).min(2),
  highlight: z.boolean().optional(),
});

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
  z.strictObject({
    ...chartCore,
    kind: z.literal("grouped"),
    /** What the bars of a group are, in the order of its numbers: two to four. */
    labels: z.array(label).min(2).max(4),
    groups: z.array(numbersRow).min(1),
  }),
  z.strictObject({
    ...chartCore,
    kind: z.literal("stacked"),
    /** What the parts are, from left to right: two to five. */
    labels: z.array(label).min(2).max(5),
    bars: z.array(numbersRow).min(1),
  }),
  z.strictObject({
    ...chartCore,
    kind: z.literal("dots"),
    rows: z.array(z.strictObject({ label, figure: figureReference, highlight: z.boolean().optional() })).min(2),
  }),
  z.strictObject({
    ...chartCore,
    kind: z.literal("slope"),
    /** Each from its number at one moment, or in one edition, to that at the other. */
    lines: z
      .array(
        z.strictObject({
          label: label.optional(),
          from: figureReference,
          to: figureReference,
          emphasis: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(12),
  }),
]);
