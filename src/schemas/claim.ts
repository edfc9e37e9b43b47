/** Front matter of `claims/<id>.mdx`: what was said, by whom, and what the record shows. */

import { z } from "zod";
import { claimFindings, claimKinds } from "#lib/entries/claim.ts";
import { refuse } from "./finding.ts";
import { page } from "./page.ts";
import { date, figureReference, id, label, looseDate, prose } from "./parts.ts";

/** Refuses when neither or both of two fields that exclude each other are there. */
function oneOf(value: object, [a, b]: readonly [string, string], what: string, context: z.RefinementCtx): void {
  const given = [a, b].filter((name) => Reflect.get(value, name) !== undefined);
  if (given.length === 1) return;
  refuse(
    context,
    given.length === 0
      ? {
          code: "content/missing-field",
          message: `${what} must have the field "${a}" or the field "${b}".`,
          fix: `add "${a}:" or "${b}:" as in docs/writing.md`,
        }
      : {
          code: "content/contradiction",
          message: `${what} has "${a}" and "${b}", and may have one of them.`,
          fix: `remove "${a}" or "${b}"`,
        },
    given.length === 0 ? [] : [b],
  );
}

const evidence = z
  .strictObject({
    /** A figure or cell that bears on the claim. */
    figure: figureReference.optional(),
    /** Or a document. */
    source: id.optional(),
    /** Where in the document. */
    locator: label.optional(),
    /** What it shows. */
    shows: prose,
  })
  .superRefine((value, context) => {
    oneOf(value, ["figure", "source"], "Evidence", context);
    if (value.figure === undefined || value.source !== undefined || value.locator === undefined) return;
    refuse(
      context,
      {
        code: "content/contradiction",
        message: 'A figure has a locator of its own, so "locator" cannot stand beside "figure".',
        fix: 'remove "locator"',
      },
      ["locator"],
    );
  });

const by = z.strictObject({
  people: z.array(id).min(1).optional(),
  /** The document in which the claim is made. */
  source: id,
  locator: label.optional(),
});

export const claim = z
  .strictObject({
    ...page,
    by,
    /** The day it was said or printed, or the month or year where no more is known. */
    saidOn: looseDate,
    where: label.optional(),
    /** The exact words, and only if a source prints them. */
    words: label.optional(),
    /** What was said in our words, where the exact ones are not known. */
    paraphrase: prose.optional(),
    /** What is being claimed, in plain words. */
    claim: prose,
    /** Whose side it comes from: one of the standpoints in the site's configuration. */
    standpoint: id.optional(),
    kind: z.enum(claimKinds),
    finding: z.enum(claimFindings),
    /** Two to four sentences. */
    why: prose,
    evidence: z.array(evidence).min(1),
    /** The day of the finding. */
    found: date,
    alsoSaid: z.array(id).min(1).optional(),
    events: z.array(id).min(1).optional(),
  })
  .superRefine((value, context) => oneOf(value, ["words", "paraphrase"], "A claim", context));
