import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveAmount } from "#lib/figures/derive.ts";
import { type Formula, findNameOffset, namesIn } from "#lib/figures/formula.ts";
import type { DeriveTarget } from "#lib/figures/target.ts";
import type { Operand } from "#lib/figures/term.ts";
import type { Amount } from "#lib/units/amount.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import { PriceBasisError, QuantityError } from "#lib/units/quantity-error.ts";
import { parseFormula } from "#reader/formula.ts";
import { getUnit, makePoint, makeRange } from "../../support/make-figure.ts";

const cash: PriceBasis = { kind: "cash" };
const real: PriceBasis = { kind: "real", priceYear: "2024-25" };

/** `"5 gbp-bn cash"`, `"2..3 pct-gdp"`, `"2 gbp-bn 2024-25"`. */
function operand(text: string): Operand {
  const [number = "", unit = "", basis] = text.split(" ");
  const [low = "", high] = number.split("..");
  const priceBasis =
    basis === undefined ? undefined : basis === "cash" ? cash : { kind: "real" as const, priceYear: basis };
  return { amount: high === undefined ? makePoint(low) : makeRange(low, high), unit: getUnit(unit), priceBasis };
}

function tree(formula: string): Formula {
  const { formula: parsed } = parseFormula(formula);
  if (parsed === undefined) throw new Error(`"${formula}" is not a formula.`);
  return parsed;
}

function work(
  formula: string,
  inputs: Readonly<Record<string, string>>,
  unit: string,
  priceBasis?: PriceBasis,
): Amount {
  const operands = new Map(Object.entries(inputs).map(([name, text]) => [name, operand(text)]));
  const target: DeriveTarget = { unit: getUnit(unit), priceBasis, decimals: 1 };
  return deriveAmount(tree(formula), operands, target);
}

const point = (value: number): Amount => ({ kind: "point", point: { value, decimals: 1 } });

describe("deriveAmount", () => {
  test.each<[string, Record<string, string>, string, PriceBasis | undefined, number]>([
    ["gdp * share / 100", { gdp: "3000 gbp-bn cash", share: "2.5 pct-gdp" }, "gbp-bn", cash, 75],
    [
      "gdp * (target - now) / 100",
      { gdp: "3000 gbp-bn cash", target: "3.5 pct-gdp", now: "2.5 pct-gdp" },
      "gbp-mn",
      cash,
      30_000,
    ],
    [
      "gdp * share / 100 + more",
      { gdp: "3000 gbp-bn cash", share: "2.5 pct-gdp", more: "500 gbp-mn cash" },
      "gbp-bn",
      cash,
      75.5,
    ],
    ["part / whole * 100", { part: "30 gbp-bn cash", whole: "3 gbp-tn cash" }, "pct-gdp", undefined, 1],
    ["later - earlier", { later: "3.5 pct-gdp", earlier: "2.5 pct-gdp" }, "pp", undefined, 1],
    ["later / earlier", { later: "60 gbp-bn cash", earlier: "20 gbp-bn cash" }, "times", undefined, 3],
    [
      "(later - earlier) / earlier * 100",
      { later: "60 gbp-bn 2024-25", earlier: "40 gbp-bn 2024-25" },
      "pct",
      undefined,
      50,
    ],
    ["1 + part * (1 / whole)", { part: "1 gbp-bn cash", whole: "4 gbp-bn cash" }, "times", undefined, 1.25],
    ["old * (100 + rise) / 100", { old: "200 gbp-bn 2024-25", rise: "10 pct" }, "gbp-bn", real, 220],
    ["money / people", { money: "66 gbp-bn cash", people: "66 count-people-mn" }, "gbp-one", cash, 1000],
    ["a + b", { a: "1 count-tanks-th", b: "500 count-tanks" }, "count-tanks-th", undefined, 1.5],
    ["a / b * 100", { a: "103 index", b: "100 index" }, "pct", undefined, 103],
    ["a * b", { a: "3 times", b: "100 index" }, "index", undefined, 300],
  ])("works out %s", (formula, inputs, unit, basis, value) => {
    expect(work(formula, inputs, unit, basis)).toEqual(point(value));
  });

  test("gives the figure's own number of decimals and keeps full precision", () => {
    const target = { unit: getUnit("times"), decimals: 3 };
    const operands = new Map([
      ["a", operand("1 times")],
      ["b", operand("3 times")],
    ]);
    expect(deriveAmount(tree("a / b"), operands, target)).toEqual({
      kind: "point",
      point: { value: 1 / 3, decimals: 3 },
    });
  });
});

