/**
 * The same extra said as something else, year by year: so many units of a tax, such a share of a budget, so
 * much for each worker. It helps to see the size, and is no proposal of who should pay.
 */

import { getRunOfYears } from "#lib/scenario/years.ts";
import type { Costed } from "./amounts.ts";
import type { BudgetInput, Reckoner } from "./input.ts";
import { sourceContext } from "./ready.ts";
import { budgetOf, type SourceContext, type Stretched, yieldsOf } from "./sources.ts";

/** One year's extra in other words; `null` where the yield, the budget or the count is nothing. */
export type Equivalent = number | null;

export interface UnitsYear {
  /** How many units would bring in the extra, were each to bring in as much as the first. */
  readonly units: Equivalent;
  /** True where so many units lie beyond what the estimate covers: then no page prints more than "about". */
  readonly isRough: boolean;
}

/** @throws {ScenarioError} as `payFor`, for a reckoner. */
export function unitsOfTax(costed: Costed, reckoner: Reckoner): readonly UnitsYear[] {
  const yields = (context: SourceContext): Stretched => yieldsOf(reckoner, context);
  return perYear(costed, yields, (extra, perUnit) => extra / perUnit).map((units) => ({
    units,
    isRough: units !== null && (units < reckoner.validFrom || units > reckoner.validTo),
  }));
}

/** Per cent of a budget. @throws {ScenarioError} as `payFor`, for a budget. */
export function shareOfBudget(costed: Costed, budget: BudgetInput): readonly Equivalent[] {
  const held = (context: SourceContext): Stretched => budgetOf(budget, context);
  return perYear(costed, held, (extra, all) => (extra / all) * 100);
}

/** The extra for each worker, in single units of the currency; `null` where the scenario has no count of them. */
export function perWorker({ years }: Costed): readonly Equivalent[] {
  return years.map(({ cash }) => cash.extraPerWorker);
}

function perYear(
  { years, input }: Costed,
  sourceIn: (context: SourceContext) => Stretched,
  of: (extra: number, amount: number) => number,
): readonly Equivalent[] {
  const labels = years.map(({ year }) => year);
  const numbers = getRunOfYears(labels, input.yearKind, "years");
  const source = sourceIn(sourceContext({ ...input, years: numbers }, "equivalent"));
  return years.map(({ cash }, at) => {
    const amount = source.in(numbers[at] ?? 0);
    return amount === 0 ? null : of(cash.extra, amount);
  });
}
