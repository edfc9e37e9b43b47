import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyOverride, type ScenarioDefinition, type ScenarioOverride } from "#lib/scenario/definition.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import type { Cause, StepDefinition } from "#lib/scenario/reconciliation/definition.ts";
import type { Published } from "#lib/scenario/reconciliation/published.ts";
import { type Reconciliation, reconcile } from "#lib/scenario/reconciliation/reconcile.ts";
import { resolveScenario } from "#lib/scenario/resolve.ts";
import { reconciliationWords } from "#lib/scenario/words/reconciliation.ts";
import { refusal } from "../make-input.ts";
import { makeLookup } from "../make-lookup.ts";

const cash = { kind: "cash" } as const;
const lookup = makeLookup(
  {
    two: { value: 2, unit: "pct-gdp" },
    low: { value: 1.5, unit: "pct-gdp" },
    three: { value: 3, unit: "pct-gdp" },
    slow: { value: 1, unit: "pct" },
  },
  {
    gdp: { unit: "gbp-bn", priceBasis: cash, edition: "May", cells: { "2030-31": 1000, "2031-32": 1100 } },
    older: { unit: "gbp-bn", priceBasis: cash, edition: "March", cells: { "2030-31": 900, "2031-32": 990 } },
    euros: { unit: "eur-bn", priceBasis: cash, edition: "June", cells: { "2030-31": 900, "2031-32": 990 } },
    prices: { unit: "index", edition: "May", cells: { "2030-31": 100, "2031-32": 104 } },
  },
);

/** 1% of a GDP of 1,100 in the last year. */
const definition: ScenarioDefinition = {
  years: { from: "2030-31", to: "2031-32" },
  gdp: { series: "gdp" },
  deflator: { series: "prices" },
  baseline: { kind: "constant-share", share: "two" },
  path: [{ kind: "step", from: "2031-32", start: "two", share: "three" }],
  prices: { answer: "cash", todayGdp: "2030-31", real: "2030-31" },
};

const step = (cause: Cause, model: ScenarioOverride): StepDefinition => ({ cause, model });
const older = step("edition", { gdp: { series: "older" } });
const lower = step("baseline", { baseline: { kind: "constant-share", share: "low" } });
const today = step("gdp-year", { prices: { answer: "today-gdp", todayGdp: "2030-31" } });

function published(value: number, changes: Partial<Published> = {}): Published {
  const ends = { low: value, high: value, roundedFrom: value - 0.5, roundedTo: value + 0.5 };
  return { value, isRange: false, decimals: 0, ...ends, ...changes };
}

function work(steps: readonly StepDefinition[], target: Published | number): Reconciliation {
  return reconcile(definition, { steps, published: typeof target === "number" ? published(target) : target }, lookup);
}

describe("reconcile", () => {
  test("works the answer out again after each step, on top of the steps before", () => {
    const { own, steps } = work([older, lower, today], 14);
    expect([own, ...steps.map(({ result }) => result)].map(({ answer }) => answer.extra)).toEqual([
      11,
      expect.closeTo(9.9, 12),
      expect.closeTo(14.85, 12),
      expect.closeTo(13.5, 12),
    ]);
    expect(steps.map(({ cause, part }) => [cause, part])).toEqual([
      ["edition", expect.closeTo(-1.1, 12)],
      ["baseline", expect.closeTo(4.95, 12)],
      ["gdp-year", expect.closeTo(-1.35, 12)],
    ]);
  });

  test("gives the same answers as the model with the same fields replaced by hand", () => {
    const replaced = [older, lower].reduce((model, one) => applyOverride(model, one.model), definition);
    expect(work([older, lower], 14).steps[1]?.result).toEqual(projectScenario(resolveScenario(replaced, lookup)));
  });

  test("splits otherwise in another order, and adds up to the same", () => {
    const [one, two] = [work([older, lower], 14), work([lower, older], 14)];
    expect(one.steps.map(({ part }) => part)).not.toEqual(two.steps.map(({ part }) => part).toReversed());
    expect(one.split.whole).toBe(two.split.whole);
    expect(one.split.rest).toBeCloseTo(two.split.rest, 12);
  });

  test("gives a step that changes nothing a part of 0", () => {
    expect(work([step("edition", { gdp: definition.gdp })], 14).split).toMatchObject({ parts: [0], rest: 3 });
  });

  test("leaves the whole difference where there is no step", () => {
    expect(work([], 14)).toMatchObject({ steps: [], split: { whole: 3, rest: 3 }, rest: "open" });
  });

  test("adds up in the bits for every choice of steps", () => {
    const steps = fc.shuffledSubarray([older, lower, today]);
    fc.assert(
      fc.property(steps, fc.double({ min: 0.001, max: 5000, noNaN: true }), (chosen, value) => {
        const { split, steps: worked } = work(chosen, value);
        expect(worked.reduce((sum, { part }) => sum + part, 0) + split.rest).toBe(split.whole);
      }),
    );
  });

  test.each([
    ["none", 11, {}],
    ["within-rounding", 11.4, { roundedFrom: 10.9, roundedTo: 11.9 }],
    ["open", 11.6, { roundedFrom: 11.1, roundedTo: 12.1 }],
    ["within-range", 12, { isRange: true, low: 10, high: 14 }],
    ["within-rounding", 12, { isRange: true, low: 11.2, high: 14, roundedFrom: 10.7, roundedTo: 14.5 }],
  ] as const)("calls what is left %s of %d", (kind, value, changes) => {
    expect(work([], published(value, changes)).rest).toBe(kind);
  });

  test("names the step whose model cannot be worked out", () => {
    const late = step("gdp-year", { prices: { answer: "today-gdp", todayGdp: "2035-36" } });
    expect(() => work([older, late], 14)).toThrow(
      refusal(
        "steps[1].model.gdp: There is no value for 2035-36, which the price basis needs; it runs from 2030-31 to 2031-32.",
      ),
    );
  });

  test("refuses a step into another currency", () => {
    expect(() => work([step("edition", { gdp: { series: "euros" } })], 14)).toThrow(
      refusal("steps[0].model.gdp: The answer would be in EUR, and it is in GBP before."),
    );
  });
});

