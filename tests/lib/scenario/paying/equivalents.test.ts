import { describe, expect, test } from "vitest";
import { perWorker, shareOfBudget, unitsOfTax } from "#lib/scenario/paying/equivalents.ts";
import { effectsOnGdp } from "#lib/scenario/paying/multiplier.ts";
import { listYears, refusal } from "../make-input.ts";
import { costed, costing, makeBudget, makeTax } from "./make-payers.ts";

describe("unitsOfTax", () => {
  test("says how many units would bring in the extra, and where that is beyond the estimate", () => {
    const { reckoner } = makeTax({ yields: listYears(2030, [4, 5, 4]) });
    expect(unitsOfTax(costing([0, 10, 12]), reckoner)).toEqual([
      { units: 0, isRough: false },
      { units: 2, isRough: false },
      { units: 3, isRough: true },
    ]);
  });

  test("says nothing for a tax that yields nothing", () => {
    const { reckoner } = makeTax({ yields: listYears(2030, [0]), afterwards: "flat-cash" });
    expect(unitsOfTax(costing([0, 10, 12]), reckoner).map(({ units }) => units)).toEqual([null, null, null]);
  });
});

test("shareOfBudget says the extra in per cent of a budget, which may be more than all of it", () => {
  const { budget } = makeBudget({ values: listYears(2030, [10, 10, 5]) });
  expect(shareOfBudget(costing([0, 5, 10]), budget)).toEqual([0, 50, 200]);
});

test("perWorker says the extra for each, if they are counted", () => {
  const workers = { kind: "held", count: 10e6, year: "2030" } as const;
  expect(perWorker(costed({ workers }))).toEqual([0, 550, 1200]);
  expect(perWorker(costed())).toEqual([null, null, null]);
});

describe("effectsOnGdp", () => {
  const multiplier = { name: "a multiplier", edition: "study", value: 0.5 };

  test("says the change of GDP in billions and per cent", () => {
    const { years } = costing([0, 11, -12]);
    expect(effectsOnGdp(years, multiplier)).toEqual([
      { year: "2030", change: 0, percent: 0 },
      { year: "2031", change: 5.5, percent: 0.5 },
      { year: "2032", change: -6, percent: -0.5 },
    ]);
  });

  test("refuses what is no multiplier", () => {
    const { years } = costing([0, 11, 12]);
    expect(() => effectsOnGdp(years, { ...multiplier, value: 50 })).toThrow(
      refusal("multiplier.value: 50 is not a multiplier from -10 to 10."),
    );
    expect(() => effectsOnGdp(years, { ...multiplier, value: Number.NaN })).toThrow(
      refusal("multiplier.value: NaN is not a multiplier from -10 to 10."),
    );
  });
});
