/** The baseline: what would be spent without the promise, year by year. */

import { getNumber } from "./bounds.ts";
import { type Continue, continued, type MoneyContext, priceFactor } from "./continuation.ts";
import type { BaselineInput } from "./input.ts";
import { type ResolvedLeg, resolvePath } from "./path.ts";
import { fromLevel, fromShare, type Point } from "./point.ts";
import { findValue, getRun, getValue, type Run } from "./run.ts";
import { getYear } from "./years.ts";

export interface BaselineContext extends MoneyContext {
  /** Where it stands in the input, for messages: `baseline`, or `floor` for what is spent at least. */
  readonly operand: string;
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
  const { operand, yearKind } = context;
  const neededBy = `the ${operand}`;
  const gdpIn = (year: number): number => context.gdpIn(year, neededBy);
  switch (baseline.kind) {
    case "constant-share": {
      const share = getNumber(baseline.share, "share", `${operand}.share`);
      return { pointIn: (year) => fromShare(share, gdpIn(year)), plannedTo: undefined, legs: [] };
    }
    case "flat-cash":
    case "flat-real": {
      const at = `${operand}.level`;
      const level = getNumber(baseline.level, "level", at);
      const from = getYear(baseline.year, yearKind, `${operand}.year`);
      const factorIn = baseline.kind === "flat-cash" ? () => 1 : priceFactor(from, { ...context, neededBy });
      const pointIn = (year: number): Point => fromLevel(level * factorIn(year), gdpIn(year), at);
      return { pointIn, plannedTo: undefined, legs: [] };
    }
    case "path": {
      const path = resolvePath(baseline.path, { ...context, operand: `${operand}.path` });
      return { ...path, plannedTo: undefined };
    }
    case "plan":
    case "explicit": {
      const kind = baseline.by;
      const at = `${operand}.values`;
      const run = getRun(baseline.values, { operand: at, yearKind, kind });
      const afterwards = baseline.kind === "plan" ? baseline.afterwards : undefined;
      const stated = (year: number, value: number): Point =>
        kind === "share" ? fromShare(value, gdpIn(year)) : fromLevel(value, gdpIn(year), at);
      const goOn = { ...context, operand: `${operand}.afterwards`, neededBy };
      const onward = afterwards && continued(afterwards, run.stated, goOn);
      return {
        pointIn: listedPoints(run, { stated, onward, neededBy }),
        plannedTo: baseline.kind === "plan" ? run.stated : undefined,
        legs: [],
      };
    }
    default:
      return baseline satisfies never;
  }
}

interface Listed {
  readonly stated: (year: number, value: number) => Point;
  readonly onward: Continue | undefined;
  readonly neededBy: string;
}

function listedPoints(run: Run, { stated, onward, neededBy }: Listed): (year: number) => Point {
  return (year) => {
    const value = findValue(run, year);
    if (value !== undefined) return stated(year, value);
    if (onward === undefined || year < run.first) return stated(year, getValue(run, year, neededBy));
    return onward(stated(run.stated, getValue(run, run.stated, neededBy)), year);
  };
}