describe("the words of a reconciliation", () => {
  test("say what each step changes, with parts that add up as they are printed", () => {
    expect(reconciliationWords(work([older, lower, today], 14))).toEqual({
      answer: "£11.0bn",
      ours: "£11.00bn",
      oursMeans: "in 2031-32, in the cash of that year",
      steps: [
        { cause: "Edition of the data", what: "GDP: March.", answer: "£9.90bn", part: "−£1.10bn" },
        {
          cause: "What it is compared with",
          what: "Without the change, the share stays at 1.5% of GDP.",
          answer: "£14.85bn",
          part: "+£4.95bn",
        },
        { cause: "Year of GDP", what: "On the GDP of 2030-31.", answer: "£13.50bn", part: "−£1.35bn" },
      ],
      rest: "+£0.50bn",
      verdict: "What is left is no more than the rounding of the published number.",
      published: "£14.00bn",
      whole: "+£3.00bn",
    });
  });

  test.each([
    ["price-basis", { prices: { answer: "real", real: "2030-31" } }, "In the prices of 2030-31."],
    ["year", { years: { from: "2030-31", to: "2030-31" } }, "The answer is that of 2030-31."],
    [
      "growth",
      {
        gdp: { series: "gdp", extend: { constant: "slow" } },
        prices: { answer: "cash" },
        years: { from: "2030-31", to: "2032-33" },
      },
      "In 2032-33 GDP in cash grows by 1% a year. That is beyond the forecast.",
    ],
    [
      "share",
      { path: [{ kind: "step", from: "2031-32", start: "two", share: "low" }] },
      "From 2031-32 on the share is 1.5% of GDP, in one step.",
    ],
    [
      "definition",
      { baseline: { kind: "constant-share", share: "low" } },
      "Without the change, the share stays at 1.5% of GDP.",
    ],
  ] as const)("say of a step about %s what it puts in place", (cause, model, what) => {
    expect(reconciliationWords(work([step(cause, model)], 14)).steps[0]?.what).toBe(what);
  });

  test("tell a part that is nothing from one that only rounding hides", () => {
    const nothing = work([step("edition", { gdp: definition.gdp })], 11);
    const nearly = work([step("edition", { gdp: definition.gdp })], 11.001);
    expect([nothing, nearly].map(reconciliationWords).map(({ steps, rest }) => [steps[0]?.part, rest])).toEqual([
      ["nothing", "nothing"],
      ["nothing", "next to nothing"],
    ]);
  });

  test.each([
    ["Nothing is left over.", [], published(11)],
    ["We know of no step that leads there, so the whole difference, £9.0bn, is not explained.", [], published(20)],
    ["The published number is £10.1bn higher than these steps lead to. We cannot say why.", [older], published(20)],
    ["The published number is £4.9bn lower than these steps lead to. We cannot say why.", [older], published(5)],
    [
      "The last answer lies within the range that was published.",
      [older],
      published(10, { isRange: true, low: 9, high: 11 }),
    ],
    [
      "What is left is no more than the rounding of the ends of the published range.",
      [],
      published(11.5, { isRange: true, low: 11.2, high: 12, roundedFrom: 10.7 }),
    ],
  ])("say what is left: %s", (verdict, steps, target) => {
    expect(reconciliationWords(work(steps, target)).verdict).toBe(verdict);
  });

  test("keep to millions for a place whose spending is below a billion, and to the decimals that are stated", () => {
    const small = makeLookup(
      { two: { value: 2, unit: "pct-gdp" }, three: { value: 3, unit: "pct-gdp" } },
      {
        gdp: { unit: "nzd-mn", priceBasis: cash, edition: "May", cells: { "2030-31": 1000, "2031-32": 1100 } },
        prices: { unit: "index", edition: "May", cells: { "2030-31": 100, "2031-32": 104 } },
      },
    );
    const target = published(0.0125, { roundedFrom: 0.01245, roundedTo: 0.01255, decimals: 4 });
    expect(reconciliationWords(reconcile(definition, { steps: [], published: target }, small))).toMatchObject({
      answer: "NZD 11.0m",
      ours: "NZD 11.00m",
      rest: "+NZD 1.50m",
      published: "NZD 12.50m",
    });
  });
});
