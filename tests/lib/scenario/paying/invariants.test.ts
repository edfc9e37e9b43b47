/** What must hold for all ways to pay, tried on seeded mixes of them. */

import { describe, expect, test } from "vitest";
import type { Costed } from "#lib/scenario/paying/amounts.ts";
import type { BorrowingPayer, Part, Payer, TaxPayer } from "#lib/scenario/paying/input.ts";
import { payFor } from "#lib/scenario/paying/pay.ts";
import type { PayingResult } from "#lib/scenario/paying/result.ts";
import { seededNumbers } from "#lib/scenario/seeded.ts";
import { listYears } from "../make-input.ts";
import { costing, makeBorrowing, makeBudget, makeTax } from "./make-payers.ts";

const runs = 500;
const horizon = 8;

/** One mix after another, always the same ones. */
function makeMixes(seed: number): readonly { readonly costed: Costed; readonly payers: readonly Payer[] }[] {
  const next = seededNumbers(seed);
  const list = (low: number, high: number): number[] =>
    Array.from({ length: horizon }, () => low + next() * (high - low));
  const pick = <T>(choices: readonly [T, ...T[]]): T => choices[Math.floor(next() * choices.length)] ?? choices[0];
  const from = (): string => String(2030 + Math.floor(next() * horizon));
  const part = (): Part =>
    pick<Part>([
      { kind: "amount", bn: next() * 20 },
      { kind: "share-of-extra", percent: next() * 130 },
    ]);
  return Array.from({ length: runs }, () => {
    const payers: Payer[] = [
      makeTax({ id: "first", rise: next() * 8 - 4, yields: listYears(2030, list(0, 9).slice(0, 3)), from: from() }),
      makeTax({ id: "second", rise: next() * 4, yields: listYears(2032, list(0, 9)), afterwards: "flat-cash" }),
      makeBorrowing({ part: part(), rate: makeRate(list(0, 9)), from: from() }),
      makeBudget({ part: { kind: "share-of-budget", percent: next() * 150 }, values: listYears(2030, list(0, 40)) }),
    ];
    if (next() < 0.5)
      payers.splice(Math.floor(next() * 5), 0, makeBorrowing({ id: "rest", rate: makeRate(list(0, 9)) }));
    const gdp = list(900, 1500);
    return { costed: costing(list(-20, 60), gdp), payers };
  });
}

function makeRate(values: readonly number[]): BorrowingPayer["rate"] {
  return { edition: "rates", values: listYears(2030, values) };
}

const mixes = makeMixes(20261123);

function amountsIn(result: PayingResult, year: number, payers: readonly Payer[]): readonly number[] {
  const isRest = (payer: Payer | undefined): boolean =>
    payer !== undefined && payer.kind !== "tax" && payer.part.kind === "rest";
  const amounts = result.payers.map(({ amounts: list }) => list[year] ?? 0);
  return [
    ...amounts.filter((_, index) => !isRest(payers[index])),
    ...amounts.filter((_, index) => isRest(payers[index])),
  ];
}

