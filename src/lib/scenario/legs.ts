/** Each kind of leg as a function from a year to that year's spending. */

import { getNumber } from "./bounds.ts";
import type { MoneyContext } from "./continuation.ts";
import { priceFactor } from "./continuation.ts";
import type { AverageTarget, ConstantGrowthLeg, ExplicitLeg, LegEnd, LevelTarget, LineLeg, StepLeg } from "./input.ts";
import { fromLevel, fromShare, type Point } from "./point.ts";
import { growthFactor, repeatProduct } from "./root.ts";
import { getRun, getValue } from "./run.ts";
import { ScenarioError } from "./scenario-error.ts";
import { getYear, yearLabel } from "./years.ts";

/** The context of one leg: `operand` is the leg's own. */
export interface LegFrame extends MoneyContext {
  readonly operand: string;
  readonly first: number;
  readonly last: number;
}

/** Where a leg starts. A share is known without GDP of that year, which may lie before all data. */
export interface LegStart {
  readonly share: number;
  readonly point: () => Point;
}

export interface LegPoints {
  /** Per cent of GDP in the leg's last year; known without GDP of that year where the leg says it. */
  readonly endShare: number;
  /** Spending in a year from `first` to `last`. */
  readonly pointIn: (year: number) => Point;
}

export function stepPoints(leg: StepLeg, startShare: number | undefined, frame: LegFrame): LegPoints {
  return endOf(leg, { ...frame, startShare, weightOf: (year) => (year < frame.first ? 0 : 1) });
}

export function explicitPoints(leg: ExplicitLeg, frame: LegFrame): LegPoints {
  const { operand, yearKind, last } = frame;
  const gdpIn = (year: number): number => frame.gdpIn(year, operand);
  if (leg.levels !== undefined) {
    const run = getRun(leg.levels, { operand: `${operand}.levels`, yearKind, kind: "level" });
    const pointIn = (year: number): Point => fromLevel(getValue(run, year, operand), gdpIn(year), `${operand}.levels`);
    return { endShare: pointIn(last).share, pointIn };
  }
  const run = getRun(leg.shares, { operand: `${operand}.shares`, yearKind, kind: "share" });
  const shareIn = (year: number): number => getValue(run, year, operand);
  return { endShare: shareIn(last), pointIn: (year) => fromShare(shareIn(year), gdpIn(year)) };
}

export function linePoints(leg: LineLeg, start: LegStart, frame: LegFrame): LegPoints {
  const { first, last, operand } = frame;
  const inShare = leg.kind === "straight-line-share";
  if (leg.average !== undefined && !inShare) {
    throw new ScenarioError(`${operand}.average`, "An average of shares needs a straight line in the share.");
  }
  const weightOf = (year: number): number => {
    if (year < first) return 0;
    return year > last ? 1 : (year - first) / (last - first);
  };
  const { endShare, pointIn: endIn } = endOf(leg, { ...frame, startShare: start.share, weightOf });
  const between = (from: number, to: number, year: number): number =>
    from + ((to - from) * (year - first)) / (last - first);
  if (inShare) {
    const pointIn = (year: number): Point => {
      if (year === first) return start.point();
      if (year === last) return endIn(last);
      return fromShare(between(start.share, endShare, year), frame.gdpIn(year, operand));
    };
    return { endShare, pointIn };
  }
  const [from, to] = [start.point(), endIn(last)];
  const pointIn = (year: number): Point => {
    if (year === first) return from;
    if (year === last) return to;
    return fromLevel(between(from.level, to.level, year), frame.gdpIn(year, operand), operand);
  };
  return { endShare, pointIn };
}

export function growthPoints(leg: ConstantGrowthLeg, { point }: LegStart, frame: LegFrame): LegPoints {
  const { first, last, operand } = frame;
  assertOneEnd(leg, operand);
  const start = point();
  if ("realRate" in leg.end) return realGrowthPoints(leg.end.realRate, start, frame);
  const { factor, end } = growthOf(leg.end, start, frame);
  const pointIn = (year: number): Point => {
    if (year === first) return start;
    if (year === last) return end;
    return fromLevel(start.level * repeatProduct(factor, year - first), frame.gdpIn(year, operand), operand);
  };
  return { endShare: end.share, pointIn };
}

function assertOneEnd(leg: ConstantGrowthLeg, operand: string): void {
  const said = ["rate", "realRate", "share", "level"].filter((name) => Object.hasOwn(leg.end, name));
  if (said.length !== 1) {
    throw new ScenarioError(
      `${operand}.end`,
      "A leg ends at a share or at a level, or grows at a rate: one of them only.",
    );
  }
}

