import { describe, expect, test } from "vitest";
import type { Payer } from "#lib/scenario/paying/input.ts";
import { payFor } from "#lib/scenario/paying/pay.ts";
import { listYears, refusal } from "../make-input.ts";
import { costing, makeBorrowing, makeBudget, makeTax, rest } from "./make-payers.ts";

const extras = [0, 5.5, 12];

function amounts(payers: readonly Payer[], of: readonly number[] = extras): readonly (readonly number[])[] {
  return payFor(costing(of), payers).payers.map((payer) => payer.amounts);
}

function gaps(payers: readonly Payer[], of: readonly number[] = extras): readonly number[] {
  return payFor(costing(of), payers).years.map(({ gap }) => gap);
}

describe("nobody", () => {
  test("leaves the whole extra as the gap", () => {
    const { years, totals } = payFor(costing(extras), []);
    expect(years.map(({ gap, paid, debt }) => [gap, paid, debt])).toEqual([
      [0, 0, null],
      [5.5, 0, null],
      [12, 0, null],
    ]);
    expect(totals).toEqual({ extra: 17.5, paid: 0, gap: 17.5 });
  });
});

describe("a tax", () => {
  test("brings in its yield times the rise, whatever is needed", () => {
    expect(amounts([makeTax({ rise: 2 })])).toEqual([[8, 10, 12]]);
    expect(gaps([makeTax({ rise: 2 })])).toEqual([-8, -4.5, 0]);
  });

  test("that is cut makes the gap larger", () => {
    expect(gaps([makeTax({ rise: -1 })])).toEqual([4, 10.5, 18]);
  });

  test("yields as much of GDP after its last stated year, or the same cash", () => {
    const yields = listYears(2030, [4, 5]);
    expect(amounts([makeTax({ yields })])).toEqual([[4, 5, (5 * 1200) / 1100]]);
    expect(amounts([makeTax({ yields, afterwards: "flat-cash" })])).toEqual([[4, 5, 5]]);
  });

  test("yields as much of GDP before its first stated year", () => {
    expect(amounts([makeTax({ yields: listYears(2031, [5, 6]) })])).toEqual([[(5 * 1000) / 1100, 5, 6]]);
  });

  test("is given with its rise in the years in which it pays", () => {
    const [tax] = payFor(costing(extras), [makeTax({ rise: 2, from: "2031" })]).payers;
    expect(tax?.units).toEqual([0, 2, 2]);
    expect(tax?.amounts).toEqual([0, 10, 12]);
    expect(tax?.shareOfBudget).toBeNull();
  });

  test.each([
    [-2, false],
    [2, false],
    [2.1, true],
    [-2.1, true],
  ])("raised by %s is rough: %s", (rise, isRough) => {
    const [tax] = payFor(costing(extras), [makeTax({ rise })]).payers;
    expect(tax?.isRough).toBe(isRough);
    expect(tax?.total).toBeCloseTo(rise * 15, 9);
  });
});

