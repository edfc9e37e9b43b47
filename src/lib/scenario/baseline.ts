/** The baseline: what would be spent without the promise, year by year. */

import { getNumber } from "./bounds.ts";
import type { BaselineInput, Continuation } from "./input.ts";
import { type ResolvedLeg, resolvePath } from "./path.ts";
import { fromLevel, fromShare, type Point } from "./point.ts";
import { findValue, getRun, getValue, type Run } from "./run.ts";
import { ScenarioError } from "./scenario-error.ts";
import { getYear, type YearKind, yearLabel } from "./years.ts";

export interface BaselineContext {
  readonly yearKind: YearKind;
  readonly gdpIn: (year: number, neededBy: string) => number;
  /** The price index; `undefined` where the input has no deflator. */
  readonly indexIn: ((year: number, neededBy: string) => number) | undefined;
}

export interface ResolvedBaseline {
  readonly pointIn: (year: number) => Point;
  /** The last year that a plan states; later ones follow its continuation. */
  readonly plannedTo: number | undefined;
  /** The legs of a baseline that is a path. */
  readonly legs: readonly ResolvedLeg[];
}

/**
 * Resolves a baseline.
 *
 * @throws {ScenarioError} for a missing deflator, a number outside its bounds, or a gap.
 */
export function resolveBaseline(baseline: BaselineInput, context: BaselineContext): ResolvedBaseline {
  const gdpIn = (year: number): number => context.gdpIn(year, "the baseline");
  switch (baseline.kind) {
    case "constant-share": {
      const share = getNumber(baseline.share, "share", "baseline.share");
      return { pointIn: (year) => fromShare(share, gdpIn(year)), plannedTo: undefined, legs: [] };
    }
    case "flat-cash":
    case "flat-real": {
      const level = getNumber(baseline.level, "level", "baseline.level");
      const from = getYear(baseline.year, context.yearKind, "baseline.year");
      const factorIn = baseline.kind === "flat-cash" ? () => 1 : priceFactor(from, context);
      const pointIn = (year: number): Point => fromLevel(level * factorIn(year), gdpIn(year), "baseline.level");
      return { pointIn, plannedTo: undefined, legs: [] };
    }
    case "path": {
      const path = resolvePath(baseline.path, { ...context, operand: "baseline.path" });
      return { ...path, plannedTo: undefined };
    }
    case "plan":
    case "explicit": {
      const kind = baseline.by;
      const run = getRun(baseline.values, {
        operand: "baseline.values",
        yearKind: context.yearKind,
        kind,
      });
      const afterwards = baseline.kind === "plan" ? baseline.afterwards : undefined;
      const stated = (year: number, value: number): Point =>
        kind === "share" ? fromShare(value, gdpIn(year)) : fromLevel(value, gdpIn(year), "baseline.values");
      const pointIn = listedPoints(run, stated, afterwards && continued(afterwards, run.stated, context));
      return { pointIn, plannedTo: baseline.kind === "plan" ? run.stated : undefined, legs: [] };
    }
    default:
      return baseline satisfies never;
  }
}

type Continue = (last: Point, year: number) => Point;

function listedPoints(
  run: Run,
  stated: (year: number, value: number) => Point,
  onward: Continue | undefined,
): (year: number) => Point {
  return (year) => {
    const value = findValue(run, year);
    if (value !== undefined) return stated(year, value);
    if (onward === undefined || year < run.first) return stated(year, getValue(run, year, "the baseline"));
    return onward(stated(run.stated, getValue(run, run.stated, "the baseline")), year);
  };
}

function continued(afterwards: Continuation, from: number, context: BaselineContext): Continue {
  const gdpIn = (year: number): number => context.gdpIn(year, "the baseline");
  switch (afterwards) {
    case "constant-share":
      return (last, year) => fromShare(last.share, gdpIn(year));
    case "flat-cash":
      return (last, year) => fromLevel(last.level, gdpIn(year), "baseline.afterwards");
    case "flat-real": {
      const factorIn = priceFactor(from, context);
      return (last, year) => fromLevel(last.level * factorIn(year), gdpIn(year), "baseline.afterwards");
    }
    default:
      return afterwards satisfies never;
  }
}

/** How many times the prices of `from` the prices of a year are. */
function priceFactor(from: number, context: BaselineContext): (year: number) => number {
  const { indexIn } = context;
  if (indexIn === undefined) {
    const year = yearLabel(from, context.yearKind);
    throw new ScenarioError(
      "deflator",
      `The baseline is flat in the prices of ${year}, which needs a deflator, and there is none.`,
    );
  }
  const base = indexIn(from, "the baseline");
  return (year) => indexIn(year, "the baseline") / base;
}
