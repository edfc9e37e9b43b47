/** What a scenario takes for granted, as data, so that the page can say each assumption. */

import type { HeadsInput, ScenarioInput, SeriesInput } from "./input.ts";
import type { ResolvedLeg } from "./path.ts";
import { pathAssumptions } from "./path-assumptions.ts";
import { type Assumption, remark } from "./remarks.ts";
import type { ResolvedInput } from "./resolved.ts";
import type { EditionUsed } from "./result.ts";
import { findValue, type Run } from "./run.ts";
import { getYear, type YearKind, yearLabel } from "./years.ts";

/** The editions of the data, in the order of the input. */
export function editionsOf(input: ScenarioInput): readonly EditionUsed[] {
  const named: readonly (readonly [string, string | undefined])[] = [
    ["gdp", input.gdp.edition],
    ["gdp.extend", input.gdp.extend?.edition],
    ["deflator", input.deflator?.edition],
    ["deflator.extend", input.deflator?.extend?.edition],
    ["households", input.households?.edition],
    ["population", input.population?.edition],
    ["workers", input.workers?.edition],
    ...(input.definitions?.bridges ?? []).map(
      ({ edition }, index) => [`definitions.bridges[${index}]`, edition] as const,
    ),
  ];
  return named.flatMap(([operand, edition]) => (edition === undefined ? [] : [{ operand, edition }]));
}

export function assumptionsOf(resolved: ResolvedInput): readonly Assumption[] {
  const { input, gdp, deflator } = resolved;
  return [
    ...(input.whole === "gni" ? [remark("whole-gni")] : []),
    ...gdpAssumptions(resolved),
    ...extension(input.gdp, gdp, "gdp"),
    ...(input.deflator && deflator ? extension(input.deflator, deflator, "deflator") : []),
    ...pathAssumptions(resolved),
    ...baselineAssumptions(resolved),
    ...floorAssumptions(resolved),
    ...definitionAssumptions(input),
    ...priceAssumptions(resolved),
    ...headsAssumptions(input.households, "households"),
    ...headsAssumptions(input.population, "population"),
    ...headsAssumptions(input.workers, "workers"),
    remark("cumulative-without-interest", {
      from: input.cumulativeFrom,
      to: input.cumulativeTo ?? input.years.at(-1) ?? null,
    }),
    remark("no-economic-feedback"),
  ];
}

function gdpAssumptions({ input, gdp, first, last }: ResolvedInput): readonly Assumption[] {
  if (first > gdp.stated) return [];
  const label = (year: number): string => yearLabel(year, input.yearKind);
  const to = label(Math.min(last, gdp.stated));
  return [remark("gdp-stated", { from: label(first), to, edition: input.gdp.edition })];
}

function extension(series: SeriesInput, run: Run, operand: "gdp" | "deflator"): readonly Assumption[] {
  const { extend } = series;
  const end = run.first + run.values.length - 1;
  if (extend === undefined || end <= run.stated) return [];
  const years = { from: yearLabel(run.stated + 1, run.yearKind), to: yearLabel(end, run.yearKind) };
  const said = { ...years, edition: extend.edition ?? null };
  if (extend.kind === "by-year") return [remark(`${operand}-extended-by-year`, said)];
  return [remark(`${operand}-extended-at-constant-growth`, { ...said, value: extend.rate, unit: "pct" })];
}

function baselineAssumptions({ input, baseline, first, last }: ResolvedInput): readonly Assumption[] {
  const said = input.baseline;
  switch (said.kind) {
    case "constant-share":
      return [remark("baseline-constant-share", { value: said.share, unit: "pct-gdp" })];
    case "flat-cash":
    case "flat-real":
      return [remark(`baseline-${said.kind}`, { value: said.level, unit: "bn", from: said.year })];
    case "path":
      return [remark("baseline-path", endOf(baseline.legs, input.yearKind))];
    case "plan":
    case "explicit": {
      const years = { from: said.values[0]?.year ?? null, to: said.values.at(-1)?.year ?? null };
      const stated = remark(`baseline-${said.kind}`, years);
      if (baseline.plannedTo === undefined || baseline.plannedTo >= last) return [stated];
      if (said.kind === "explicit" || said.afterwards === undefined) return [stated];
      const label = (year: number): string => yearLabel(year, input.yearKind);
      const after = { from: label(Math.max(first, baseline.plannedTo + 1)), to: label(last) };
      return [stated, remark(`baseline-plan-then-${said.afterwards}`, after)];
    }
    default:
      return said satisfies never;
  }
}

function floorAssumptions({ input, floor }: ResolvedInput): readonly Assumption[] {
  if (floor === undefined) return [];
  return [remark(input.floor === "baseline" ? "floor-baseline" : "floor-planned")];
}

function definitionAssumptions({ definitions }: ScenarioInput): readonly Assumption[] {
  return (definitions?.bridges ?? []).map(({ from, to, edition }) =>
    remark("definitions-bridged", { from, to, edition }),
  );
}

/** Where a path ends, and the years from its first leg to its last. */
function endOf(legs: readonly ResolvedLeg[], kind: YearKind): Partial<Assumption> {
  const [start, end] = [legs[0], legs.at(-1)];
  if (!start || !end) return {};
  const years = { from: yearLabel(start.first, kind), to: yearLabel(end.last, kind) };
  return { value: end.endShare, unit: "pct-gdp", ...years };
}

function priceAssumptions({ input, gdp }: ResolvedInput): readonly Assumption[] {
  const { todayGdpYear, realYear } = input.prices;
  const remarks: Assumption[] = [];
  if (todayGdpYear !== undefined) {
    const year = getYear(todayGdpYear, input.yearKind, "prices.todayGdpYear");
    const value = findValue(gdp, year) ?? null;
    remarks.push(remark("prices-today-gdp", { value, unit: "bn", from: todayGdpYear }));
  }
  if (realYear !== undefined) {
    remarks.push(remark("prices-real", { from: realYear, edition: input.deflator?.edition ?? null }));
  }
  return remarks;
}

function headsAssumptions(
  heads: HeadsInput | undefined,
  operand: "households" | "population" | "workers",
): readonly Assumption[] {
  if (heads === undefined) return [];
  const edition = heads.edition ?? null;
  if (heads.kind === "by-year") return [remark(`${operand}-by-year`, { edition })];
  return [remark(`${operand}-held`, { value: heads.count, unit: "count", from: heads.year, edition })];
}
