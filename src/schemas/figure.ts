/** `sources/<id>/figures.yaml`: the numbers one document states. */

import { z } from "zod";
import { confidences, statuses } from "#lib/figures/standing.ts";
import type { Amount } from "#lib/units/amount.ts";
import { refuse } from "./finding.ts";
import { accept, figureReference, id, label, priceBasis, prose, stated, unit } from "./parts.ts";
import { period } from "./period.ts";

const common = {
  /** The figure's name, and its address. */
  id,
  /** A plain sentence with [[value]] where the number stands. */
  says: prose,
  /** A short exact fragment of the document; the value must be in it. */
  quote: label.optional(),
  /** high or medium: how sure we are that it was read right. */
  confidence: z.enum(confidences),
  /** What a reader should know before using the number. */
  note: prose.optional(),
  /** Other numbers, from another source or another table, that state the same thing. */
  confirmedBy: z.array(figureReference).min(1).optional(),
  /** The record of the dossier it was taken from. */
  dossier: label.optional(),
  accept,
};

/** A figure whose number is a cell of a series. */
export const cellFigure = z.strictObject({ ...common, cell: figureReference, locator: label.optional() });

/** A figure with its own value or range. */
export const valueFigure = z
  .strictObject({
    ...common,
    /** What is counted: the name of a measure. */
    measure: id,
    place: id,
    period,
    value: stated.optional(),
    low: stated.optional(),
    high: stated.optional(),
    central: stated.optional(),
    unit,
    priceBasis: priceBasis.optional(),
    status: z.enum(statuses),
    /** Where in the document: page, table, paragraph. */
    locator: label,
  })
  .transform((figure, context) => {
    const { value, low, high, central, ...rest } = figure;
    const amount = toAmount({ value, low, high, central }, context);
    return amount === undefined ? z.NEVER : { ...rest, amount };
  });

interface Numbers {
  readonly value?: z.output<typeof stated> | undefined;
  readonly low?: z.output<typeof stated> | undefined;
  readonly high?: z.output<typeof stated> | undefined;
  readonly central?: z.output<typeof stated> | undefined;
}

function toAmount({ value, low, high, central }: Numbers, context: z.RefinementCtx): Amount | undefined {
  if (value !== undefined && low === undefined && high === undefined && central === undefined) {
    return { kind: "point", point: value };
  }
  if (value === undefined && low !== undefined && high !== undefined) {
    if (low.value >= high.value) {
      const message = `The range runs from ${low.value} to ${high.value}, which is not in order.`;
      refuse(context, { code: "figure/bad-range", message, fix: "write low below high" }, ["low"]);
      return undefined;
    }
    if (central === undefined || (low.value <= central.value && central.value <= high.value)) {
      return { kind: "range", low, high, central };
    }
    const message = `The central value, ${central.value}, is outside the range from ${low.value} to ${high.value}.`;
    refuse(context, { code: "figure/bad-range", message, fix: "mend the number that is wrong" }, ["central"]);
    return undefined;
  }
  if (value !== undefined) {
    const message = "This figure has a value and a range.";
    refuse(
      context,
      {
        code: "figure/bad-range",
        message,
        fix: 'remove "value", or "low", "high" and "central"; the middle of a range is "central"',
      },
      ["value"],
    );
    return undefined;
  }
  const part = low === undefined && high === undefined ? undefined : low === undefined ? "low" : "high";
  refuse(context, {
    code: "content/missing-field",
    message: part === undefined ? "This figure has no value." : `This figure has a range without its "${part}".`,
    fix:
      part === undefined
        ? 'add "value:", or "low:" and "high:", with the number as the document prints it'
        : `add "${part}:", or write "value:" alone`,
  });
  return undefined;
}
