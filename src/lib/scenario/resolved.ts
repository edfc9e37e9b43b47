/** An input whose every part is checked and turned into functions of the year, ready to be projected. */

import { type ResolvedBaseline, resolveBaseline } from "./baseline.ts";
import { type ResolvedDefinitions, resolveDefinitions } from "./definitions.ts";
import { resolveHeads } from "./heads.ts";
import type { ScenarioInput } from "./input.ts";
import { type ResolvedPath, resolvePath } from "./path.ts";
import type { Point } from "./point.ts";
import { type ResolvedPrices, resolvePrices } from "./prices.ts";
import { getExtendedRun, getValue, type Run } from "./run.ts";
import { ScenarioError } from "./scenario-error.ts";
import { getRunOfYears, getYear } from "./years.ts";
import { lastYearNeeded } from "./years-needed.ts";

/** An input's years, series and heads: what stays when only the path or the baseline is another. */
export interface ResolvedGround {
  /** The years of the answer as numbers. */
  readonly years: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly cumulativeFrom: number;
  readonly cumulativeTo: number;
  readonly gdp: Run;
  readonly deflator: Run | undefined;
  readonly householdsIn: ((year: number) => number) | null;
  readonly peopleIn: ((year: number) => number) | null;
  readonly workersIn: ((year: number) => number) | null;
}

export interface ResolvedInput extends ResolvedGround {
  readonly input: ScenarioInput;
  readonly path: ResolvedPath;
  readonly baseline: ResolvedBaseline;
  readonly floor: ResolvedBaseline | "baseline" | undefined;
  readonly definitions: ResolvedDefinitions;
  readonly prices: ResolvedPrices;
}

/**
 * Checks an input and resolves its parts.
 *
 * @throws {ScenarioError} for the first thing that is missing, out of bounds or contradictory.
 */
export function resolveInput(input: ScenarioInput): ResolvedInput {
  return resolveOn(resolveGround(input), input);
}

/** @throws {ScenarioError} as `resolveInput`. */
export function resolveGround(input: ScenarioInput): ResolvedGround {
  const { yearKind } = input;
  const years = getRunOfYears(input.years, yearKind, "years");
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const [cumulativeFrom, cumulativeTo] = cumulativeYears(input, { first, last });
  if (!/^[A-Z]{3}$/.test(input.currency)) {
    throw new ScenarioError("currency", `"${input.currency}" is not a currency code such as "GBP".`);
  }
  const upTo = lastYearNeeded(input, last);
  const gdp = getExtendedRun(input.gdp, { operand: "gdp", yearKind, kind: "gdp", upTo });
  const deflator =
    input.deflator && getExtendedRun(input.deflator, { operand: "deflator", yearKind, kind: "index", upTo });
  return {
    years,
    first,
    last,
    cumulativeFrom,
    cumulativeTo,
    gdp,
    deflator,
    householdsIn: resolveHeads(input.households, { operand: "households", yearKind }),
    peopleIn: resolveHeads(input.population, { operand: "population", yearKind }),
    workersIn: resolveHeads(input.workers, { operand: "workers", yearKind }),
  };
}

/** @throws {ScenarioError} as `resolveInput`. */
export function resolveOn(ground: ResolvedGround, input: ScenarioInput): ResolvedInput {
  const { gdp, deflator } = ground;
  const context = {
    yearKind: input.yearKind,
    gdpIn: (year: number, neededBy: string): number => getValue(gdp, year, neededBy),
    indexIn: deflator && ((year: number, neededBy: string): number => getValue(deflator, year, neededBy)),
  };
  return {
    ...ground,
    input,
    path: resolvePath(input.path, { ...context, operand: "path" }),
    baseline: resolveBaseline(input.baseline, { ...context, operand: "baseline" }),
    floor:
      input.floor === undefined || input.floor === "baseline"
        ? input.floor
        : resolveBaseline(input.floor, { ...context, operand: "floor" }),
    definitions: resolveDefinitions(input.definitions, context),
    prices: resolvePrices(input.prices, context),
  };
}

/** What the path and the baseline come to in a year, by the answer's definition and not below the floor. */
export function spendingIn(
  { path, baseline, floor, definitions }: Pick<ResolvedInput, "path" | "baseline" | "floor" | "definitions">,
  year: number,
): { readonly point: Point; readonly baseline: Point; readonly isFloored: boolean } {
  const point = definitions.path(path.pointIn(year), year);
  const planned = definitions.baseline(baseline.pointIn(year), year);
  if (floor === undefined) return { point, baseline: planned, isFloored: false };
  const least = floor === "baseline" ? planned : definitions.baseline(floor.pointIn(year), year);
  const isFloored = point.level < least.level;
  return { point: isFloored ? least : point, baseline: planned, isFloored };
}

function cumulativeYears(
  { cumulativeFrom, cumulativeTo, years, yearKind }: ScenarioInput,
  { first, last }: { readonly first: number; readonly last: number },
): readonly [number, number] {
  const from = getYear(cumulativeFrom, yearKind, "cumulativeFrom");
  const to = cumulativeTo === undefined ? last : getYear(cumulativeTo, yearKind, "cumulativeTo");
  const span = `${years[0]} to ${years.at(-1)}`;
  if (from < first || from > last) {
    throw new ScenarioError("cumulativeFrom", `${cumulativeFrom} is not one of the years ${span}.`);
  }
  if (to < from || to > last) {
    throw new ScenarioError(
      "cumulativeTo",
      `${cumulativeTo} is not one of the years ${cumulativeFrom} to ${years.at(-1)}.`,
    );
  }
  return [from, to];
}
