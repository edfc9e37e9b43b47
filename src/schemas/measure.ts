/** `measures/<id>.yaml`: what is being counted. */

import { z } from "zod";
import { dimensions, type Measure } from "#lib/figures/figure.ts";
import type { Unit } from "#lib/units/unit.ts";
import { refuse } from "./finding.ts";
import { id, plainNumber, prose, unit } from "./parts.ts";

const kindOf: Readonly<Record<(typeof dimensions)[number], Unit["kind"]>> = {
  share: "share",
  money: "money",
  count: "count",
  rate: "percent",
  points: "points",
  ratio: "times",
  index: "index",
  duration: "count",
};

const fields = z.strictObject({
  name: prose,
  /** What is counted and what is left out, in words. */
  definition: prose,
  dimension: z.enum(dimensions),
  /** For a share: of what, as in the unit after "pct-". */
  denominator: id.optional(),
  units: z.array(unit).min(1),
  /** No figure of this measure may be outside, in the first unit of the list. */
  range: z.strictObject({ min: plainNumber, max: plainNumber }),
  parts: z.array(id).min(2).optional(),
});

export const measure = fields.transform((value, context): Omit<Measure, "id"> => {
  if (value.range.min >= value.range.max) {
    refuse(context, { code: "figure/bad-range", message: "The range ends before it begins.", fix: "write min below max" }, ["range"]);
  }
  value.units.forEach((unit, index) => {
    const fits = unit.kind === kindOf[value.dimension] && (unit.kind !== "share" || unit.of === value.denominator);
    if (fits) return;
    refuse(
      context,
      {
        code: "figure/unit-does-not-fit",
        message: `This unit does not fit the dimension "${value.dimension}"${value.denominator === undefined ? "" : ` of ${value.denominator}`}.`,
        fix: "change the unit, the dimension or the denominator",
      },
      ["units", index],
    );
  });
  return value;
});
