/**
 * Who pays for the extra, year by year. The gap is what is left: in every year it is the extra less all
 * that is paid. What a payer brings changes nothing of what the promise costs.
 */

import { getNumber } from "#lib/scenario/bounds.ts";
import type { ScenarioInput } from "#lib/scenario/input.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";
import { getExtendedRun, getValue } from "#lib/scenario/run.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import { getYear } from "#lib/scenario/years.ts";
import { addDebt } from "./debt.ts";
import type { BorrowingPayer, Part, Payer, TaxPayer } from "./input.ts";
import { payingAssumptions, payingWarnings } from "./remarks.ts";
import type { DebtYear, PayerResult, PayingResult, PayingYear } from "./result.ts";
import { budgetOf, type SourceContext, type Stretched, yieldsOf } from "./sources.ts";

/** What the years of a scenario come to, and the GDP that yields and budgets grow with. */
export interface Paid {
  readonly years: ScenarioResult["years"];
  readonly input: Pick<ScenarioInput, "yearKind" | "gdp">;
}

/** A payer with its source, ready to be asked for a year. */
export interface ReadyPayer {
  readonly payer: Payer;
  readonly operand: string;
  readonly from: number;
  readonly last: number;
  readonly source: Stretched | undefined;
}

/**
 * Works out who pays.
 *
 * A payer that takes the rest, or a part of the extra, pays nothing in a year that costs nothing more.
 *
 * @throws {ScenarioError} for a payer that stands twice, two that take the rest, a first year outside the
 *   answer, or a number out of bounds.
 */
export function payFor({ years, input }: Paid, payers: readonly Payer[]): PayingResult {
  const numbers = years.map(({ year }) => getYear(year, input.yearKind, "years"));
  const ready = readyPayers(payers, numbers, input);
  const amounts = new Map(ready.map(({ payer }) => [payer.id, [] as number[]]));
  const paying = numbers.map((year, at) => {
    const extra = years[at]?.cash.extra ?? 0;
    const paid = payYear(ready, year, extra);
    for (const [id, amount] of paid) amounts.get(id)?.push(amount);
    let sum = 0;
    for (const amount of paid.values()) sum += amount;
    return { extra, paid: sum, gap: extra - sum };
  });
  const debts = debtsOf(ready, { numbers, amounts, years, input });
  const results = ready.map((one) => resultOf(one, amounts.get(one.payer.id) ?? [], numbers));
  const list = paying.map(
    (one, at): PayingYear => ({ year: years[at]?.year ?? "", ...one, debt: debts?.[at] ?? null }),
  );
  const sum = (of: (year: PayingYear) => number): number => list.reduce((total, year) => total + of(year), 0);
  return {
    payers: results,
    years: list,
    totals: { extra: sum(({ extra }) => extra), paid: sum(({ paid }) => paid), gap: sum(({ gap }) => gap) },
    assumptions: payingAssumptions(ready, list),
    warnings: payingWarnings(results, ready, list),
  };
}

function readyPayers(
  payers: readonly Payer[],
  numbers: readonly number[],
  { yearKind, gdp }: Paid["input"],
): readonly ReadyPayer[] {
  const [first = 0, last = 0] = [numbers[0], numbers[numbers.length - 1]];
  const run = getExtendedRun(gdp, { operand: "gdp", yearKind, kind: "gdp", upTo: last });
  const gdpIn = (year: number): number | undefined => run.values[year - run.first];
  const seen = new Set<string>();
  let taker: string | undefined;
  return payers.map((payer, index): ReadyPayer => {
    const operand = `payers[${index}]`;
    if (seen.has(payer.id)) throw new ScenarioError(`${operand}.id`, `"${payer.id}" pays twice.`);
    seen.add(payer.id);
    if (payer.kind !== "tax" && payer.part.kind === "rest") {
      if (taker !== undefined) {
        throw new ScenarioError(`${operand}.part`, `"${payer.id}" and "${taker}" both take the rest; only one can.`);
      }
      taker = payer.id;
    }
    const from = payer.from === undefined ? first : getYear(payer.from, yearKind, `${operand}.from`);
    if (from < first || from > last) {
      throw new ScenarioError(`${operand}.from`, `"${payer.from}" is not a year of the answer.`);
    }
    const context: SourceContext = { operand, yearKind, gdpIn };
    checkPart(payer, operand);
    const source = payer.kind === "tax" ? yieldsOf(payer.reckoner, context) : sourceOf(payer, context);
    return { payer, operand, from, last, source };
  });
}

