/** From a lever's definition to a payer that pays nothing yet, and to what a reader may move. */

import type { YearValue } from "#lib/scenario/input.ts";
import type { PayLever } from "#lib/scenario/link/levers.ts";
import { getLookupNumber, getModelValue } from "#lib/scenario/lookup.ts";
import { seriesInput } from "#lib/scenario/resolve.ts";
import { type ResolveContext, seriesOf } from "#lib/scenario/resolve-values.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { findYearKind } from "#lib/scenario/years.ts";
import type {
  BorrowingLever,
  BudgetLever,
  LeverDefinition,
  LeverRange,
  RateDefinition,
  TaxLever,
} from "./definition.ts";
import type { BorrowingPayer, BudgetPayer, InterestRate, Payer, TaxPayer } from "./input.ts";

/** The kind of year and the currency that the lever must share; any currency for `null`. */
export type LeverContext = Omit<ResolveContext, "currency"> & { readonly currency: string | null };

export interface ResolvedLever {
  readonly payer: Payer;
  readonly lever: PayLever;
}

/**
 * Resolves a lever for a scenario.
 *
 * @throws {ScenarioError} if a reference leads nowhere, or to another unit, currency or kind of year.
 */
export function resolveLever(id: string, lever: LeverDefinition<unknown>, context: LeverContext): ResolvedLever {
  switch (lever.kind) {
    case "tax":
      return { payer: taxPayer(id, lever, context), lever: payLever(id, lever, lever.rise) };
    case "budget":
      return { payer: budgetPayer(id, lever, context), lever: payLever(id, lever, lever.percent) };
    case "borrowing":
      return { payer: borrowingPayer(id, lever, context), lever: payLever(id, lever, lever.percent) };
    default:
      return lever satisfies never;
  }
}

const shownAs = {
  tax: { of: "rise", unit: { kind: "points" }, takesRest: false },
  budget: { of: "percent-of-budget", unit: { kind: "percent" }, takesRest: true },
  borrowing: { of: "percent-of-extra", unit: { kind: "percent" }, takesRest: true },
} as const;

function payLever(
  id: string,
  { kind, name }: LeverDefinition<unknown>,
  { low, high, step, start = 0 }: LeverRange,
): PayLever {
  return { id, label: name, ...shownAs[kind], low, high, step, default: start };
}

function taxPayer(id: string, lever: TaxLever<unknown>, context: LeverContext): TaxPayer {
  const wanted = { kind: "money", currency: context.currency } as const;
  const { series, values } = seriesOf(lever.yields, wanted, "yields", withoutCurrency(context));
  const { afterwards, valid, name } = lever;
  return {
    kind: "tax",
    id,
    name,
    rise: 0,
    reckoner: { edition: series.edition, yields: values, afterwards, validFrom: valid.low, validTo: valid.high },
  };
}

function budgetPayer(
  id: string,
  { name, budget, afterwards }: BudgetLever<unknown>,
  context: LeverContext,
): BudgetPayer {
  const wanted = { kind: "money", currency: context.currency } as const;
  const core = { kind: "budget", id, name, part: { kind: "share-of-budget", percent: 0 } } as const;
  if ("series" in budget) {
    const { series, values } = seriesOf(budget.series, wanted, "budget.series", withoutCurrency(context));
    return { ...core, budget: { edition: series.edition, values, afterwards } };
  }
  const operand = "budget.figure";
  const found = getLookupNumber(context.lookup, budget.figure, operand);
  const value = getModelValue(found.value, found, wanted, { operand, reference: budget.figure });
  return {
    ...core,
    budget: {
      edition: found.edition ?? "a sum of this site’s own",
      values: [yearOf(found.period, value, operand, context)],
      afterwards,
    },
  };
}

function yearOf(period: string, value: number, operand: string, { yearKind }: LeverContext): YearValue {
  if (findYearKind(period) === yearKind) return { year: period, value };
  const wanted = yearKind.replace("-", " ");
  throw new ScenarioError(operand, `The budget is for ${period}, and the scenario counts by the ${wanted}.`);
}

function borrowingPayer(id: string, { name, rate }: BorrowingLever<unknown>, context: LeverContext): BorrowingPayer {
  return { kind: "borrowing", id, name, part: { kind: "share-of-extra", percent: 0 }, rate: rateOf(rate, context) };
}

function rateOf(rate: RateDefinition, context: LeverContext): InterestRate {
  if ("held" in rate) {
    const operand = "rate.held";
    const found = getLookupNumber(context.lookup, rate.held, operand);
    const value = getModelValue(found.value, found, { kind: "rate" }, { operand, reference: rate.held });
    return { edition: found.edition ?? rate.held, held: value };
  }
  return { ...seriesInput(rate, { kind: "rate" }, "rate", withoutCurrency(context)), afterwards: rate.afterwards };
}

/** What is wanted of a series names its currency itself. */
function withoutCurrency({ lookup, yearKind }: LeverContext): ResolveContext {
  return { lookup, yearKind, currency: "" };
}
