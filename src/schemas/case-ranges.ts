/** What a costing says of how sure it is: ranges, each with its source, and draws from them. */

import { z } from "zod";
import type { CaseDraws, CaseRanges } from "#lib/scenario/costing/case.ts";
import { rangeFields } from "#lib/scenario/costing/range-names.ts";
import { rangeShapes, unchanged } from "#lib/scenario/uncertainty/input.ts";
import { caseLabel, year } from "./case-parts.ts";
import { refuse } from "./finding.ts";
import { plainNumber, whole } from "./parts.ts";

const ends = {
  low: plainNumber.optional(),
  central: plainNumber.optional(),
  high: plainNumber.optional(),
  source: caseLabel,
  shape: z.enum(rangeShapes).optional(),
};
const range = z.strictObject(ends).optional();
const growthRange = z.strictObject({ ...ends, after: year }).optional();

type Field = keyof typeof rangeFields;

/** What each range is in, and how far it may reach: our choice, so that a slip of magnitude is seen. */
const limits: Readonly<Record<Field, readonly [low: number, high: number, what: string, how: string]>> = {
  "gdp-growth": [-50, 100, "points a year", "points that are added to the growth of GDP, as in low: -1, high: 1"],
  inflation: [-50, 100, "points a year", "points that are added to the rise of prices, as in low: -1, high: 1"],
  baseline: [0, 10, "times so much", "times so much, as in low: 0.95, high: 1.05"],
  share: [-100, 100, "points", "points that are added to the last share of the path, as in low: -0.5, high: 0.5"],
  yields: [0, 10, "times so much", "times so much, as in low: 0.8, high: 1.1"],
  interest: [-50, 100, "points", "points that are added to the interest, as in low: -1, high: 1"],
};

type Range = Exclude<z.infer<typeof range>, undefined>;

function judgeRange(field: Field, said: Range, context: z.RefinementCtx): void {
  const [least, most, what, how] = limits[field];
  const told = (message: string, end: string): void => {
    refuse(context, { code: "content/wrong-value", message, fix: `write ${how}` }, [field, end]);
  };
  if (said.low === undefined && said.high === undefined) {
    refuse(
      context,
      { code: "content/missing-field", message: `The range of "${field}" has no end.`, fix: `write ${how}` },
      [field],
    );
    return;
  }
  for (const end of ["low", "central", "high"] as const) {
    const value = said[end];
    if (value === undefined || (value >= least && value <= most)) continue;
    told(`${value} is not from ${least} to ${most} ${what}.`, end);
    return;
  }
  const { central = unchanged[rangeFields[field]] } = said;
  const centre =
    said.central === undefined ? `${central}, which changes nothing and is its centre` : `its centre, ${central}`;
  if (said.low !== undefined && said.low > central) told(`The low end, ${said.low}, lies above ${centre}.`, "low");
  else if (said.high !== undefined && said.high < central)
    told(`The high end, ${said.high}, lies below ${centre}.`, "high");
}

export const ranges: z.ZodType<CaseRanges> = z
  .strictObject({
    "gdp-growth": growthRange,
    inflation: growthRange,
    baseline: range,
    share: range,
    yields: range,
    interest: range,
  })
  .superRefine((value, context) => {
    const fields = (Object.keys(rangeFields) as Field[]).filter((field) => value[field] !== undefined);
    if (fields.length === 0) {
      refuse(context, {
        code: "content/missing-field",
        message: "There is no range here.",
        fix: "write one, or remove it",
      });
    }
    for (const field of fields) {
      const said = value[field];
      if (said !== undefined) judgeRange(field, said, context);
    }
  }) as never;

const [fewestDraws, mostDraws] = [10, 100_000];
const [firstSeed, lastSeed] = [1, 2_147_483_646];

function within(from: number, to: number, what: string) {
  return whole.superRefine((value, context) => {
    if (value >= from && value <= to) return;
    const message = `${value} is not ${what} from ${from} to ${to}.`;
    refuse(context, { code: "content/wrong-value", message, fix: `write one from ${from} to ${to}` });
  });
}

export const draws: z.ZodType<CaseDraws> = z.strictObject({
  count: within(fewestDraws, mostDraws, "a number of draws"),
  seed: within(firstSeed, lastSeed, "a seed"),
}) as never;