function sourceOf(payer: Exclude<Payer, TaxPayer>, context: SourceContext): Stretched | undefined {
  return payer.kind === "budget" ? budgetOf(payer, context) : undefined;
}

function checkPart(payer: Payer, operand: string): void {
  if (payer.kind === "tax") {
    getNumber(payer.rise, "rise", `${operand}.rise`);
    return;
  }
  const { part } = payer;
  if (part.kind === "amount") getNumber(part.bn, "level", `${operand}.part.bn`);
  if (part.kind === "share-of-extra" || part.kind === "share-of-budget") {
    getNumber(part.percent, "part", `${operand}.part.percent`);
  }
  if (part.kind === "share-of-budget" && payer.kind === "borrowing") {
    throw new ScenarioError(`${operand}.part`, "Borrowing has no budget of which it could take a part.");
  }
}

/** What each pays in a year; whoever takes the rest is asked last. */
function payYear(ready: readonly ReadyPayer[], year: number, extra: number): ReadonlyMap<string, number> {
  const paid = new Map(ready.map(({ payer }) => [payer.id, 0]));
  let left = extra;
  const isTaker = ({ payer }: ReadyPayer): boolean => payer.kind !== "tax" && payer.part.kind === "rest";
  for (const one of [...ready.filter((each) => !isTaker(each)), ...ready.filter(isTaker)]) {
    if (year < one.from) continue;
    const amount = amountOf(one, { year, extra, left });
    paid.set(one.payer.id, amount);
    left -= amount;
  }
  return paid;
}

interface Asked {
  readonly year: number;
  readonly extra: number;
  readonly left: number;
}

function amountOf({ payer, source }: ReadyPayer, asked: Asked): number {
  if (payer.kind === "tax") return payer.rise * (source?.in(asked.year) ?? 0);
  const held = source?.in(asked.year);
  const wanted = wantedOf(payer.part, asked, held ?? 0);
  return held === undefined ? wanted : Math.min(wanted, held);
}

function wantedOf(part: Part, { extra, left }: Asked, held: number): number {
  switch (part.kind) {
    case "amount":
      return part.bn;
    case "share-of-extra":
      return (Math.max(extra, 0) * part.percent) / 100;
    case "share-of-budget":
      return (held * part.percent) / 100;
    case "rest":
      return Math.max(left, 0);
    default:
      return part satisfies never;
  }
}

interface Owing extends Paid {
  readonly numbers: readonly number[];
  readonly amounts: ReadonlyMap<string, readonly number[]>;
}

/** All that is borrowed, by whatever payers, each at its own rate. */
function debtsOf(
  ready: readonly ReadyPayer[],
  { numbers, amounts, years, input }: Owing,
): readonly DebtYear[] | undefined {
  const borrowers = ready.filter(
    (one): one is ReadyPayer & { readonly payer: BorrowingPayer } => one.payer.kind === "borrowing",
  );
  if (borrowers.length === 0) return undefined;
  const owed = borrowers.map(({ payer, operand, last }) => ({
    rate: getExtendedRun(payer.rate, {
      operand: `${operand}.rate`,
      yearKind: input.yearKind,
      kind: "interest",
      upTo: last,
    }),
    sums: amounts.get(payer.id) ?? [],
    debt: 0,
  }));
  return numbers.map((year, at) => {
    let [borrowed, interest, debt] = [0, 0, 0];
    for (const one of owed) {
      const sum = one.sums[at] ?? 0;
      // Nothing is owed yet, so no rate is needed yet.
      const step =
        sum === 0 && one.debt === 0
          ? { interest: 0, debt: 0 }
          : addDebt(one.debt, sum, getValue(one.rate, year, "interest"));
      one.debt = step.debt;
      borrowed += sum;
      interest += step.interest;
      debt += step.debt;
    }
    const gdp = years[at]?.gdp ?? Number.NaN;
    return { borrowed, interest, debt, debtShare: (debt / gdp) * 100, interestShare: (interest / gdp) * 100 };
  });
}

function resultOf({ payer, source }: ReadyPayer, amounts: readonly number[], numbers: readonly number[]): PayerResult {
  const { id, name, kind } = payer;
  const isRough = kind === "tax" && (payer.rise > payer.reckoner.validTo || payer.rise < payer.reckoner.validFrom);
  const shareOfBudget =
    kind === "budget" && source !== undefined
      ? numbers.map((year, at) => (source.in(year) === 0 ? 0 : ((amounts[at] ?? 0) / source.in(year)) * 100))
      : null;
  return { id, name, kind, amounts, shareOfBudget, isRough, total: amounts.reduce((sum, amount) => sum + amount, 0) };
}