describe("every mix of payers", () => {
  test("and its gap come to the extra, to the last bit", () => {
    for (const { costed, payers } of mixes) {
      const result = payFor(costed, payers);
      result.years.forEach((year, at) => {
        let left = year.extra;
        for (const amount of amountsIn(result, at, payers)) left -= amount;
        expect(Object.is(left, year.gap)).toBe(true);
        expect(year.extra).toBe(costed.years[at]?.cash.extra);
        expect(Math.abs(year.paid + year.gap - year.extra)).toBeLessThan(1e-12 * (1 + Math.abs(year.paid)));
      });
    }
  });

  test("adds up to the last bit in whatever order, where its numbers are whole quarters", () => {
    const next = seededNumbers(7);
    const quarter = (high: number): number => Math.round(next() * high * 4) / 4;
    for (let run = 0; run < runs; run += 1) {
      const payers = [
        makeTax({ rise: quarter(8) - 4, yields: listYears(2030, [quarter(9), quarter(9), quarter(9)]) }),
        makeBudget({ part: { kind: "amount", bn: quarter(9) } }),
        makeBorrowing(),
      ];
      const result = payFor(costing([quarter(40), quarter(40), -quarter(40)]), payers);
      result.years.forEach(({ extra, gap, paid }, at) => {
        const amounts = result.payers.map((payer) => payer.amounts[at] ?? 0);
        expect(amounts.reduce((sum, amount) => sum + amount, gap)).toBe(extra);
        expect(amounts.reduceRight((sum, amount) => sum + amount, 0) + gap).toBe(extra);
        expect(paid + gap).toBe(extra);
      });
    }
  });

  test("leaves no gap at all in a year in which somebody takes a rest", () => {
    for (const { costed, payers } of mixes) {
      const rate = makeRate(Array<number>(horizon).fill(4));
      const taxes = payers.filter(({ kind }) => kind === "tax");
      const { payers: paying, years } = payFor(costed, [makeBorrowing({ id: "rest", rate }), ...taxes]);
      years.forEach(({ gap }, at) => {
        if ((paying[0]?.amounts[at] ?? 0) > 0) expect(gap).toBe(0);
      });
    }
  });

  test("gives finite numbers, and budgets and borrowers that never pay less than nothing", () => {
    for (const { costed, payers } of mixes) {
      const result = payFor(costed, payers);
      expect(JSON.stringify(result, (_, value: unknown) => (Number.isNaN(value) ? "NaN" : value))).not.toContain("NaN");
      for (const payer of result.payers) {
        if (payer.kind !== "tax") expect(Math.min(...payer.amounts)).toBeGreaterThanOrEqual(0);
        if (payer.shareOfBudget !== null) expect(Math.max(...payer.shareOfBudget)).toBeLessThanOrEqual(100 + 1e-12);
      }
    }
  });

  test("gives the same bits for the same input", () => {
    const again = makeMixes(20261123);
    mixes.forEach(({ costed, payers }, index) => {
      const other = again[index];
      expect(other && payFor(other.costed, other.payers)).toEqual(payFor(costed, payers));
    });
  });
});

function withRise(payer: TaxPayer, rise: number): TaxPayer {
  return { ...payer, rise };
}

describe("a tax", () => {
  const taxes = mixes.flatMap(({ costed, payers }) =>
    payers.flatMap((payer) => (payer.kind === "tax" ? [{ costed, payer }] : [])),
  );

  test("mirrors when its change is turned round", () => {
    for (const { costed, payer } of taxes) {
      const up = payFor(costed, [payer]).payers[0]?.amounts;
      const down = payFor(costed, [withRise(payer, -payer.rise)]).payers[0]?.amounts;
      expect(down?.map((amount) => 0 - amount)).toEqual(up?.map((amount) => amount + 0));
    }
  });

  test("that rises more never raises less", () => {
    for (const { costed, payer } of taxes) {
      const less = payFor(costed, [payer]).payers[0]?.amounts ?? [];
      const more = payFor(costed, [withRise(payer, payer.rise + 0.5)]).payers[0]?.amounts ?? [];
      more.forEach((amount, at) => {
        expect(amount).toBeGreaterThanOrEqual(less[at] ?? Number.NaN);
      });
    }
  });
});

describe("borrowing all of it", () => {
  const debts = (costed: Costed, rates: readonly number[]): readonly number[] =>
    payFor(costed, [makeBorrowing({ rate: makeRate(rates) })]).years.map(({ debt }) => debt?.debt ?? Number.NaN);
  const costly = makeMixes(5).map(({ costed }) => ({
    costed: costing(
      costed.years.map(({ cash }) => Math.abs(cash.extra)),
      costed.years.map(({ gdp }) => gdp),
    ),
    rates: costed.years.map(({ gdp }) => gdp / 200),
  }));
  const zero = Array<number>(horizon).fill(0);

  test("at no interest leaves the cumulative extra as debt, to the last bit", () => {
    for (const { costed } of costly) {
      expect(debts(costed, zero)).toEqual(costed.years.map(({ cash }) => cash.cumulativeExtra));
    }
  });

  test("never leaves less debt with interest than without, and more at a higher rate", () => {
    for (const { costed, rates } of costly) {
      const [without, low, high] = [
        debts(costed, zero),
        debts(costed, rates),
        debts(
          costed,
          rates.map((rate) => rate + 1),
        ),
      ];
      low.forEach((debt, at) => {
        expect(debt).toBeGreaterThanOrEqual(without[at] ?? Number.NaN);
        expect(high[at]).toBeGreaterThanOrEqual(debt);
      });
    }
  });

  test("owes what was borrowed and all interest on it", () => {
    for (const { costed, rates } of costly) {
      const { years } = payFor(costed, [makeBorrowing({ rate: makeRate(rates) })]);
      const last = years[horizon - 1]?.debt;
      const borrowed = years.reduce((sum, { debt }) => sum + (debt?.borrowed ?? 0), 0);
      expect(last?.debt).toBeCloseTo(borrowed + (last?.cumulativeInterest ?? 0), 8);
    }
  });
});
