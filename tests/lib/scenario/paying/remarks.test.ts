import { describe, expect, test } from "vitest";
import type { Payer } from "#lib/scenario/paying/input.ts";
import { payFor } from "#lib/scenario/paying/pay.ts";
import { payingAssumptionSentence, payingWarningSentence } from "#lib/scenario/words/paying.ts";
import { listYears } from "../make-input.ts";
import { costing, makeBorrowing, makeBudget, makeTax } from "./make-payers.ts";

function assumed(payers: readonly Payer[]): readonly string[] {
  return payFor(costing([0, 5.5, 12]), payers).assumptions.map((one) => payingAssumptionSentence(one, "GBP"));
}

function warned(payers: readonly Payer[], extras = [0, 5.5, 12]): readonly string[] {
  return payFor(costing(extras), payers).warnings.map((one) => payingWarningSentence(one, "GBP"));
}

describe("assumptions", () => {
  const estimate = "What the tax would bring in is taken from reckoner.";
  const plan = "What the aid budget holds is taken from plans.";

  test("name the years that a yield does not cover, before and after", () => {
    expect(assumed([makeTax({ yields: listYears(2031, [5]) })])).toEqual([
      estimate,
      "In 2030, beyond that estimate, the yield of the tax goes with GDP.",
      "In 2032, beyond that estimate, the yield of the tax goes with GDP.",
    ]);
    expect(assumed([makeTax({ yields: listYears(2030, [5]), afterwards: "flat-cash" })])).toEqual([
      estimate,
      "From 2031 to 2032, beyond that estimate, the yield of the tax stays at the same cash.",
    ]);
  });

  test("name no year in which a payer does not pay yet", () => {
    expect(assumed([makeTax({ yields: listYears(2031, [5, 6]), from: "2031" })])).toEqual([
      "Nothing comes from the tax before 2031.",
      estimate,
    ]);
  });

  test("name how a budget goes on", () => {
    const values = listYears(2030, [10, 10]);
    const deflator = { edition: "prices", values: listYears(2030, [100, 110, 121]) };
    expect(assumed([makeBudget({ values, afterwards: "with-gdp" })])).toEqual([
      plan,
      "In 2032, beyond that plan, the aid budget goes with GDP.",
    ]);
    expect(assumed([makeBudget({ values, afterwards: "flat-cash" })])).toEqual([
      plan,
      "In 2032, beyond that plan, the aid budget stays at the same cash.",
    ]);
    const { years, input } = costing([0, 5.5, 12]);
    const real = payFor({ years, input: { ...input, deflator } }, [makeBudget({ values, afterwards: "flat-real" })]);
    expect(real.assumptions.map((one) => payingAssumptionSentence(one, "GBP"))).toEqual([
      plan,
      "In 2032, beyond that plan, the aid budget rises with prices and no further.",
    ]);
  });

  test("say that several taxes are added up", () => {
    const note = "The yields of several taxes are added up, though together they may bring in more or less than that.";
    expect(assumed([makeTax(), makeTax({ id: "other" })])).toEqual([estimate, estimate, note]);
    expect(assumed([makeTax(), makeTax({ id: "other", rise: 0 })])).toEqual([estimate, estimate]);
  });

  test("say how debt is counted and which rates are carried on", () => {
    const values = listYears(2030, [4]);
    const source = "The interest rate for borrowing is taken from rates.";
    const last =
      "What is borrowed is drawn evenly over each year, nothing is paid back, and the interest is borrowed as well.";
    expect(assumed([makeBorrowing({ rate: { edition: "rates", values, afterwards: "held" } })])).toEqual([
      source,
      "From 2031 to 2032 the interest rate is held at 4%.",
      last,
    ]);
    expect(assumed([makeBorrowing({ rate: { edition: "rates", held: 4.5 } })])).toEqual([
      source,
      "From 2030 to 2032 the interest rate is held at 4.5%.",
      last,
    ]);
    const extend = { kind: "constant", rate: 1, edition: "more rates" } as const;
    expect(assumed([makeBorrowing({ rate: { edition: "rates", values, extend } })])).toEqual([
      source,
      "From 2031 to 2032 the interest rate is carried on beyond its source, by more rates.",
      last,
    ]);
  });
});

describe("warnings", () => {
  test("say that nobody pays, with no payer and with payers who give nothing", () => {
    const nobody = ["Nobody pays for this yet: the whole extra is unfunded."];
    expect(warned([])).toEqual(nobody);
    expect(warned([makeTax({ rise: 0 })])).toEqual(nobody);
    expect(warned([], [0, 0, 0])).toEqual([]);
    expect(warned([], [-5, -5, -5])).toEqual([]);
  });

  test("say what is left, and what is too much", () => {
    expect(warned([makeTax()])).toEqual([
      "From 2031 to 2032 part of the extra is unfunded: £6.0bn in 2032.",
      "In 2030 more is raised than the extra costs: £4.0bn more.",
    ]);
    expect(warned([makeTax()], [-5, -5, -5])).toEqual([
      "From 2030 to 2032 more is raised than the extra costs: £11.0bn more in 2032.",
    ]);
  });

  test("do not take rounding for a gap", () => {
    expect(
      warned([makeTax({ rise: 0.1, yields: listYears(2030, [1, 1, 1]) }), makeBorrowing()], [0.3, 0.7, 1.1]),
    ).toEqual([]);
  });

  test("say that a tax is moved beyond its estimate", () => {
    expect(warned([makeTax({ rise: 3 }), makeBorrowing()], [12, 15, 20])).toEqual([
      "The change to the tax is larger than its estimate is used for here, so what it would bring in is very uncertain.",
    ]);
  });

  test("say that a budget is used up", () => {
    expect(warned([makeBudget({ values: listYears(2030, [10, 4, 5]) })])).toEqual([
      "From 2031 to 2032 part of the extra is unfunded: £7.0bn in 2032.",
      "From 2031 to 2032 the whole of the aid budget would be used, £5.0bn in 2032; it cannot pay more.",
    ]);
  });
});
