/**
 * The share path: legs in order of time, each turned into a function from a year to that year's
 * spending. Between legs, and after the last, the share stays where it is; before the first it is
 * the share the first leg starts from.
 */

import { getNumber } from "./bounds.ts";
import type { ConstantGrowthLeg, ExplicitLeg, LineLeg, PathLeg, StepLeg } from "./input.ts";
import { fromLevel, fromShare, type Point } from "./point.ts";
import { growthFactor, repeatProduct } from "./root.ts";
import { getRun, getValue } from "./run.ts";
import { ScenarioError } from "./scenario-error.ts";
import { getYear, type YearKind, yearLabel } from "./years.ts";

export interface PathContext {
  /** Where the legs stand in the input, for messages: `path`. */
  readonly operand: string;
  readonly yearKind: YearKind;
  readonly gdpIn: (year: number, neededBy: string) => number;
}

/** A leg with its years as numbers and its ends resolved. */
export interface ResolvedLeg {
  readonly kind: PathLeg["kind"];
  readonly first: number;
  readonly last: number;
  /** Per cent of GDP before the leg; `undefined` for explicit shares, which say nothing of that. */
  readonly startShare: number | undefined;
  readonly endShare: number;
  /** Spending in a year from `first` to `last`. */
  readonly pointIn: (year: number) => Point;
}

export interface ResolvedPath {
  readonly legs: readonly ResolvedLeg[];
  readonly pointIn: (year: number) => Point;
}

/**
 * Resolves a path.
 *
 * @throws {ScenarioError} if legs overlap or contradict each other, end before they start, state no
 *   start where one is needed, or need GDP of a year that has none.
 */
export function resolvePath(legs: readonly PathLeg[], context: PathContext): ResolvedPath {
  const resolved: ResolvedLeg[] = [];
  for (const [index, leg] of legs.entries()) {
    resolved.push(resolveLeg(leg, resolved.at(-1), `${context.operand}[${index}]`, context));
  }
  if (resolved.length === 0) throw new ScenarioError(context.operand, "The path has no leg.");
  return { legs: resolved, pointIn: (year) => pointOnPath(resolved, year, context) };
}

function pointOnPath(legs: readonly ResolvedLeg[], year: number, context: PathContext): Point {
  const flat = (share: number): Point => fromShare(share, context.gdpIn(year, context.operand));
  const leg = legs.findLast((candidate) => candidate.first <= year);
  if (leg !== undefined) return year <= leg.last ? leg.pointIn(year) : flat(leg.endShare);
  const start = legs[0]?.startShare;
  if (start !== undefined) return flat(start);
  const label = yearLabel(year, context.yearKind);
  throw new ScenarioError(
    `${context.operand}[0]`,
    `The path starts after ${label} and states no start share, so ${label} has none.`,
  );
}

/** The context of one leg: `operand` is the leg's own. */
interface LegFrame extends PathContext {
  readonly first: number;
  readonly last: number;
}

function resolveLeg(leg: PathLeg, before: ResolvedLeg | undefined, operand: string, context: PathContext): ResolvedLeg {
  const [from, to] = endsOf(leg);
  const first = getYear(from, context.yearKind, `${operand}.from`);
  const last = getYear(to, context.yearKind, `${operand}.to`);
  const frame = { ...context, operand, first, last };
  assertOrder(leg, before, frame);
  if (leg.kind === "explicit") return explicitLeg(leg, frame);
  const startShare = startOf(leg, before, frame);
  switch (leg.kind) {
    case "step":
      return stepLeg(leg, startShare, frame);
    case "straight-line-share":
    case "straight-line-cash":
      return lineLeg(leg, getStart(startShare, operand), frame);
    case "constant-growth":
      return growthLeg(leg, getStart(startShare, operand), frame);
    default:
      return leg satisfies never;
  }
}

function endsOf(leg: PathLeg): readonly [string, string] {
  if (leg.kind === "step") return [leg.from, leg.from];
  if (leg.kind === "explicit") return [leg.shares[0]?.year ?? "", leg.shares.at(-1)?.year ?? ""];
  return [leg.from, leg.to];
}

/** A step or a list states its own first year, so it comes after the leg before; a line may start where that ends. */
function assertOrder(leg: PathLeg, before: ResolvedLeg | undefined, frame: LegFrame): void {
  const label = (year: number): string => yearLabel(year, frame.yearKind);
  const isLine = leg.kind !== "step" && leg.kind !== "explicit";
  if (isLine && frame.last <= frame.first) {
    throw new ScenarioError(
      frame.operand,
      `A ${leg.kind} from ${label(frame.first)} to ${label(frame.last)} must end after it starts.`,
    );
  }
  if (before === undefined) return;
  const free = isLine ? before.last : before.last + 1;
  if (frame.first >= free) return;
  throw new ScenarioError(
    frame.operand,
    `This leg starts in ${label(frame.first)}, but the leg before it holds until ${label(before.last)}.`,
  );
}

