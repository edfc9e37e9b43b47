/** How much a payer could bring in a year, from published yields and budgets. */

import { getNumber } from "#lib/scenario/bounds.ts";
import { findValue, getRun, type Run } from "#lib/scenario/run.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { type YearKind, yearLabel } from "#lib/scenario/years.ts";
import type { BudgetPayer, Reckoner } from "./input.ts";

export interface SourceContext {
  readonly operand: string;
  readonly yearKind: YearKind;
  /** Billions, of any year of the answer or of the lists. */
  readonly gdpIn: (year: number) => number | undefined;
}

/** An amount by year, and from which year on it is carried on beyond what is stated. */
export interface Stretched {
  readonly in: (year: number) => number;
  readonly stated: number;
}

/** What one unit of a tax brings in. Yields of years that are not stated grow with GDP, or stay. */
export function yieldsOf({ yields, afterwards }: Reckoner, context: SourceContext): Stretched {
  const run = getRun(yields, {
    operand: `${context.operand}.reckoner.yields`,
    yearKind: context.yearKind,
    kind: "yield",
  });
  return stretch(run, afterwards, context);
}

/** @throws {ScenarioError} when asked for a year beyond a budget that says nothing of how it goes on. */
export function budgetOf({ budget }: BudgetPayer, context: SourceContext): Stretched {
  const operand = `${context.operand}.budget.values`;
  const run = getRun(budget.values, { operand, yearKind: context.yearKind, kind: "level" });
  if (budget.afterwards !== undefined) return stretch(run, budget.afterwards, context);
  const inYear = (year: number): number => {
    const value = findValue(run, year);
    if (value !== undefined) return value;
    throw new ScenarioError(
      operand,
      `There is no budget for ${yearLabel(year, context.yearKind)}, and nothing says how it goes on.`,
    );
  };
  return { in: inYear, stated: run.stated };
}

function stretch(
  run: Run,
  afterwards: "with-gdp" | "flat-cash",
  { operand, yearKind, gdpIn }: SourceContext,
): Stretched {
  const edge = (year: number): number => Math.min(Math.max(year, run.first), run.stated);
  const gdp = (year: number): number => {
    const value = gdpIn(year);
    if (value !== undefined) return getNumber(value, "gdp", operand);
    throw new ScenarioError(operand, `It grows with GDP, and there is no GDP for ${yearLabel(year, yearKind)}.`);
  };
  return {
    in: (year) => {
      const value = findValue(run, edge(year)) ?? 0;
      return edge(year) === year || afterwards === "flat-cash" ? value : (value * gdp(year)) / gdp(edge(year));
    },
    stated: run.stated,
  };
}