describe("a budget", () => {
  test("gives a sum, a part of itself, a part of the extra, or the rest", () => {
    expect(amounts([makeBudget({ part: { kind: "amount", bn: 3 } })])).toEqual([[3, 3, 3]]);
    expect(amounts([makeBudget({ part: { kind: "share-of-budget", percent: 20 } })])).toEqual([[2, 2, 4]]);
    expect(amounts([makeBudget({ part: { kind: "share-of-extra", percent: 50 } })])).toEqual([[0, 2.75, 6]]);
    expect(amounts([makeBudget({ part: rest })])).toEqual([[0, 5.5, 12]]);
  });

  test("never gives more than it holds, and the gap shows the difference", () => {
    const small = listYears(2030, [1, 4, 5]);
    expect(amounts([makeBudget({ values: small })])).toEqual([[0, 4, 5]]);
    expect(gaps([makeBudget({ values: small })])).toEqual([0, 1.5, 7]);
    expect(amounts([makeBudget({ part: { kind: "share-of-budget", percent: 150 } })])).toEqual([[10, 10, 20]]);
  });

  test("says what share of it is used, and nothing before it pays", () => {
    const early = makeBudget({ values: listYears(2031, [11, 24]), from: "2031" });
    expect(payFor(costing(extras), [early]).payers[0]?.shareOfBudget).toEqual([0, 50, 50]);
  });

  test("may be stated as a share of GDP", () => {
    const values = listYears(2030, [1, 1, 0.5]);
    expect(amounts([makeBudget({ by: "share", values, part: { kind: "share-of-budget", percent: 50 } })])).toEqual([
      [5, 5.5, 3],
    ]);
  });

  test("goes on as it says", () => {
    const part = { kind: "share-of-budget", percent: 100 } as const;
    const values = listYears(2030, [11, 11]);
    expect(amounts([makeBudget({ part, values, afterwards: "flat-cash" })])).toEqual([[11, 11, 11]]);
    expect(amounts([makeBudget({ part, values, afterwards: "with-gdp" })])).toEqual([[11, 11, 12]]);
    const base = costing(extras);
    const deflator = { edition: "prices", values: listYears(2030, [100, 110, 121]) };
    const priced = { years: base.years, input: { ...base.input, deflator } };
    const [budget] = payFor(priced, [makeBudget({ part, values, afterwards: "flat-real" })]).payers;
    expect(budget?.amounts).toEqual([11, 11, 12.1]);
  });

  test("of nothing gives nothing", () => {
    const [budget] = payFor(costing(extras), [makeBudget({ values: listYears(2030, [0, 0, 0]) })]).payers;
    expect(budget?.amounts).toEqual([0, 0, 0]);
    expect(budget?.shareOfBudget).toEqual([0, 0, 0]);
  });
});

describe("the rest", () => {
  test("is what all others leave, wherever its payer stands in the list", () => {
    const others = [makeTax(), makeBudget({ part: { kind: "amount", bn: 0.5 } })];
    expect(amounts([makeBorrowing(), ...others])[0]).toEqual([0, 0, 5.5]);
    expect(amounts([...others, makeBorrowing()])[2]).toEqual([0, 0, 5.5]);
  });

  test("is nothing where the others pay for more than all of it", () => {
    expect(gaps([makeTax({ rise: 2 }), makeBorrowing()])).toEqual([-8, -4.5, 0]);
  });

  test("and a part of the extra are nothing in a year that costs no more, even if a tax is cut", () => {
    const payers = [
      makeTax({ rise: -1 }),
      makeBudget({ part: { kind: "share-of-extra", percent: 50 } }),
      makeBorrowing(),
    ];
    expect(amounts(payers, [0, -3, 12])).toEqual([
      [-4, -5, -6],
      [0, 0, 6],
      [0, 0, 12],
    ]);
  });

  test("begins in its payer's first year", () => {
    expect(gaps([makeBorrowing({ from: "2032" })])).toEqual([0, 5.5, 0]);
  });
});

