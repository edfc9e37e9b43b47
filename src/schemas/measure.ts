/** `measures/<id>.yaml`: what is being counted. */

import { z } from "zod";
import { dimensions, type Measure, relationKinds } from "#lib/figures/figure.ts";
import { type Unit, unitText } from "#lib/units/unit.ts";
import { refuse } from "./finding.ts";
import { id, label, plainNumber, prose, unit } from "./parts.ts";

const kindOf: Readonly<Record<(typeof dimensions)[number], Unit["kind"]>> = {
  share: "share",
  money: "money",
  count: "count",
  rate: "percent",
  points: "points",
  ratio: "times",
  index: "index",
  duration: "count",
  "exchange-rate": "exchange",
};

const unitExamples: Readonly<Record<Unit["kind"], string>> = {
  share: "pct-gdp",
  money: "gbp-mn",
  count: "count-homes",
  percent: "pct",
  points: "pp",
  times: "times",
  index: "index",
  exchange: "nok-per-usd",
};

function unitFor({
  dimension,
  denominator,
}: {
  readonly dimension: (typeof dimensions)[number];
  readonly denominator?: string | undefined;
}): string {
  if (dimension === "share")
    return denominator === undefined ? 'a unit such as "pct-gdp", with "denominator: gdp",' : `"pct-${denominator}"`;
  return dimension === "duration"
    ? 'a unit such as "count-years"'
    : `a unit such as "${unitExamples[kindOf[dimension]]}"`;
}

function dimensionFor(unit: Unit): string {
  if (unit.kind === "share") return `"dimension: share" and "denominator: ${unit.of}"`;
  return `"dimension: ${dimensions.find((dimension) => kindOf[dimension] === unit.kind) ?? unit.kind}"`;
}

const fields = z.strictObject({
  name: prose,
  /** Phrases that name this measure and no other: the sentence of each figure holds one of them. */
  words: z.array(label).min(1),
  /** What is counted and what is left out, in words. */
  definition: prose,
  dimension: z.enum(dimensions),
  /** For a share: of what, as in the unit after "pct-". */
  denominator: id.optional(),
  units: z.array(unit).min(1),
  /** No figure of this measure may be outside, in the first unit of the list. */
  range: z.strictObject({ min: plainNumber, max: plainNumber }),
  /** When an amount of this measure is the whole of a share: "gdp" for "pct-gdp". */
  whole: id.optional(),
  /** The measures that add up to this one. */
  parts: z.array(id).min(2).optional(),
  /** How other measures stand to this one. What is not declared is different, and is kept apart. */
  related: z
    .array(
      z.strictObject({
        measure: id,
        /** comparable: may stand on one chart. bridged: with "by" added, this makes the other. different: never. */
        as: z.enum(relationKinds),
        /** The measures that make up the difference, when it is bridged. */
        by: z.array(id).min(1).optional(),
        why: prose,
        /** The document that says so. */
        source: id.optional(),
      }),
    )
    .optional(),
});

export const measure = fields.transform((value, context): Omit<Measure, "id"> => {
  if (value.range.min >= value.range.max) {
    refuse(
      context,
      { code: "figure/bad-range", message: "The range ends before it begins.", fix: "write min below max" },
      ["range"],
    );
  }
  (value.related ?? []).forEach(({ as, by }, index) => {
    if ((as === "bridged") === (by !== undefined)) return;
    refuse(
      context,
      {
        code: "content/contradiction",
        message:
          as === "bridged"
            ? "This bridge does not say what it is made of."
            : `"by" says what bridges two measures, and these are ${as}.`,
        fix:
          as === "bridged"
            ? 'add "by:" with the measures that make up the difference'
            : 'remove "by", or write "as: bridged"',
      },
      ["related", index, as === "bridged" ? "as" : "by"],
    );
  });
  value.units.forEach((unit, index) => {
    const fits = unit.kind === kindOf[value.dimension] && (unit.kind !== "share" || unit.of === value.denominator);
    if (fits) return;
    refuse(
      context,
      {
        code: "figure/unit-does-not-fit",
        message: `The unit "${unitText(unit)}" does not fit the dimension "${value.dimension}"${value.denominator === undefined ? "" : ` of ${value.denominator}`}.`,
        fix: `use ${unitFor(value)} for this dimension, or write ${dimensionFor(unit)} for this unit`,
      },
      ["units", index],
    );
  });
  return value;
});
