/** How much a payer could bring in a year, from published yields and budgets. */

import { findValue, getRun, type Run } from "#lib/scenario/run.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { type YearKind, yearLabel } from "#lib/scenario/years.ts";
import type { BudgetInput, Reckoner } from "./input.ts";

export interface SourceContext {
  readonly operand: string;
  readonly yearKind: YearKind;
  /** Billions; `undefined` for a year that the scenario has no GDP for. */
  readonly gdpIn: (year: number) => number | undefined;
  /** A price index; `undefined` where the scenario has no deflator, or none for the year. */
  readonly indexIn: (year: number) => number | undefined;
}

/** An amount by year, from its first stated year to its last, and carried on beyond them. */
export interface Stretched {
  readonly in: (year: number) => number;
  readonly first: number;
  readonly stated: number;
}

type Onward = "with-gdp" | "flat-cash" | "flat-real";

/**
 * What one unit of a tax brings in, billions by year.
 *
 * @throws {ScenarioError} for a yield out of bounds or a gap in the years; when asked for a year that
 *   needs a GDP which is not there.
 */
export function yieldsOf({ yields, afterwards }: Reckoner, context: SourceContext): Stretched {
  const operand = `${context.operand}.reckoner.yields`;
  const run = getRun(yields, { operand, yearKind: context.yearKind, kind: "yield" });
  return stretch(run, { operand, onward: afterwards, valueIn: (_, value) => value, what: "yield" }, context);
}

/** What a budget holds, billions by year. @throws {ScenarioError} as `yieldsOf`, and for years beyond its own if nothing says how it goes on. */
export function budgetOf({ by, values, afterwards }: BudgetInput, context: SourceContext): Stretched {
  const operand = `${context.operand}.budget.values`;
  const kind = by === "share" ? "share" : "level";
  const run = getRun(values, { operand, yearKind: context.yearKind, kind });
  const gdp = neededIn(context.gdpIn, "GDP", { operand, yearKind: context.yearKind });
  const valueIn = (year: number, value: number): number => (kind === "share" ? (gdp(year) * value) / 100 : value);
  return stretch(run, { operand, onward: afterwards, valueIn, what: "budget" }, context);
}

interface Stretching {
  readonly operand: string;
  readonly onward: Onward | undefined;
  /** Billions from what is stated for a year. */
  readonly valueIn: (year: number, value: number) => number;
  readonly what: "yield" | "budget";
}

/** Years after the last that is stated follow it, and years before the first follow that, by the same rule. */
function stretch(
  run: Run,
  { operand, onward, valueIn, what }: Stretching,
  { yearKind, gdpIn, indexIn }: SourceContext,
): Stretched {
  const edge = (year: number): number => Math.min(Math.max(year, run.first), run.stated);
  const factors: Readonly<Record<Onward, (year: number) => number>> = {
    "flat-cash": () => 1,
    "with-gdp": neededIn(gdpIn, "GDP", { operand, yearKind }),
    "flat-real": neededIn(indexIn, "price index", { operand, yearKind }),
  };
  const inYear = (year: number): number => {
    const from = edge(year);
    const stated = valueIn(from, findValue(run, from) ?? 0);
    if (from === year || stated === 0) return stated;
    if (onward === undefined) {
      throw new ScenarioError(
        operand,
        `There is no ${what} for ${yearLabel(year, yearKind)}, and nothing says how it goes on beyond ${yearLabel(from, yearKind)}.`,
      );
    }
    if (onward === "flat-cash") return stated;
    const factor = factors[onward];
    return (stated * factor(year)) / factor(from);
  };
  return { in: inYear, first: run.first, stated: run.stated };
}

function neededIn(
  valueIn: (year: number) => number | undefined,
  what: string,
  { operand, yearKind }: { readonly operand: string; readonly yearKind: YearKind },
): (year: number) => number {
  return (year) => {
    const value = valueIn(year);
    if (value !== undefined) return value;
    throw new ScenarioError(
      operand,
      `It goes on with the ${what}, and the scenario has no ${what} for ${yearLabel(year, yearKind)}.`,
    );
  };
}