function realGrowthPoints(rate: number, start: Point, frame: LegFrame): LegPoints {
  const { first, last, operand } = frame;
  const factor = 1 + getNumber(rate, "rate", `${operand}.end.realRate`) / 100;
  const prices = priceFactor(first, { ...frame, neededBy: operand });
  const pointIn = (year: number): Point => {
    if (year === first) return start;
    const level = start.level * repeatProduct(factor, year - first) * prices(year);
    return fromLevel(level, frame.gdpIn(year, operand), operand);
  };
  return { endShare: pointIn(last).share, pointIn };
}

function growthOf(
  said: Exclude<ConstantGrowthLeg["end"], { readonly realRate: number }>,
  start: Point,
  frame: LegFrame,
): { factor: number; end: Point } {
  const { first, last, operand } = frame;
  const years = last - first;
  if ("rate" in said) {
    const factor = 1 + getNumber(said.rate, "rate", `${operand}.end.rate`) / 100;
    const gdp = frame.gdpIn(last, operand);
    return { factor, end: fromLevel(start.level * repeatProduct(factor, years), gdp, operand) };
  }
  const end =
    "level" in said
      ? levelPoint(said.level, last, { ...frame, operand: `${operand}.end.level` })
      : fromShare(getNumber(said.share, "share", `${operand}.end.share`), frame.gdpIn(last, operand));
  if (start.level > 0 && end.level > 0) return { factor: growthFactor(end.level / start.level, years), end };
  throw new ScenarioError(operand, "Constant growth needs a start and an end above 0%.");
}

/** A sum of money as spending in a year. */
function levelPoint({ level, pricesOf }: LevelTarget, year: number, frame: LegFrame): Point {
  const { operand, yearKind } = frame;
  const sum = getNumber(level, "level", operand);
  const gdp = frame.gdpIn(year, operand);
  if (pricesOf === undefined) return fromLevel(sum, gdp, operand);
  const base = getYear(pricesOf, yearKind, `${operand}.pricesOf`);
  return fromLevel(sum * priceFactor(base, { ...frame, neededBy: operand })(year), gdp, operand);
}

interface EndFrame extends LegFrame {
  readonly startShare: number | undefined;
  /** How much of the way from start to end is gone in a year, from 0 to 1. */
  readonly weightOf: (year: number) => number;
}

function endOf(leg: LegEnd, frame: EndFrame): LegPoints {
  const { operand } = frame;
  const said = ["endShare", "endLevel", "average"].filter((name) => Reflect.get(leg, name) !== undefined);
  if (said.length !== 1) {
    throw new ScenarioError(
      operand,
      "A leg ends at a share, at a level or at what makes an average: exactly one of them.",
    );
  }
  if (leg.endLevel !== undefined) {
    const { endLevel } = leg;
    const pointIn = (year: number): Point => levelPoint(endLevel, year, { ...frame, operand: `${operand}.endLevel` });
    return { endShare: pointIn(frame.last).share, pointIn };
  }
  const endShare =
    leg.average === undefined
      ? getNumber(leg.endShare, "share", `${operand}.endShare`)
      : endForAverage(leg.average, frame);
  return { endShare, pointIn: (year) => fromShare(endShare, frame.gdpIn(year, operand)) };
}

/** The share at the end of a leg for which the mean of some years is what is asked for. */
function endForAverage(average: AverageTarget, { operand, yearKind, startShare, weightOf }: EndFrame): number {
  const at = `${operand}.average`;
  const wanted = getNumber(average.share, "share", `${at}.share`);
  const [from, to] = [getYear(average.from, yearKind, `${at}.from`), getYear(average.to, yearKind, `${at}.to`)];
  if (to < from) throw new ScenarioError(at, `The years end in ${average.to}, before they start in ${average.from}.`);
  let [weights, fixed] = [0, 0];
  for (let year = from; year <= to; year += 1) {
    const weight = weightOf(year);
    weights += weight;
    if (weight < 1) fixed += (1 - weight) * startIn(year);
  }
  const end = weights > 0 ? (wanted * (to - from + 1) - fixed) / weights : Number.NaN;
  if (end >= 0 && end <= 100) return end;
  const span = `${yearLabel(from, yearKind)} to ${yearLabel(to, yearKind)}`;
  throw new ScenarioError(at, `No share at the end of this leg makes the mean of ${span} come to ${wanted}%.`);

  function startIn(year: number): number {
    if (startShare !== undefined) return startShare;
    throw new ScenarioError(
      `${operand}.startShare`,
      `The mean counts ${yearLabel(year, yearKind)}, whose share is not stated.`,
    );
  }
}
