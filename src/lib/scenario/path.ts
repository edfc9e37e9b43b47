/**
 * The share path: legs in order of time, each turned into a function from a year to that year's
 * spending. Between legs, and after the last, the share stays where it is, unless the leg says that the
 * cash does; before the first it is the share the first leg starts from.
 */

import { getNumber } from "./bounds.ts";
import { continued, type MoneyContext } from "./continuation.ts";
import type { Continuation, ExplicitLeg, PathLeg } from "./input.ts";
import {
  explicitPoints,
  growthPoints,
  type LegFrame,
  type LegPoints,
  type LegStart,
  linePoints,
  stepPoints,
} from "./legs.ts";
import { fromLevel, fromShare, type Point } from "./point.ts";
import { ScenarioError } from "./scenario-error.ts";
import { getYear, yearLabel } from "./years.ts";

export interface PathContext extends MoneyContext {
  /** Where the legs stand in the input, for messages: `path`. */
  readonly operand: string;
}

/** A leg with its years as numbers and its ends resolved. */
export interface ResolvedLeg {
  readonly kind: PathLeg["kind"];
  readonly first: number;
  readonly last: number;
  /** Per cent of GDP before the leg; `undefined` for explicit years, which say nothing of that. */
  readonly startShare: number | undefined;
  readonly endShare: number;
  /** How it goes on after `last`. */
  readonly afterwards: Continuation;
  /** Spending in a year from `first` on. */
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
  const leg = legs.findLast((candidate) => candidate.first <= year);
  if (leg !== undefined) return leg.pointIn(year);
  const start = legs[0]?.startShare;
  if (start !== undefined) return fromShare(start, context.gdpIn(year, context.operand));
  const label = yearLabel(year, context.yearKind);
  throw new ScenarioError(
    `${context.operand}[0]`,
    `The path starts after ${label} and states no start share, so ${label} has none.`,
  );
}

function resolveLeg(leg: PathLeg, before: ResolvedLeg | undefined, operand: string, context: PathContext): ResolvedLeg {
  const [from, to] = endsOf(leg);
  const first = getYear(from, context.yearKind, `${operand}.from`);
  const last = getYear(to, context.yearKind, `${operand}.to`);
  const frame = { ...context, operand, first, last };
  assertOrder(leg, before, frame);
  const start = startOf(leg, before, frame);
  const { endShare, pointIn } = pointsOf(leg, start, frame);
  const afterwards = leg.afterwards ?? "constant-share";
  const onward = continued(afterwards, last, {
    ...frame,
    operand: `${operand}.afterwards`,
    neededBy: operand,
  });
  return {
    kind: leg.kind,
    first,
    last,
    startShare: start?.share,
    endShare,
    afterwards,
    pointIn: (year) => {
      if (year <= last) return pointIn(year);
      // Only what goes on in cash needs the last year's GDP.
      return afterwards === "constant-share"
        ? fromShare(endShare, context.gdpIn(year, context.operand))
        : onward(pointIn(last), year);
    },
  };
}

function pointsOf(leg: PathLeg, start: LegStart | undefined, frame: LegFrame): LegPoints {
  switch (leg.kind) {
    case "step":
      return stepPoints(leg, start?.share, frame);
    case "explicit":
      return explicitPoints(leg, frame);
    case "straight-line-share":
    case "straight-line-cash":
      return linePoints(leg, getStart(start, frame), frame);
    case "constant-growth":
      return growthPoints(leg, getStart(start, frame), frame);
    default:
      return leg satisfies never;
  }
}

function endsOf(leg: PathLeg): readonly [string, string] {
  if (leg.kind === "step") return [leg.from, leg.from];
  if (leg.kind !== "explicit") return [leg.from, leg.to];
  const list = leg.levels ?? leg.shares;
  return [list[0]?.year ?? "", list.at(-1)?.year ?? ""];
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

function startOf(leg: PathLeg, before: ResolvedLeg | undefined, frame: LegFrame): LegStart | undefined {
  if (leg.kind === "explicit") return undefined;
  const level = leg.kind === "step" ? undefined : leg.startLevel;
  if (level !== undefined) return startAtLevel(level, { leg, before, frame });
  const { first, operand } = frame;
  const stated = leg.startShare === undefined ? undefined : getNumber(leg.startShare, "share", `${operand}.startShare`);
  const flat = (share: number): LegStart => ({ share, point: () => fromShare(share, frame.gdpIn(first, operand)) });
  if (before === undefined) return stated === undefined ? undefined : flat(stated);
  // Where the leg before goes on in cash, the share has moved since it ended.
  const isMoved = first > before.last && before.afterwards !== "constant-share";
  const there = isMoved ? before.pointIn(first).share : before.endShare;
  if (stated !== undefined && stated !== there) {
    throw new ScenarioError(
      `${operand}.startShare`,
      isMoved
        ? `This leg starts from ${stated}%, but after the leg before it the cash goes on, which comes to ${there}%.`
        : `This leg starts from ${stated}%, but the leg before it ends at ${there}%.`,
    );
  }
  return { share: there, point: () => before.pointIn(first) };
}

function startAtLevel(
  level: number,
  {
    leg,
    before,
    frame,
  }: {
    readonly leg: Exclude<PathLeg, ExplicitLeg>;
    readonly before: ResolvedLeg | undefined;
    readonly frame: LegFrame;
  },
): LegStart {
  const operand = `${frame.operand}.startLevel`;
  if (leg.startShare !== undefined || before !== undefined) {
    throw new ScenarioError(operand, "Only a first leg starts from a level, and then from no share.");
  }
  const point = fromLevel(getNumber(level, "level", operand), frame.gdpIn(frame.first, operand), operand);
  return { share: point.share, point: () => point };
}

function getStart(start: LegStart | undefined, { operand }: LegFrame): LegStart {
  if (start !== undefined) return start;
  throw new ScenarioError(`${operand}.startShare`, "The first leg must state the share it starts from.");
}
