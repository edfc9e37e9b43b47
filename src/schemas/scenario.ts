/** Front matter of `scenarios/<id>.mdx`: the model's inputs as names of figures, cells and series. */

import { z } from "zod";
import type { RichText } from "#lib/figures/rich-text.ts";
import type { ScenarioDefinition, ScenarioPreset } from "#lib/scenario/definition.ts";
import type { ControlsDefinition } from "#lib/scenario/link/controls.ts";
import { shapes } from "#lib/scenario/link/state.ts";
import { refuse } from "./finding.ts";
import { oneOf } from "./one-of.ts";
import { page } from "./page.ts";
import { figureReference, id, label, periodKey, plainNumber, prose } from "./parts.ts";
import { pay } from "./pay.ts";
import { ranges, ratings } from "./ranges.ts";

const growth = oneOf({ constant: figureReference, byYear: id });
const seriesUse = z.strictObject({ series: id, extend: growth.optional() });
const stretch = z.strictObject({ series: id, from: periodKey, to: periodKey });
const values = z.unknown().transform((value, context) => {
  const schema =
    typeof value === "object" && value !== null && "series" in value
      ? stretch
      : z.strictObject({ years: z.record(z.string(), figureReference) });
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  refuse(context, {
    code: "content/wrong-type",
    message: "These are not values by year.",
    fix: "write { years: { 2025-26: a-figure } } or { series: a-series, from: 2025-26, to: 2028-29 }",
  });
  return z.NEVER;
});

const heads = oneOf({ held: figureReference, series: id });
const level = { level: figureReference, year: periodKey };
const by = z.enum(["share", "level"]);

const start = figureReference.optional();
const afterwards = z.enum(["constant-share", "flat-cash", "flat-real"]).optional();
/** One of them; the model refuses a leg with none or with two, and says where. */
const goal = {
  share: figureReference.optional(),
  level: figureReference.optional(),
  average: z.strictObject({ share: figureReference, from: periodKey, to: periodKey }).optional(),
};
const line = { from: periodKey, to: periodKey, start, afterwards };
const leg = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("step"), from: periodKey, start, afterwards, ...goal }),
  z.strictObject({ kind: z.literal("straight-line-share"), ...line, ...goal }),
  z.strictObject({ kind: z.literal("straight-line-cash"), ...line, ...goal }),
  z.strictObject({
    kind: z.literal("constant-growth"),
    ...line,
    end: oneOf({ share: figureReference, rate: figureReference, level: figureReference }),
  }),
  z.strictObject({ kind: z.literal("explicit"), by: by.optional(), values, afterwards }),
]);

const baseline = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("constant-share"), share: figureReference }),
  z.strictObject({ kind: z.literal("flat-cash"), ...level }),
  z.strictObject({ kind: z.literal("flat-real"), ...level }),
  z.strictObject({
    kind: z.literal("plan"),
    by,
    values,
    afterwards,
  }),
  z.strictObject({ kind: z.literal("explicit"), by, values }),
  z.strictObject({ kind: z.literal("path"), path: z.array(leg).min(1) }),
]);

const floor = z.unknown().transform((value, context) => {
  if (value === "baseline") return value;
  const read = baseline.safeParse(value);
  if (read.success) return read.data;
  refuse(context, {
    code: "content/wrong-type",
    message: "This is not a floor.",
    fix: 'write "baseline", or what is spent at least in the form of a baseline',
  });
  return z.NEVER;
});

const definitions = z.strictObject({
  path: label,
  baseline: label,
  answer: label,
  bridges: z
    .array(
      z.strictObject({
        from: label,
        to: label,
        share: figureReference.optional(),
        levels: values.optional(),
        ratio: figureReference.optional(),
      }),
    )
    .optional(),
});

const model = {
  years: z.strictObject({
    from: periodKey,
    to: periodKey,
    cumulativeFrom: periodKey.optional(),
    cumulativeTo: periodKey.optional(),
  }),
  gdp: seriesUse,
  deflator: seriesUse.optional(),
  baseline,
  path: z.array(leg).min(1),
  floor: floor.optional(),
  definitions: definitions.optional(),
  prices: z.strictObject({
    answer: z.enum(["cash", "today-gdp", "real"]),
    todayGdp: periodKey.optional(),
    real: periodKey.optional(),
  }),
  households: heads.optional(),
  population: heads.optional(),
  workers: heads.optional(),
  pay: pay.optional(),
  multiplier: z.strictObject({ name: label, value: figureReference }).optional(),
  ranges: ranges.optional(),
  compare: z.array(figureReference).optional(),
};

export const definition: z.ZodType<ScenarioDefinition> = z.strictObject(model) as never;

const preset = z.strictObject({ id, title: prose, summary: prose, model: z.strictObject(model).partial() });

const presets: z.ZodType<readonly ScenarioPreset<RichText>[]> = z.array(preset).min(1) as never;

const controls: z.ZodType<ControlsDefinition> = z.strictObject({
  what: label,
  share: z.strictObject({ low: plainNumber, high: plainNumber, step: plainNumber }),
  by: z.strictObject({ from: periodKey.optional(), to: periodKey.optional() }).optional(),
  shapes: z.array(z.enum(shapes)).optional(),
  baselines: z.strictObject({ share: baseline, cash: baseline, real: baseline, plan: baseline }).partial().optional(),
  growth: z.strictObject({ low: seriesUse, high: seriesUse }).partial().optional(),
  ways: z.array(id).optional(),
  pay: label.optional(),
  lattice: z
    .strictObject({
      shares: z.array(plainNumber).min(1),
      years: z.array(periodKey).min(1),
      payers: z.record(z.string(), label),
    })
    .optional(),
}) as never;

export const scenario = z.strictObject({
  ...page,
  place: id,
  model: definition,
  presets,
  controls: controls.optional(),
  rating: ratings.optional(),
});