describe("deriveAmount refuses", () => {
  const refused: readonly [
    why: string,
    formula: string,
    inputs: Record<string, string>,
    unit: string,
    basis: PriceBasis | undefined,
    message: string,
  ][] = [
    ["a name that is not an input", "a + z", { a: "1 times" }, "times", undefined, '"z" is not one of the inputs'],
    [
      "to add money to a share",
      "a + b",
      { a: "1 gbp-bn cash", b: "1 pct-gdp" },
      "gbp-bn",
      cash,
      "b (per cent of gdp) cannot be added to a (GBP in cash)",
    ],
    [
      "to take dollars from pounds",
      "a - b",
      { a: "1 gbp-bn cash", b: "1 usd-bn cash" },
      "gbp-bn",
      cash,
      "b (USD in cash) cannot be taken from a (GBP in cash)",
    ],
    [
      "to add shares of two wholes",
      "a + b",
      { a: "1 pct-gdp", b: "1 pct-gni" },
      "pct-gdp",
      undefined,
      "b (per cent of gni) cannot be added to a (per cent of gdp)",
    ],
    [
      "a forgotten 100",
      "a * b",
      { a: "1 gbp-bn cash", b: "2 pct-gdp" },
      "gbp-bn",
      cash,
      "the formula gives GBP times per cent, and the unit is gbp-bn, cash, which is GBP",
    ],
    [
      "a share without its 100",
      "a / b",
      { a: "1 gbp-bn cash", b: "2 gbp-bn cash" },
      "pct",
      undefined,
      "the formula gives a pure number, and the unit is pct, which is per cent",
    ],
    [
      "a share of another whole than the unit's",
      "a - b",
      { a: "2 pct-gni", b: "1 pct-gni" },
      "pct-gdp",
      undefined,
      "the formula gives a share of gni, and the unit is a share of gdp",
    ],
    [
      "money a head where no money is the unit",
      "a / b",
      { a: "1 gbp-bn cash", b: "1 count-people" },
      "times",
      undefined,
      "the formula gives GBP per people, and the unit is times, which is a pure number",
    ],
    [
      "a square",
      "a * a",
      { a: "2 count-tanks" },
      "count-tanks",
      undefined,
      "the formula gives tanks to the power of 2, and the unit is count-tanks, which is tanks",
    ],
    [
      "one over a count",
      "1 / a",
      { a: "2 count-tanks" },
      "times",
      undefined,
      "the formula gives one per tanks, and the unit is times, which is a pure number",
    ],
    [
      "to divide by zero",
      "a / b",
      { a: "1 times", b: "0 times" },
      "times",
      undefined,
      "b is or may be zero, so nothing can be divided by it",
    ],
    [
      "to divide by a range around zero",
      "a / (b - 1)",
      { a: "1 times", b: "0.5..2 times" },
      "times",
      undefined,
      "(b - 1) is or may be zero, so nothing can be divided by it",
    ],
  ];
  test.each(refused)("%s", (_why, formula, inputs, unit, basis, message) => {
    expect(() => work(formula, inputs, unit, basis)).toThrow(new QuantityError(message));
  });

  const bases: readonly [
    why: string,
    formula: string,
    inputs: Record<string, string>,
    unit: string,
    basis: PriceBasis | undefined,
    message: string,
  ][] = [
    [
      "to add cash to real terms",
      "a + b",
      { a: "1 gbp-bn cash", b: "1 gbp-bn 2024-25" },
      "gbp-bn",
      cash,
      "b (GBP in 2024-25 prices) cannot be added to a (GBP in cash)",
    ],
    [
      "to divide cash by real terms",
      "a / b",
      { a: "1 gbp-bn cash", b: "1 gbp-bn 2024-25" },
      "times",
      undefined,
      "a (GBP in cash) cannot be divided by b (GBP in 2024-25 prices)",
    ],
    [
      "to multiply two price years",
      "a * b / b",
      { a: "1 gbp-bn 2021", b: "1 gbp-bn 2022" },
      "gbp-bn",
      real,
      "a (GBP in 2021 prices) cannot be multiplied with b (GBP in 2022 prices)",
    ],
    [
      "a result in other prices than the figure says",
      "a + a",
      { a: "1 gbp-bn cash" },
      "gbp-bn",
      real,
      "the formula gives cash, and the figure says 2024-25 prices",
    ],
    [
      "a figure that does not say its prices",
      "a + a",
      { a: "1 gbp-bn cash" },
      "gbp-bn",
      undefined,
      "the formula gives cash, and the figure says no price basis",
    ],
  ];
  test.each(bases)("%s", (_why, formula, inputs, unit, basis, message) => {
    expect(() => work(formula, inputs, unit, basis)).toThrow(new PriceBasisError(message));
  });
});