describe("borrowing", () => {
  test("is drawn evenly over the year, and its interest is borrowed as well", () => {
    const [, second, third] = payFor(costing([0, 10, 20]), [makeBorrowing()]).years;
    // 4% of half of 10; then 4% of 10.2 and of half of 20.
    expect(second?.debt).toEqual({
      borrowed: 10,
      interest: 0.2,
      cumulativeInterest: 0.2,
      debt: 10.2,
      debtShare: (10.2 / 1100) * 100,
      interestShare: (0.2 / 1100) * 100,
    });
    expect(third?.debt?.interest).toBeCloseTo(0.408 + 0.4, 12);
    expect(third?.debt?.debt).toBeCloseTo(31.008, 12);
    expect(third?.debt?.cumulativeInterest).toBeCloseTo(1.008, 12);
  });

  test("keeps the debt and its interest when nothing more is borrowed", () => {
    const { years } = payFor(costing([10, 0, -5]), [makeBorrowing()]);
    expect(years.map(({ debt }) => debt?.borrowed)).toEqual([10, 0, 0]);
    expect(years[2]?.debt?.debt).toBeCloseTo(10.2 * 1.04 * 1.04, 12);
  });

  test("by two payers is owed by each at its own rate", () => {
    const free = makeBorrowing({
      id: "free",
      part: { kind: "amount", bn: 1 },
      rate: { edition: "r", values: listYears(2030, [0, 0, 0]) },
    });
    const { years } = payFor(costing([0, 10, 0]), [free, makeBorrowing()]);
    expect(years[2]?.debt?.debt).toBeCloseTo(3 + (9 + 0.18) * 1.04, 12);
  });

  test("needs a rate only for the years in which something is owed", () => {
    const rate = { edition: "r", values: listYears(2032, [4]) };
    expect(payFor(costing([0, 0, 10]), [makeBorrowing({ rate })]).years[2]?.debt?.interest).toBe(0.2);
    expect(() => payFor(costing([0, 10, 10]), [makeBorrowing({ rate })])).toThrow(
      refusal("pay[0].rate: There is no value for 2031, which interest needs; it runs from 2032 to 2032."),
    );
  });

  test("goes on at the last rate, if the rate is held", () => {
    const rate = { edition: "r", values: listYears(2030, [4]), afterwards: "held" } as const;
    expect(payFor(costing([10, 0, 0]), [makeBorrowing({ rate })]).years[2]?.debt?.debt).toBeCloseTo(
      10.2 * 1.04 * 1.04,
      12,
    );
  });
});

describe("payFor refuses", () => {
  test.each<[string, readonly Payer[]]>([
    ['pay[1].part: "borrowing" and "budget" both take the rest, and only one can.', [makeBorrowing(), makeBudget()]],
    ['pay[1]: "tax" pays twice; one entry can say it all.', [makeTax(), makeTax()]],
    ['pay[0].from: "2029" is not one of the years of the answer.', [makeTax({ from: "2029" })]],
    ['pay[0].from: "2033" is not one of the years of the answer.', [makeTax({ from: "2033" })]],
    ['pay[0].from: "2031-32" is not a calendar year such as "2025".', [makeTax({ from: "2031-32" })]],
    [
      "pay[0].rise: NaN is not a number; it must be a rise from -1,000 to 1,000 units.",
      [makeTax({ rise: Number.NaN })],
    ],
    [
      "pay[0].reckoner.validFrom: The estimate cannot hold from 2 to 1: the first is the larger.",
      [makeTax({ validFrom: 2, validTo: 1 })],
    ],
    ["pay[0].reckoner.yields: There is no year.", [makeTax({ yields: [] })]],
    [
      "pay[0].part: Borrowing has no budget of which it could be a part.",
      [makeBorrowing({ part: { kind: "share-of-budget", percent: 1 } })],
    ],
    [
      "pay[0].part.percent: -1 is not a part from 0 to 1,000 per cent.",
      [makeBudget({ part: { kind: "share-of-extra", percent: -1 } })],
    ],
    [
      "pay[0].part.bn: -1 is not an amount from 0 to 1,000,000,000 billion.",
      [makeBudget({ part: { kind: "amount", bn: -1 } })],
    ],
    [
      "pay[0].budget.values: There is no budget for 2032, and nothing says how it goes on beyond 2031.",
      [makeBudget({ values: listYears(2030, [1, 1]) })],
    ],
    [
      "pay[0].budget.values: It goes on with the price index, and the scenario has no price index for 2032.",
      [makeBudget({ values: listYears(2030, [1, 1]), afterwards: "flat-real" })],
    ],
    [
      "pay[0].reckoner.yields: It goes on with the GDP, and the scenario has no GDP for 2029.",
      [makeTax({ yields: listYears(2028, [4, 5]) })],
    ],
  ])("%s", (message, payers) => {
    expect(() => payFor(costing(extras), payers)).toThrow(refusal(message));
  });
});
