/** What each payer pays in each year, without what there is to say about it: for a page whose lever moves. */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import type { YearResult } from "#lib/scenario/result.ts";
import { getRunOfYears } from "#lib/scenario/years.ts";
import { debtsOf } from "./debt.ts";
import type { Part, Payer } from "./input.ts";
import { type PayingGround, type ReadyPayer, readyPayers } from "./ready.ts";
import type { DebtYear, PayerResult, PayingResult, PayingYear } from "./result.ts";

/** What the years of a scenario come to, and what yields and budgets go on with. */
export interface Costed {
  readonly years: readonly YearResult[];
  readonly input: Pick<ScenarioInput, "yearKind" | "gdp" | "deflator">;
}

export type PayingNumbers = Pick<PayingResult, "payers" | "years" | "totals">;

/** Payers that are ready, and the ground they pay on. */
export interface Payment {
  readonly ready: readonly ReadyPayer[];
  readonly ground: PayingGround;
}

/** @throws {ScenarioError} as `payFor`. */
export function readyToPay({ years, input }: Costed, payers: readonly Payer[]): Payment {
  const labels = years.map(({ year }) => year);
  const ground: PayingGround = { ...input, years: getRunOfYears(labels, input.yearKind, "years") };
  return { ready: readyPayers(payers, ground), ground };
}

/** The same numbers as `payFor`, to the last bit. */
export function amountsPaid({ years }: Pick<Costed, "years">, { ready, ground }: Payment): PayingNumbers {
  const paying = years.map((year, at) => payYear(ready, ground.years[at] ?? 0, year.cash.extra));
  const amountsOf = (index: number): readonly number[] => paying.map(({ amounts }) => amounts[index] ?? 0);
  const debts = debtsIn(ready, amountsOf, { years, numbers: ground.years });
  const list = paying.map(
    ({ paid, gap }, at): PayingYear => ({
      year: years[at]?.year ?? "",
      extra: years[at]?.cash.extra ?? 0,
      paid,
      gap,
      debt: debts?.[at] ?? null,
    }),
  );
  const sum = (of: (year: PayingYear) => number): number => list.reduce((total, year) => total + of(year), 0);
  return {
    payers: ready.map((one, index) => resultOf(one, amountsOf(index), ground.years)),
    years: list,
    totals: { extra: sum(({ extra }) => extra), paid: sum(({ paid }) => paid), gap: sum(({ gap }) => gap) },
  };
}

interface PaidYear {
  /** In the order of the payers. */
  readonly amounts: readonly number[];
  readonly paid: number;
  readonly gap: number;
}

/** Whoever takes the rest is asked last, so that nothing is left. */
function payYear(ready: readonly ReadyPayer[], year: number, extra: number): PaidYear {
  const amounts = ready.map((one) => (year < one.from || takesRest(one) ? 0 : askedOf(one, year, extra)));
  let gap = extra;
  for (const amount of amounts) gap -= amount;
  const taker = ready.findIndex(takesRest);
  const last = ready[taker];
  if (last !== undefined && year >= last.from && extra > 0) {
    const rest = withinBudget(last, year, Math.max(gap, 0));
    amounts[taker] = rest;
    gap -= rest;
  }
  return { amounts, paid: amounts.reduce((sum, amount) => sum + amount, 0), gap };
}

function takesRest(one: ReadyPayer): boolean {
  return one.kind !== "tax" && one.payer.part.kind === "rest";
}

function askedOf(one: ReadyPayer, year: number, extra: number): number {
  if (one.kind === "tax") return one.payer.rise * one.yields.in(year);
  return withinBudget(one, year, wantedOf(one, one.payer.part, { year, extra }));
}

function wantedOf(one: ReadyPayer, part: Part, { year, extra }: { year: number; extra: number }): number {
  switch (part.kind) {
    case "amount":
      return part.bn;
    case "share-of-extra":
      return (Math.max(extra, 0) * part.percent) / 100;
    case "share-of-budget":
      return one.kind === "budget" ? (one.budget.in(year) * part.percent) / 100 : 0;
    case "rest":
      return 0;
    default:
      return part satisfies never;
  }
}

function withinBudget(one: ReadyPayer, year: number, wanted: number): number {
  return one.kind === "budget" ? Math.min(wanted, one.budget.in(year)) : wanted;
}

function debtsIn(
  ready: readonly ReadyPayer[],
  amountsOf: (index: number) => readonly number[],
  { years, numbers }: { readonly years: readonly YearResult[]; readonly numbers: readonly number[] },
): readonly DebtYear[] | undefined {
  const borrowers = ready.flatMap((one, index) =>
    one.kind === "borrowing" ? [{ rates: one.rates, sums: amountsOf(index) }] : [],
  );
  if (borrowers.length === 0) return undefined;
  return debtsOf(
    borrowers,
    years.map(({ gdp }, at) => ({ year: numbers[at] ?? 0, gdp })),
  );
}

function resultOf(one: ReadyPayer, amounts: readonly number[], years: readonly number[]): PayerResult {
  const { id, name } = one.payer;
  const perYear = (of: (year: number, amount: number) => number): readonly number[] =>
    years.map((year, at) => (year < one.from ? 0 : of(year, amounts[at] ?? 0)));
  const core = { id, name, kind: one.kind, amounts, total: amounts.reduce((sum, amount) => sum + amount, 0) };
  switch (one.kind) {
    case "tax": {
      const { rise, reckoner } = one.payer;
      const isRough = rise > reckoner.validTo || rise < reckoner.validFrom;
      return { ...core, units: perYear(() => rise), shareOfBudget: null, isRough };
    }
    case "budget": {
      const shareOf = (year: number, amount: number): number => {
        const held = one.budget.in(year);
        return held === 0 ? 0 : (amount / held) * 100;
      };
      return { ...core, units: null, shareOfBudget: perYear(shareOf), isRough: false };
    }
    case "borrowing":
      return { ...core, units: null, shareOfBudget: null, isRough: false };
    default:
      return one satisfies never;
  }
}
