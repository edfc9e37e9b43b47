/** The scale of values: where it starts and ends, and the round numbers marked on it. */

import { roundTo } from "../units/round.ts";
import type { ChartSpec, SpecPoint, StackedRow } from "./spec.ts";

export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** Decimals that tell the ticks apart. */
  readonly decimals: number;
  readonly fromZero: boolean;
}

/**
 * Our choice: a line chart starts from zero when its data fill at least this part of the height that
 * way. Below it the line would be flat and tell nothing.
 */
const leastFill = 0.15;

/** Steps are decimal and binary division misses them by a hair. */
const slack = 1e-9;

/** Our choice: with more than this part of a step free above the data, the scale ends with the data. */
const mostAir = 0.4;

/** Our choice: the height of a chart is divided into about this many steps. */
const finestSteps = 5;

/**
 * The scale of a chart, with at most `most` steps between its ticks (two or more).
 *
 * The ends do not depend on `most`, so a narrow and a wide drawing show the same shape.
 */
export function valueScale(spec: ChartSpec, most: number = finestSteps): ValueScale {
  const [lowest, highest] = extremes(spec);
  const fromZero = hasBars(spec) || startsAtZero(spec, lowest, highest);
  const low = fromZero ? Math.min(0, lowest) : lowest;
  const high = fromZero ? Math.max(0, highest) : highest;
  // A slope shows no ticks, so its ends may lie closer to its data.
  const isSlope = spec.kind === "slope";
  const steps = isSlope ? 2 * finestSteps : finestSteps;
  const fine = niceStep((high - low || Math.abs(high) || 1) / steps);
  const first = Math.floor(low / fine.size + slack);
  const last = Math.max(Math.ceil(high / fine.size - slack), first + 1);
  const at = (count: number, step: Step): number => roundTo(count * step.size, step.decimals);
  const min = at(first, fine);
  const top = at(last, fine);
  const max = high > low && top - high > mostAir * fine.size ? high : top;
  const step = isSlope || last - first <= most ? fine : niceStep((top - min) / most);
  const ticks: number[] = [];
  const end = max / step.size + slack;
  for (let count = Math.ceil(min / step.size - slack); count <= end; count++) ticks.push(at(count, step));
  return { min, max, ticks, decimals: step.decimals, fromZero: fromZero || min <= 0 };
}

/** The room that the numbers, ranges and rules of a chart need, zero included: what a bar chart shows. */
export function valueExtent(spec: ChartSpec): { readonly min: number; readonly max: number } {
  const [low, high] = extremes(spec);
  const max = Math.max(0, high);
  const min = Math.min(0, low);
  // All zero: any scale shows it.
  return min === max ? { min: 0, max: 1 } : { min, max };
}

/** Every number that is drawn. The totals of stacked bars are not among them: they are sums of these. */
export function allPoints(spec: ChartSpec): readonly SpecPoint[] {
  return pointsOf(spec).filter((point) => point !== null);
}

function pointsOf(spec: ChartSpec): readonly (SpecPoint | null)[] {
  switch (spec.kind) {
    case "line":
      return spec.series.flatMap((one) => one.points);
    case "bar":
      return spec.bars.map(({ point }) => point);
    case "grouped":
    case "stacked":
    case "dots":
    case "slope":
      return spec.rows.flatMap((row) => row.points);
    default:
      return spec satisfies never;
  }
}

/** The length of a bar is its number, so a chart of bars starts at zero. */
function hasBars({ kind }: ChartSpec): boolean {
  return kind === "bar" || kind === "grouped" || kind === "stacked";
}

/** How far a stacked bar reaches to either side of zero. */
export function stackEnds({ points }: Pick<StackedRow, "points">): readonly [low: number, high: number] {
  let [low, high] = [0, 0];
  for (const { value } of points) {
    if (value < 0) low += value;
    else high += value;
  }
  return [low, high];
}

function pointEnds({ value, low, high }: SpecPoint): readonly number[] {
  return [value, low?.value ?? value, high?.value ?? value];
}

function extremes(spec: ChartSpec): readonly [lowest: number, highest: number] {
  const drawn = spec.kind === "stacked" ? spec.rows.flatMap(stackEnds) : allPoints(spec).flatMap(pointEnds);
  const [first = 0, ...rest] = [...drawn, ...spec.rules.map(({ value }) => value)];
  let [low, high] = [first, first];
  for (const value of rest) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

function startsAtZero({ kind }: ChartSpec, low: number, high: number): boolean {
  if (low <= 0) return true;
  // A slope has no axis to read heights from: its room is for the slopes.
  if (kind === "slope") return false;
  if (low === high) return true;
  return (high - low) / high >= leastFill;
}

interface Step {
  readonly size: number;
  readonly decimals: number;
}

/** The least of 1, 2 and 5 times a power of ten that is not below `size`. */
function niceStep(size: number): Step {
  let power = 1;
  let decimals = 0;
  while (power < size) power *= 10;
  // Above one the powers are whole numbers and exact; below it each is the quotient of whole numbers.
  let divisor = 1;
  while (power / (divisor * 10) >= size) {
    divisor *= 10;
    if (divisor > power) decimals += 1;
  }
  const unit = power / divisor;
  if (unit / 5 >= size) return { size: unit / 5, decimals: unit > 1 ? 0 : decimals + 1 };
  if (unit / 2 >= size) return { size: unit / 2, decimals: unit > 1 ? 0 : decimals + 1 };
  return { size: unit, decimals };
}
