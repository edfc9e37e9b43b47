/** What a reader should be told before trusting a result, as data. None of it stops the model. */

import { remark, type Warning } from "./remarks.ts";
import type { ResolvedInput } from "./resolved.ts";
import type { YearResult } from "./result.ts";
import { getYear, yearLabel } from "./years.ts";

export function warningsOf(resolved: ResolvedInput, years: readonly YearResult[]): readonly Warning[] {
  return [
    ...againstBaseline(years),
    ...atFloor(years),
    ...beyondYears(resolved),
    ...ofEditions(resolved),
    ...ofDefinitions(resolved),
  ];
}

function atFloor(years: readonly YearResult[]): readonly Warning[] {
  const floored = years.filter(({ isFloored }) => isFloored);
  const [first, last] = [floored[0], floored.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [remark("floor-holds", { value: floored.length, unit: "years", from: first.year, to: last.year })];
}

function ofDefinitions({ input, definitions }: ResolvedInput): readonly Warning[] {
  if (!definitions.areMixed || input.definitions === undefined) return [];
  const { path, baseline, answer } = input.definitions;
  const others = [...new Set([path, baseline].filter((name) => name !== answer))];
  return [remark("definitions-mixed", { from: answer, to: others.join(", ") })];
}

function againstBaseline(years: readonly YearResult[]): readonly Warning[] {
  if (years.every((year) => year.cash.extra === 0)) return [remark("path-equals-baseline")];
  const isBelow = (year: YearResult): boolean => year.cash.extra < 0;
  const rise = years.findIndex((year) => !isBelow(year));
  const atStart = rise === -1 ? years : years.slice(0, rise);
  const later = rise === -1 ? [] : years.slice(rise).filter(isBelow);
  const warnings: Warning[] = [];
  const [first, last] = [atStart[0], atStart.at(-1)];
  if (first && last) {
    const said = { value: first.shareGap, unit: "pp", from: first.year, to: last.year } as const;
    warnings.push(remark("path-starts-below-baseline", said));
  }
  const [from, to] = [later[0], later.at(-1)];
  if (from && to) {
    const said = { value: later.length, unit: "years", from: from.year, to: to.year } as const;
    warnings.push(remark("path-below-baseline", said));
  }
  return warnings;
}

function beyondYears({ input, path, last }: ResolvedInput): readonly Warning[] {
  const label = (year: number): string => yearLabel(year, input.yearKind);
  const [start, end] = [path.legs[0], path.legs.at(-1)];
  if (start && start.first > last) {
    return [remark("path-starts-after-last-year", { from: label(start.first) })];
  }
  if (!end || end.last <= last) return [];
  return [remark("path-ends-after-last-year", { value: end.endShare, unit: "pct-gdp", from: label(end.last) })];
}

function ofEditions({ input, gdp, last }: ResolvedInput): readonly Warning[] {
  const { edition, extend } = input.gdp;
  const { todayGdpYear } = input.prices;
  const warnings: Warning[] = [];
  if (extend?.edition !== undefined && extend.edition !== edition && last > gdp.stated) {
    const from = yearLabel(gdp.stated + 1, input.yearKind);
    warnings.push(remark("gdp-growth-from-another-edition", { from, edition: extend.edition }));
  }
  if (input.deflator && input.deflator.edition !== edition) {
    warnings.push(remark("deflator-from-another-edition", { edition: input.deflator.edition }));
  }
  if (todayGdpYear !== undefined && getYear(todayGdpYear, input.yearKind, "prices.todayGdpYear") > gdp.stated) {
    warnings.push(remark("today-gdp-extrapolated", { from: todayGdpYear }));
  }
  return warnings;
}
