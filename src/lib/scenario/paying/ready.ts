/** Ways to pay whose every part is checked, ready to be asked for a year. */

import { getNumber } from "#lib/scenario/bounds.ts";
import type { ScenarioInput, SeriesInput } from "#lib/scenario/input.ts";
import { findValue, getExtendedRun } from "#lib/scenario/run.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { getYear } from "#lib/scenario/years.ts";
import { type Rates, ratesOf } from "./debt.ts";
import type { BorrowingPayer, BudgetPayer, Part, Payer, TaxPayer } from "./input.ts";
import { budgetOf, type SourceContext, type Stretched, yieldsOf } from "./sources.ts";

/** The years of the answer, as numbers, and what yields and budgets go on with. */
export interface PayingGround extends Pick<ScenarioInput, "yearKind" | "gdp" | "deflator"> {
  readonly years: readonly number[];
}

interface ReadyCore {
  /** Its place in the input, as a path: `pay[1]`. */
  readonly operand: string;
  /** The first year in which it pays. */
  readonly from: number;
}

export type ReadyPayer =
  | (ReadyCore & { readonly kind: "tax"; readonly payer: TaxPayer; readonly yields: Stretched })
  | (ReadyCore & { readonly kind: "borrowing"; readonly payer: BorrowingPayer; readonly rates: Rates })
  | (ReadyCore & { readonly kind: "budget"; readonly payer: BudgetPayer; readonly budget: Stretched });

/**
 * Checks payers and resolves their sources.
 *
 * @throws {ScenarioError} for a payer that stands twice, two that take the rest, a first year outside the
 *   answer, or a number out of bounds.
 */
export function readyPayers(payers: readonly Payer[], ground: PayingGround): readonly ReadyPayer[] {
  const { yearKind, years } = ground;
  const [first = 0, last = 0] = [years[0], years[years.length - 1]];
  checkTogether(payers);
  const context = sourceContext(ground, "pay");
  return payers.map((payer, index): ReadyPayer => {
    const operand = `pay[${index}]`;
    const from = payer.from === undefined ? first : getYear(payer.from, yearKind, `${operand}.from`);
    if (from < first || from > last) {
      throw new ScenarioError(`${operand}.from`, `"${payer.from}" is not one of the years of the answer.`);
    }
    return readyPayer(payer, { operand, from, last, context: { ...context, operand } });
  });
}

/** What yields and budgets go on with, as far as the last year of the answer. */
export function sourceContext({ yearKind, years, gdp, deflator }: PayingGround, operand: string): SourceContext {
  const upTo = years[years.length - 1] ?? 0;
  const valueIn = (series: SeriesInput, kind: "gdp" | "deflator"): ((year: number) => number | undefined) => {
    const run = getExtendedRun(series, { operand: kind, yearKind, kind: kind === "gdp" ? "gdp" : "index", upTo });
    return (year) => findValue(run, year);
  };
  return {
    operand,
    yearKind,
    gdpIn: valueIn(gdp, "gdp"),
    indexIn: deflator === undefined ? () => undefined : valueIn(deflator, "deflator"),
  };
}

interface Readying extends ReadyCore {
  readonly last: number;
  readonly context: SourceContext;
}

function readyPayer(payer: Payer, { operand, from, last, context }: Readying): ReadyPayer {
  switch (payer.kind) {
    case "tax":
      checkTax(payer, operand);
      return { kind: payer.kind, operand, from, payer, yields: yieldsOf(payer.reckoner, context) };
    case "borrowing": {
      checkPart(payer.part, payer.kind, operand);
      const about = { operand: `${operand}.rate`, yearKind: context.yearKind, upTo: last };
      return { kind: payer.kind, operand, from, payer, rates: ratesOf(payer.rate, about) };
    }
    case "budget":
      checkPart(payer.part, payer.kind, operand);
      return { kind: payer.kind, operand, from, payer, budget: budgetOf(payer.budget, context) };
    default:
      return payer satisfies never;
  }
}

function checkTogether(payers: readonly Payer[]): void {
  const seen = new Set<string>();
  let taker: string | undefined;
  payers.forEach((payer, index) => {
    const operand = `pay[${index}]`;
    if (seen.has(payer.id)) throw new ScenarioError(operand, `"${payer.id}" pays twice; one entry can say it all.`);
    seen.add(payer.id);
    if (payer.kind === "tax" || payer.part.kind !== "rest") return;
    if (taker !== undefined) {
      throw new ScenarioError(`${operand}.part`, `"${taker}" and "${payer.id}" both take the rest, and only one can.`);
    }
    taker = payer.id;
  });
}

function checkTax({ rise, reckoner: { validFrom, validTo } }: TaxPayer, operand: string): void {
  getNumber(rise, "rise", `${operand}.rise`);
  getNumber(validFrom, "rise", `${operand}.reckoner.validFrom`);
  getNumber(validTo, "rise", `${operand}.reckoner.validTo`);
  if (validFrom <= validTo) return;
  throw new ScenarioError(
    `${operand}.reckoner.validFrom`,
    `The estimate cannot hold from ${validFrom} to ${validTo}: the first is the larger.`,
  );
}

function checkPart(part: Part, kind: "borrowing" | "budget", operand: string): void {
  switch (part.kind) {
    case "amount":
      getNumber(part.bn, "level", `${operand}.part.bn`);
      return;
    case "share-of-extra":
    case "share-of-budget":
      getNumber(part.percent, "part", `${operand}.part.percent`);
      if (part.kind === "share-of-extra" || kind === "budget") return;
      throw new ScenarioError(`${operand}.part`, "Borrowing has no budget of which it could be a part.");
    case "rest":
      return;
    default:
      part satisfies never;
  }
}
