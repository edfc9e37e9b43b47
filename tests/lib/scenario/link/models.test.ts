import { describe, expect, test } from "vitest";
import { carryState } from "#lib/scenario/link/carry.ts";
import { chooseModel, modelsOf } from "#lib/scenario/link/choose-model.ts";
import { compareNumbers } from "#lib/scenario/link/compare.ts";
import { sayDifference } from "#lib/scenario/link/difference-words.ts";
import { defaultState } from "#lib/scenario/link/levers.ts";
import { readState } from "#lib/scenario/link/read.ts";
import { writeState } from "#lib/scenario/link/write.ts";
import { makeInventedLevers, payLevers } from "./make-link-data.ts";

const known = { model: 3, frozen: [1, 2] };

describe("chooseModel", () => {
  test.each([
    ["3", 3],
    ["1", 1],
  ])("takes %s as it stands", (m, model) => {
    expect(chooseModel(m, known)).toEqual({ model, repair: undefined });
  });

  test.each([
    [undefined, 3, "no-model"],
    ["", 3, "no-model"],
    ["4", 3, "unknown-model"],
    ["0", 3, "unknown-model"],
    ["-1", 3, "unknown-model"],
    ["1.5", 3, "unknown-model"],
    ["1e0", 3, "unknown-model"],
    ["__proto__", 3, "unknown-model"],
    ["99999999999999999999", 3, "unknown-model"],
    ["02", 2, "spelling"],
    [" 1).", 1, "spelling"],
  ])("takes %j for %i and says so", (m, model, reason) => {
    expect(chooseModel(m, known)).toMatchObject({ model, repair: { field: "m", used: String(model), reason } });
  });

  test("lets a link keep the older model that it names", () => {
    const levers = makeInventedLevers({ model: 3, frozen: [1, 2] });
    const { state, repairs } = readState("share=3.5&m=2", levers);
    expect([state.model, repairs]).toEqual([2, []]);
    expect(writeState(state, levers)).toBe("share=3.5&m=2");
  });
});

describe("the difference between two models", () => {
  const about = { link: 1, today: 2, levers: makeInventedLevers() };
  const years = ["2030-31", "2031-32"];
  const numbers = (extra: readonly number[]) => ({ years, extra, cumulative: extra, gap: extra, debt: [] });

  test("is told for the last year", () => {
    const difference = compareNumbers(numbers([1, 27.52]), numbers([1, 28.08]));
    expect(difference).toEqual({
      year: "2031-32",
      before: 27.52,
      after: 28.08,
      yearsThatDiffer: 1,
      paysOtherwise: true,
    });
    expect(sayDifference(difference, about)).toBe(
      "This link was made with model 1, and shows that model’s numbers. For 2031-32 they are €27.5bn a year more; today’s model, number 2, gives €28.1bn.",
    );
  });

  test("is told where only other years differ", () => {
    const difference = compareNumbers(numbers([1, 2]), numbers([1.5, 2]));
    expect(sayDifference(difference, about)).toBe(
      "This link was made with model 1, and shows that model’s numbers. Today’s model, number 2, gives the same for 2031-32, but not for another year.",
    );
  });

  test("is none where all numbers are the same", () => {
    const difference = compareNumbers(numbers([1, 2]), numbers([1, 2]));
    expect(difference).toBeUndefined();
    expect(sayDifference(difference, about)).toBe(
      "This link was made with model 1, and shows that model’s numbers. Today’s model, number 2, gives the same.",
    );
  });

  test("does not print two numbers that read alike as if they differed", () => {
    expect(sayDifference(compareNumbers(numbers([1, 5]), numbers([1, 5.0000001])), about)).toBe(
      "This link was made with model 1, and shows that model’s numbers. For 2031-32 they are about €5.00bn a year more; today’s model, number 2, gives almost the same.",
    );
    expect(sayDifference(compareNumbers(numbers([1, 5.01]), numbers([1, 5.04])), about)).toBe(
      "This link was made with model 1, and shows that model’s numbers. For 2031-32 they are €5.01bn a year more; today’s model, number 2, gives €5.04bn.",
    );
  });

  test("counts years that only one of the two has", () => {
    const longer = { years: [...years, "2032-33"], extra: [1, 2, 3], cumulative: [1, 2, 3], gap: [1, 2, 3], debt: [] };
    expect(compareNumbers(numbers([1, 2]), longer)).toEqual({
      year: "2031-32",
      before: 2,
      after: 2,
      yearsThatDiffer: 1,
      paysOtherwise: true,
    });
  });

  test("is told where only those who pay differ", () => {
    const difference = compareNumbers(numbers([1, 2]), { ...numbers([1, 2]), debt: [0, 1] });
    expect(difference).toMatchObject({ yearsThatDiffer: 0, paysOtherwise: true });
    expect(sayDifference(difference, about)).toBe(
      "This link was made with model 1, and shows that model’s numbers. Today’s model, number 2, gives the same extra, but not the same for who pays.",
    );
  });

  test("is told to be for the nearest choices where today’s levers do not offer them all", () => {
    expect(sayDifference(compareNumbers(numbers([1, 2]), numbers([1, 3])), { ...about, isWhole: false })).toBe(
      "This link was made with model 1, and shows that model’s numbers. For 2031-32 they are €2.0bn a year more; today’s model, number 2, gives €3.0bn. It does not offer all of these choices, so that is for the nearest that it does.",
    );
  });
});

describe("modelsOf", () => {
  const kept = [
    { model: 1, scenarios: ["bridges"] },
    { model: 2, scenarios: ["bridges", "roads"] },
  ];

  test.each([
    ["bridges", { model: 3, frozen: [1, 2] }],
    ["roads", { model: 3, frozen: [2] }],
    ["ferries", { model: 3, frozen: [] }],
  ])("keeps for %s the models that have data of it", (scenario, models) => {
    expect(modelsOf(scenario, kept, 3)).toEqual(models);
  });

  test("puts today's model after all that are kept, whatever the code's own number", () => {
    expect(modelsOf("roads", kept, 1).model).toBe(3);
    expect(modelsOf("roads", [], 1)).toEqual({ model: 1, frozen: [] });
  });
});

describe("carryState", () => {
  const older = makeInventedLevers({ model: 1, frozen: [] });
  const moved = { share: 3.5, by: "2030-31", shape: "step", pay: [{ id: "aid", amount: 20 }] } as const;

  test("sets today's levers to the same choices, with today's model", () => {
    const levers = makeInventedLevers({ model: 2, frozen: [1] });
    const state = { ...defaultState(older), ...moved };
    expect(carryState(state, levers)).toEqual({ state: { ...state, model: 2 }, isWhole: true });
  });

  test("keeps what stood at the older model's defaults, where today's are others", () => {
    const levers = makeInventedLevers({
      model: 2,
      pay: { levers: payLevers, default: [{ id: "aid", amount: "rest" }] },
    });
    expect(carryState(defaultState(older), levers)).toMatchObject({ state: { pay: [], model: 2 }, isWhole: true });
  });

  test("takes the nearest state where today's levers do not offer a choice", () => {
    const levers = makeInventedLevers({
      model: 2,
      share: { low: 2, high: 3.2, step: 0.1 },
      shapes: [],
      lattice: undefined,
    });
    const carried = carryState({ ...defaultState(older), ...moved }, levers);
    expect(carried).toMatchObject({ state: { share: 3.2, shape: "line", by: "2030-31" }, isWhole: false });
  });
});
