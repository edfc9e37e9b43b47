/** Front matter of the pages of prose: events, explainers, scenarios, about. */

import { z } from "zod";
import { accept, date, id, label, prose, whole } from "./parts.ts";

export const page = {
  title: prose,
  /** The short answer: two or three sentences. */
  summary: prose,
  topics: z.array(id),
  /** The day somebody last read the whole page against its sources. */
  reviewed: date,
  /** The names of those who wrote it; the publisher where nobody is named. */
  authors: z.array(label).min(1).optional(),
  /** How sure we are, and why. */
  confidence: prose.optional(),
  /** What the page rests on beyond its figures. */
  sources: z.array(id),
  draft: z.boolean().optional(),
  accept,
};

export const event = z.strictObject({
  ...page,
  date,
  endDate: date.optional(),
  where: label,
  people: z.array(id),
});

export const explainer = z.strictObject({ ...page, question: prose, contested: z.boolean().optional() });

export const about = z.strictObject({
  ...page,
  topics: z.array(id).default([]),
  /** Its place in the list of these pages. */
  order: whole.optional(),
});
