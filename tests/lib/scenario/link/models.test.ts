import { describe, expect, test } from "vitest";
import { chooseModel } from "#lib/scenario/link/choose-model.ts";
import { compareNumbers } from "#lib/scenario/link/compare.ts";
import { sayDifference } from "#lib/scenario/link/difference-words.ts";
import { readState } from "#lib/scenario/link/read.ts";
import { writeState } from "#lib/scenario/link/write.ts";
import { makeInventedLevers } from "./make-link-data.ts";

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
    expect(difference).toEqual({ year: "2031-32", before: 27.52, after: 28.08, yearsThatDiffer: 1 });
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
    });
  });
});
