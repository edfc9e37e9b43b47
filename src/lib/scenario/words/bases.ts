/** The price bases in which one gap can be told. */

import type { ScenarioPriceBasis } from "#lib/scenario/input.ts";
import type { Amounts, ScenarioResult, Sums, YearResult } from "#lib/scenario/result.ts";

export interface Basis {
  readonly kind: ScenarioPriceBasis;
  readonly name: string;
  /** The name at the head of a column. */
  readonly prices: string;
  readonly meaning: string;
  readonly of: (year: YearResult) => Amounts | null;
  readonly sums: Sums;
}

/** The price bases that a result has, the answer's own first. */
export function basesOf(result: ScenarioResult): readonly Basis[] {
  const { totals, answer } = result;
  const yearOf = (prefix: string): string => result.assumptions.find(({ id }) => id === prefix)?.from ?? "";
  const [todayYear, realYear] = [yearOf("prices-today-gdp"), yearOf("prices-real")];
  const all: readonly (Omit<Basis, "sums"> & { readonly sums: Sums | null })[] = [
    {
      kind: "today-gdp",
      name: `On the GDP of ${todayYear}`,
      prices: `GDP of ${todayYear}`,
      meaning: "The gap in the share, put on one year’s economy. Growth and rising prices are left out.",
      of: (year) => year.todayGdp,
      sums: totals.todayGdp,
    },
    {
      kind: "real",
      name: `In the prices of ${realYear}`,
      prices: `${realYear} prices`,
      meaning: "Rising prices are taken out. Growth of the economy stays in.",
      of: (year) => year.real,
      sums: totals.real,
    },
    {
      kind: "cash",
      name: "In cash",
      prices: "cash",
      meaning: "What would stand in that year’s accounts.",
      of: (year) => year.cash,
      sums: totals.cash,
    },
  ];
  const there = all.flatMap((basis) => (basis.sums === null ? [] : [{ ...basis, sums: basis.sums }]));
  return [...there.filter(({ kind }) => kind === answer.basis), ...there.filter(({ kind }) => kind !== answer.basis)];
}