describe("deriveAmount with ranges", () => {
  const range = (low: number, high: number, central: number): Amount => ({
    kind: "range",
    low: { value: low, decimals: 1 },
    high: { value: high, decimals: 1 },
    central: { value: central, decimals: 1 },
  });
  test.each([
    ["a + b", range(5, 9, 7)],
    ["a - b", range(-3, 1, -1)],
    ["a * b", range(6, 20, 12)],
    ["a / b", range(0.4, 4 / 3, 0.75)],
    ["a * (1 - b)", range(-16, -4, -9)],
  ])("works out %s by interval arithmetic", (formula, expected) => {
    expect(work(formula, { a: "2..4 times", b: "3..5 times" }, "times")).toEqual(expected);
  });

  test("takes the stated central value, not the middle", () => {
    const operands = new Map<string, Operand>([["a", { amount: makeRange("1", "4", "3"), unit: getUnit("times") }]]);
    expect(deriveAmount(tree("a + a"), operands, { unit: getUnit("times"), decimals: 1 })).toEqual(range(2, 8, 6));
  });

  const interval = fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 50 }))
    .map(([low, width]) => [low, low + width] as const);

  test.each(["a + b", "a - b", "a * b", "(a - b) * a", "a * b + b"])(
    "holds in %s every result that the inputs allow",
    (formula) => {
      fc.assert(
        fc.property(
          interval,
          interval,
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          (a, b, s, t) => {
            const parsed = tree(formula);
            const of = (amountA: Amount, amountB: Amount): Amount =>
              deriveAmount(
                parsed,
                new Map([
                  ["a", { amount: amountA, unit: getUnit("times") }],
                  ["b", { amount: amountB, unit: getUnit("times") }],
                ]),
                {
                  unit: getUnit("times"),
                  decimals: 1,
                },
              );
            const whole = of(makeRange(`${a[0]}`, `${a[1]}`), makeRange(`${b[0]}`, `${b[1]}`));
            const inside = (ends: readonly [number, number], share: number): Amount => ({
              kind: "point",
              point: { value: ends[0] + (ends[1] - ends[0]) * share, decimals: 0 },
            });
            const one = of(inside(a, s), inside(b, t));
            if (whole.kind !== "range" || one.kind !== "point")
              throw new Error("A range was expected, and a point within it.");
            // Each step rounds a number below 10,000 in its last bit.
            const slack = 1e-9;
            expect(one.point.value).toBeGreaterThanOrEqual(whole.low.value - slack);
            expect(one.point.value).toBeLessThanOrEqual(whole.high.value + slack);
          },
        ),
      );
    },
  );

  test("keeps the central value between the ends", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const result = work("a * b - a", { a: `${a[0]}..${a[1]} times`, b: `${b[0]}..${b[1]} times` }, "times");
        if (result.kind !== "range") throw new Error("A range was expected.");
        expect(result.central?.value).toBeGreaterThanOrEqual(result.low.value);
        expect(result.central?.value).toBeLessThanOrEqual(result.high.value);
      }),
    );
  });
});

describe("findNameOffset", () => {
  test.each([
    ["bb", 0],
    ["b", 5],
    ["a", 10],
    ["z", undefined],
  ])("of %s in bb + b * (a - 1) is %s", (name, offset) => {
    expect(findNameOffset(tree("bb + b * (a - 1)"), name)).toBe(offset);
  });
});

describe("namesIn", () => {
  test("lists each name once, in order of appearance", () => {
    expect(namesIn(tree("(b - a) / a * 100 + b"))).toEqual(["b", "a"]);
  });
});