function startOf(
  leg: Exclude<PathLeg, ExplicitLeg>,
  before: ResolvedLeg | undefined,
  frame: LegFrame,
): number | undefined {
  const stated =
    leg.startShare === undefined ? undefined : getNumber(leg.startShare, "share", `${frame.operand}.startShare`);
  if (before === undefined) return stated;
  if (stated === undefined || stated === before.endShare) return before.endShare;
  throw new ScenarioError(
    `${frame.operand}.startShare`,
    `This leg starts from ${stated}%, but the leg before it ends at ${before.endShare}%.`,
  );
}

function getStart(share: number | undefined, operand: string): number {
  if (share !== undefined) return share;
  throw new ScenarioError(`${operand}.startShare`, "The first leg must state the share it starts from.");
}

function stepLeg(leg: StepLeg, startShare: number | undefined, frame: LegFrame): ResolvedLeg {
  const endShare = getNumber(leg.endShare, "share", `${frame.operand}.endShare`);
  const { first, last, operand } = frame;
  const pointIn = (year: number): Point => fromShare(endShare, frame.gdpIn(year, operand));
  return { kind: leg.kind, first, last, startShare, endShare, pointIn };
}

function explicitLeg(leg: ExplicitLeg, frame: LegFrame): ResolvedLeg {
  const { first, last, operand, yearKind } = frame;
  const run = getRun(leg.shares, { operand: `${operand}.shares`, yearKind, kind: "share" });
  const shareIn = (year: number): number => getValue(run, year, operand);
  const pointIn = (year: number): Point => fromShare(shareIn(year), frame.gdpIn(year, operand));
  return { kind: leg.kind, first, last, startShare: undefined, endShare: shareIn(last), pointIn };
}

function lineLeg(leg: LineLeg, startShare: number, frame: LegFrame): ResolvedLeg {
  const { first, last, operand } = frame;
  const endShare = getNumber(leg.endShare, "share", `${operand}.endShare`);
  const gdpIn = (year: number): number => frame.gdpIn(year, operand);
  const between = (start: number, end: number, year: number): number =>
    start + ((end - start) * (year - first)) / (last - first);
  const ends = { kind: leg.kind, first, last, startShare, endShare };
  const inShare = (year: number): Point => fromShare(between(startShare, endShare, year), gdpIn(year));
  if (leg.kind === "straight-line-share") {
    return { ...ends, pointIn: (year) => (year === last ? fromShare(endShare, gdpIn(year)) : inShare(year)) };
  }
  const start = fromShare(startShare, gdpIn(first));
  const end = fromShare(endShare, gdpIn(last));
  const inCash = (year: number): Point => fromLevel(between(start.level, end.level, year), gdpIn(year), operand);
  return { ...ends, pointIn: (year) => (year === first ? start : year === last ? end : inCash(year)) };
}

function growthLeg(leg: ConstantGrowthLeg, startShare: number, frame: LegFrame): ResolvedLeg {
  const { first, last, operand } = frame;
  const gdpIn = (year: number): number => frame.gdpIn(year, operand);
  const start = fromShare(startShare, gdpIn(first));
  const { factor, end } = growthOf(leg, start, frame);
  const pointIn = (year: number): Point => {
    if (year === first) return start;
    if (year === last) return end;
    return fromLevel(start.level * repeatProduct(factor, year - first), gdpIn(year), operand);
  };
  return { kind: leg.kind, first, last, startShare, endShare: end.share, pointIn };
}

function growthOf(leg: ConstantGrowthLeg, start: Point, frame: LegFrame): { factor: number; end: Point } {
  const { first, last, operand } = frame;
  const gdp = frame.gdpIn(last, operand);
  const years = last - first;
  if ("rate" in leg.end) {
    if ("share" in leg.end) {
      throw new ScenarioError(`${operand}.end`, "A leg ends at a share or grows at a rate, not both.");
    }
    const factor = 1 + getNumber(leg.end.rate, "rate", `${operand}.end.rate`) / 100;
    return { factor, end: fromLevel(start.level * repeatProduct(factor, years), gdp, operand) };
  }
  const end = fromShare(getNumber(leg.end.share, "share", `${operand}.end.share`), gdp);
  if (start.level > 0 && end.level > 0) return { factor: growthFactor(end.level / start.level, years), end };
  throw new ScenarioError(operand, "Constant growth needs a start and an end above 0%.");
}
