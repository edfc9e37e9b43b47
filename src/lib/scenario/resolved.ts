/** An input whose every part is checked and turned into functions of the year, ready to be projected. */

import { type ResolvedBaseline, resolveBaseline } from "./baseline.ts";
import { resolveHeads } from "./heads.ts";
import type { PathLeg, ScenarioInput } from "./input.ts";
import { type ResolvedPath, resolvePath } from "./path.ts";
import { type ResolvedPrices, resolvePrices } from "./prices.ts";
import { getExtendedRun, getValue, type Run } from "./run.ts";
import { ScenarioError } from "./scenario-error.ts";
import { getRunOfYears, getYear } from "./years.ts";

export interface ResolvedInput {
  readonly input: ScenarioInput;
  /** The years of the answer as numbers. */
  readonly years: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly cumulativeFrom: number;
  readonly gdp: Run;
  readonly deflator: Run | undefined;
  readonly path: ResolvedPath;
  readonly baseline: ResolvedBaseline;
  readonly prices: ResolvedPrices;
  readonly householdsIn: ((year: number) => number) | null;
  readonly peopleIn: ((year: number) => number) | null;
}

/**
 * Checks an input and resolves its parts.
 *
 * @throws {ScenarioError} for the first thing that is missing, out of bounds or contradictory.
 */
export function resolveInput(input: ScenarioInput): ResolvedInput {
  const { yearKind } = input;
  const years = getRunOfYears(input.years, yearKind, "years");
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const cumulativeFrom = getYear(input.cumulativeFrom, yearKind, "cumulativeFrom");
  if (cumulativeFrom < first || cumulativeFrom > last) {
    const span = `${input.years[0]} to ${input.years.at(-1)}`;
    throw new ScenarioError("cumulativeFrom", `${input.cumulativeFrom} is not one of the years ${span}.`);
  }
  if (!/^[A-Z]{3}$/.test(input.currency)) {
    throw new ScenarioError("currency", `"${input.currency}" is not a currency code such as "GBP".`);
  }
  const upTo = lastYearNeeded(input, last);
  const gdp = getExtendedRun(input.gdp, { operand: "gdp", yearKind, kind: "gdp", upTo });
  const deflator =
    input.deflator && getExtendedRun(input.deflator, { operand: "deflator", yearKind, kind: "index", upTo });
  const context = {
    yearKind,
    gdpIn: (year: number, neededBy: string): number => getValue(gdp, year, neededBy),
    indexIn: deflator && ((year: number, neededBy: string): number => getValue(deflator, year, neededBy)),
  };
  return {
    input,
    years,
    first,
    last,
    cumulativeFrom,
    gdp,
    deflator,
    path: resolvePath(input.path, { ...context, operand: "path" }),
    baseline: resolveBaseline(input.baseline, context),
    prices: resolvePrices(input.prices, context),
    householdsIn: resolveHeads(input.households, { operand: "households", yearKind }),
    peopleIn: resolveHeads(input.population, { operand: "population", yearKind }),
  };
}

/** How far GDP and the deflator must reach: legs in cash and base years may lie beyond the answer's years. */
function lastYearNeeded(input: ScenarioInput, last: number): number {
  const { yearKind, prices, baseline } = input;
  const named: (readonly [string | undefined, string])[] = [
    [prices.todayGdpYear, "prices.todayGdpYear"],
    [prices.realYear, "prices.realYear"],
    ["year" in baseline ? baseline.year : undefined, "baseline.year"],
    ...endsInCash(input.path, "path"),
    ...("path" in baseline ? endsInCash(baseline.path, "baseline.path") : []),
  ];
  return named.reduce(
    (latest, [label, operand]) => (label === undefined ? latest : Math.max(latest, getYear(label, yearKind, operand))),
    last,
  );
}

/** The last years of the legs whose shape depends on GDP in that year. */
function endsInCash(legs: readonly PathLeg[], operand: string): (readonly [string | undefined, string])[] {
  return legs.map((leg, index) => {
    const inCash = leg.kind === "straight-line-cash" || leg.kind === "constant-growth";
    return [inCash ? leg.to : undefined, `${operand}[${index}].to`] as const;
  });
}
