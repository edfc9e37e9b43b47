/** An input whose every part is checked and turned into functions of the year, ready to be projected. */

import { type ResolvedBaseline, resolveBaseline } from "./baseline.ts";
import { type ResolvedDefinitions, resolveDefinitions } from "./definitions.ts";
import { resolveHeads } from "./heads.ts";
import type { LevelTarget, PathLeg, ScenarioInput } from "./input.ts";
import { type ResolvedPath, resolvePath } from "./path.ts";
import type { Point } from "./point.ts";
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
  readonly cumulativeTo: number;
  readonly gdp: Run;
  readonly deflator: Run | undefined;
  readonly path: ResolvedPath;
  readonly baseline: ResolvedBaseline;
  readonly floor: ResolvedBaseline | "baseline" | undefined;
  readonly definitions: ResolvedDefinitions;
  readonly prices: ResolvedPrices;
  readonly householdsIn: ((year: number) => number) | null;
  readonly peopleIn: ((year: number) => number) | null;
  readonly workersIn: ((year: number) => number) | null;
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
  const [cumulativeFrom, cumulativeTo] = cumulativeYears(input, { first, last });
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
    cumulativeTo,
    gdp,
    deflator,
    path: resolvePath(input.path, { ...context, operand: "path" }),
    baseline: resolveBaseline(input.baseline, { ...context, operand: "baseline" }),
    floor:
      input.floor === undefined || input.floor === "baseline"
        ? input.floor
        : resolveBaseline(input.floor, { ...context, operand: "floor" }),
    definitions: resolveDefinitions(input.definitions, context),
    prices: resolvePrices(input.prices, context),
    householdsIn: resolveHeads(input.households, { operand: "households", yearKind }),
    peopleIn: resolveHeads(input.population, { operand: "population", yearKind }),
    workersIn: resolveHeads(input.workers, { operand: "workers", yearKind }),
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

type Named = readonly [label: string | undefined, operand: string];

/** How far GDP and the deflator must reach: legs in cash and base years may lie beyond the answer's years. */
function lastYearNeeded(input: ScenarioInput, last: number): number {
  const { yearKind, prices, baseline, floor } = input;
  const plans = [
    [baseline, "baseline"],
    ...(floor === undefined || floor === "baseline" ? [] : [[floor, "floor"] as const]),
  ] as const;
  const named: readonly Named[] = [
    [prices.todayGdpYear, "prices.todayGdpYear"],
    [prices.realYear, "prices.realYear"],
    ...yearsOfLegs(input.path, "path"),
    ...plans.flatMap(([plan, operand]): readonly Named[] => [
      ["year" in plan ? plan.year : undefined, `${operand}.year`],
      ...("path" in plan ? yearsOfLegs(plan.path, `${operand}.path`) : []),
    ]),
  ];
  return named.reduce(
    (latest, [label, operand]) => (label === undefined ? latest : Math.max(latest, getYear(label, yearKind, operand))),
    last,
  );
}

/** The years in which a leg needs GDP or prices: its end where that is money, and the year of its prices. */
function yearsOfLegs(legs: readonly PathLeg[], operand: string): readonly Named[] {
  return legs.flatMap((leg, index): readonly Named[] => {
    const at = `${operand}[${index}]`;
    if (leg.kind === "explicit") return [[leg.levels?.at(-1)?.year, `${at}.levels`]];
    if (leg.kind === "step") return [[leg.endLevel && leg.from, `${at}.from`], pricesOf(leg.endLevel, at)];
    const target = leg.kind === "constant-growth" ? ("level" in leg.end ? leg.end.level : undefined) : leg.endLevel;
    const isMoney = leg.kind !== "straight-line-share" || target !== undefined;
    return [[isMoney ? leg.to : undefined, `${at}.to`], pricesOf(target, at)];
  });
}

function pricesOf(target: LevelTarget | undefined, operand: string): Named {
  return [target?.pricesOf, `${operand}.endLevel.pricesOf`];
}
