/** A scenario with other inputs: what one draw from the ranges comes to. */

import type { BaselineInput, PathLeg, ScenarioInput, SeriesInput, YearValue } from "#lib/scenario/input.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { getYear } from "#lib/scenario/years.ts";
import { type Draw, type RangeName, type Ranges, rangeNames } from "./input.ts";

/**
 * Applies a draw. Values at the centre of a range that changes nothing give the same input back, to the last bit.
 *
 * @throws {ScenarioError} for a first year that is none.
 */
export function vary(input: ScenarioInput, draw: Draw, { from }: Pick<Ranges, "from">): ScenarioInput {
  const after = getYear(from, input.yearKind, "ranges.from");
  const { gdpGrowth = 0, inflation = 0, baseline = 1, share = 0 } = draw;
  return {
    ...input,
    gdp: grown(input.gdp, gdpGrowth, { after, input }),
    deflator: input.deflator && grown(input.deflator, inflation, { after, input }),
    baseline: scaled(input.baseline, baseline),
    path: moved(input.path, share),
  };
}

/** The values at which a range changes nothing. */
export const unchanged: Readonly<Record<RangeName, number>> = { gdpGrowth: 0, inflation: 0, baseline: 1, share: 0 };

/** Growth of each year after the last that is known, made larger by so many points. */
function grown(
  series: SeriesInput,
  points: number,
  { after, input }: { readonly after: number; readonly input: ScenarioInput },
): SeriesInput {
  if (points === 0) return series;
  const values: YearValue[] = [];
  let [before, own] = [0, 0];
  for (const { year, value } of series.values) {
    const isAhead = getYear(year, input.yearKind, "ranges.from") > after && own > 0;
    const next = isAhead ? before * (value / own + points / 100) : value;
    values.push({ year, value: next });
    [before, own] = [next, value];
  }
  const { extend } = series;
  if (extend === undefined) return { ...series, values };
  if (extend.kind === "constant") return { ...series, values, extend: { ...extend, rate: extend.rate + points } };
  const rates = extend.rates.map(({ year, value }) => ({ year, value: value + points }));
  return { ...series, values, extend: { ...extend, rates } };
}

function scaled(baseline: BaselineInput, factor: number): BaselineInput {
  if (factor === 1) return baseline;
  const all = (values: readonly YearValue[]): readonly YearValue[] =>
    values.map(({ year, value }) => ({ year, value: value * factor }));
  switch (baseline.kind) {
    case "constant-share":
      return { ...baseline, share: baseline.share * factor };
    case "flat-cash":
    case "flat-real":
      return { ...baseline, level: baseline.level * factor };
    case "plan":
    case "explicit":
      return { ...baseline, values: all(baseline.values) };
    case "path":
      throw new ScenarioError("ranges.baseline", "A baseline that is a path of its own has no one level to vary.");
    default:
      return baseline satisfies never;
  }
}

/** The last leg arrives at another share. */
function moved(path: readonly PathLeg[], points: number): readonly PathLeg[] {
  const last = path[path.length - 1];
  if (points === 0 || last === undefined) return path;
  if (last.kind === "explicit" || last.kind === "constant-growth" || last.endShare === undefined) {
    throw new ScenarioError("ranges.share", "Only a path that ends at a share can end at another one.");
  }
  return [...path.slice(0, -1), { ...last, endShare: last.endShare + points }];
}

/** The ranges that there are, in a fixed order. */
export function namesIn(ranges: Ranges): readonly RangeName[] {
  return rangeNames.filter((name) => ranges[name] !== undefined);
}
