/** Ways to pay to be varied, and a costed scenario of three years that cost 0, 5.5 and 12 billion more. */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import type { Costed } from "#lib/scenario/paying/amounts.ts";
import type { BorrowingPayer, BudgetPayer, Part, TaxPayer } from "#lib/scenario/paying/input.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import { listYears, makeInput } from "../make-input.ts";

export function costed(changes: Partial<ScenarioInput> = {}): Costed {
  const input = makeInput(changes);
  return { years: projectScenario(input).years, input };
}

/** Costs so much more in each year from 2030 on, at a GDP of 1,000, 1,100 and 1,200 or as given. */
export function costing(extras: readonly number[], gdp: readonly number[] = [1000, 1100, 1200]): Costed {
  const years = listYears(2030, extras).map(({ year }) => year);
  return costed({
    years,
    gdp: { edition: "first edition", values: listYears(2030, gdp.slice(0, years.length)) },
    baseline: {
      kind: "explicit",
      by: "level",
      values: listYears(
        2030,
        extras.map(() => 100),
      ),
    },
    path: [
      {
        kind: "explicit",
        levels: listYears(
          2030,
          extras.map((extra) => 100 + extra),
        ),
      },
    ],
  });
}

export function makeTax(changes: Partial<Omit<TaxPayer, "reckoner">> & Partial<TaxPayer["reckoner"]> = {}): TaxPayer {
  const { id = "tax", name = "the tax", rise = 1, from, ...reckoner } = changes;
  return {
    kind: "tax",
    id,
    name,
    rise,
    from,
    reckoner: {
      edition: "reckoner",
      yields: listYears(2030, [4, 5, 6]),
      afterwards: "with-gdp",
      validFrom: -2,
      validTo: 2,
      ...reckoner,
    },
  };
}

export const rest: Part = { kind: "rest" };

export function makeBorrowing(changes: Partial<BorrowingPayer> = {}): BorrowingPayer {
  const rate = { edition: "rates", values: listYears(2030, [4, 4, 4]) };
  return { kind: "borrowing", id: "borrowing", name: "borrowing", part: rest, rate, ...changes };
}

export function makeBudget(
  changes: Partial<Omit<BudgetPayer, "budget">> & Partial<BudgetPayer["budget"]> = {},
): BudgetPayer {
  const { id = "budget", name = "the aid budget", part = rest, from, ...budget } = changes;
  return {
    kind: "budget",
    id,
    name,
    part,
    from,
    budget: { edition: "plans", values: listYears(2030, [10, 10, 20]), ...budget },
  };
}
