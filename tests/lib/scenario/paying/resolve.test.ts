import { describe, expect, test } from "vitest";
import type { LeverDefinition, PayDefinition } from "#lib/scenario/paying/definition.ts";
import type { Payer } from "#lib/scenario/paying/input.ts";
import { type LeverContext, type ResolvedLever, resolveLever } from "#lib/scenario/paying/resolve.ts";
import { findPayments, resolvePay } from "#lib/scenario/paying/resolve-pay.ts";
import { refusal } from "../make-input.ts";
import { makeLookup } from "../make-lookup.ts";

const cash = { kind: "cash" } as const;
const range = { low: 0, high: 100, step: 5 };

const lookup = makeLookup(
  {
    "aid-2025": { value: 9600, unit: "gbp-mn", priceBasis: cash, period: "2025-26", edition: "aid plans" },
    "aid-2025-date": { value: 9.6, unit: "gbp-bn", priceBasis: cash, period: "2025" },
    "rate-today": { value: 5.29, unit: "pct", edition: "the bank" },
    "rate-growth": { value: 1, unit: "pct", edition: "the outlook" },
  },
  {
    yields: { unit: "gbp-mn", edition: "reckoner", priceBasis: cash, cells: { "2025-26": 8800, "2026-27": 9200 } },
    budget: { unit: "gbp-bn", edition: "plans", priceBasis: cash, cells: { "2025-26": 30, "2026-27": 31 } },
    rates: { unit: "pct", edition: "rates", cells: { "2025-26": 5, "2026-27": 5.25 } },
    shares: { unit: "pct-gdp", edition: "shares", cells: { "2025-26": 1 } },
  },
);
const context: LeverContext = { lookup, yearKind: "financial-year", currency: "GBP" };

const vat: LeverDefinition = {
  kind: "tax",
  name: "VAT",
  yields: "yields",
  afterwards: "with-gdp",
  valid: { low: -1, high: 2 },
  rise: { low: -2, high: 5, step: 0.5, start: 1 },
};
const transport: LeverDefinition = {
  kind: "budget",
  name: "the transport budget",
  budget: { series: "budget" },
  afterwards: "flat-real",
  percent: range,
};
const borrowing: LeverDefinition = {
  kind: "borrowing",
  name: "borrowing",
  rate: { held: "rate-today" },
  percent: range,
};

describe("resolveLever", () => {
  test("makes a tax that pays nothing yet, in billions for each unit", () => {
    expect(resolveLever("vat", vat, context)).toEqual({
      payer: {
        kind: "tax",
        id: "vat",
        name: "VAT",
        rise: 0,
        reckoner: {
          edition: "reckoner",
          yields: [
            { year: "2025-26", value: 8.8 },
            { year: "2026-27", value: 9.2 },
          ],
          afterwards: "with-gdp",
          validFrom: -1,
          validTo: 2,
        },
      },
      lever: {
        id: "vat",
        label: "VAT",
        of: "rise",
        unit: { kind: "points" },
        takesRest: false,
        low: -2,
        high: 5,
        step: 0.5,
        default: 1,
      },
    });
  });

  test("makes a budget of a series, or of one figure", () => {
    const series = resolveLever("transport", transport, context);
    expect(series.payer).toMatchObject({
      kind: "budget",
      part: { kind: "share-of-budget", percent: 0 },
      budget: { edition: "plans", values: [{ value: 30 }, { value: 31 }], afterwards: "flat-real" },
    });
    const figure = resolveLever("aid", { ...transport, budget: { figure: "aid-2025" } }, context);
    expect(figure.payer).toMatchObject({
      budget: { edition: "aid plans", values: [{ year: "2025-26", value: 9.6 }] },
    });
    expect(figure.lever).toMatchObject({ of: "percent-of-budget", takesRest: true, default: 0 });
  });

  test("makes borrowing at one rate, or at a series of them and what follows", () => {
    expect(resolveLever("borrowing", borrowing, context).payer).toMatchObject({
      rate: { edition: "the bank", held: 5.29 },
    });
    const rate = { series: "rates", extend: { constant: "rate-growth" }, afterwards: "held" } as const;
    expect(resolveLever("borrowing", { ...borrowing, rate }, context).payer).toMatchObject({
      rate: {
        edition: "rates",
        values: [
          { year: "2025-26", value: 5 },
          { year: "2026-27", value: 5.25 },
        ],
        extend: { kind: "constant", rate: 1, edition: "the outlook" },
        afterwards: "held",
      },
    });
  });

  test.each<[string, LeverDefinition, Partial<LeverContext>]>([
    [
      'yields: "shares/2025-26" is in pct-gdp, but must be money in cash, gbp-bn or another magnitude of it.',
      { ...vat, yields: "shares" },
      {},
    ],
    [
      'yields: "yields/2025-26" is in gbp-mn, cash, but must be money in cash, nok-bn or another magnitude of it.',
      vat,
      { currency: "NOK" },
    ],
    [
      'yields: The series "yields" is by financial-year, but the scenario is by calendar-year.',
      vat,
      { yearKind: "calendar-year" },
    ],
    ['yields: There is no series "gone".', { ...vat, yields: "gone" }, {}],
    ['budget.figure: There is no figure or cell "gone".', { ...transport, budget: { figure: "gone" } }, {}],
    [
      "budget.figure: The budget is for 2025, and the scenario counts by the financial year.",
      { ...transport, budget: { figure: "aid-2025-date" } },
      {},
    ],
    [
      'rate.held: "aid-2025" is in gbp-mn, cash, but must be growth in per cent, pct.',
      { ...borrowing, rate: { held: "aid-2025" } },
      {},
    ],
  ])("refuses %s", (message, lever, changes) => {
    expect(() => resolveLever("lever", lever, { ...context, ...changes })).toThrow(refusal(message));
  });

  test("takes money of any currency where none is asked for", () => {
    expect(() => resolveLever("vat", vat, { ...context, currency: null })).not.toThrow();
  });
});

const resolved: readonly ResolvedLever[] = [
  resolveLever("vat", vat, context),
  resolveLever("transport", transport, context),
  resolveLever("borrowing", borrowing, context),
];
const payers: ReadonlyMap<string, Payer> = new Map(resolved.map(({ payer }) => [payer.id, payer]));
const levers = resolved.map(({ lever }) => lever);

describe("resolvePay", () => {
  test("sets each payer to what it pays", () => {
    const pay: readonly PayDefinition[] = [
      { lever: "vat", rise: 2, from: "2026-27" },
      { lever: "transport", percentOfBudget: 20 },
      { lever: "borrowing", part: "rest" },
    ];
    expect(resolvePay(pay, payers)).toEqual([
      { ...payers.get("vat"), rise: 2, from: "2026-27" },
      { ...payers.get("transport"), part: { kind: "share-of-budget", percent: 20 } },
      { ...payers.get("borrowing"), part: { kind: "rest" } },
    ]);
  });

  test("knows a sum and a part of the extra", () => {
    const parts = resolvePay(
      [
        { lever: "transport", amount: 3 },
        { lever: "borrowing", percentOfExtra: 50 },
      ],
      payers,
    );
    expect(parts).toMatchObject([
      { part: { kind: "amount", bn: 3 } },
      { part: { kind: "share-of-extra", percent: 50 } },
    ]);
  });

  test.each<[string, PayDefinition]>([
    ['pay[0].lever: There is no lever "gone".', { lever: "gone", amount: 1 }],
    ['pay[0]: "vat" is a tax, which pays by its "rise" and no other amount.', { lever: "vat", amount: 1 }],
    [
      'pay[0]: "borrowing" is no tax, so it has no "rise": say "amount", a percentage, or "part: rest".',
      { lever: "borrowing", rise: 1 },
    ],
  ])("refuses %s", (message, said) => {
    expect(() => resolvePay([said], payers)).toThrow(refusal(message));
  });
});

describe("findPayments", () => {
  test("says the same in the order of the levers", () => {
    const pay: readonly PayDefinition[] = [
      { lever: "borrowing", part: "rest" },
      { lever: "vat", rise: 1.5 },
      { lever: "transport", percentOfBudget: 20 },
    ];
    expect(findPayments(pay, levers)).toEqual([
      { id: "vat", amount: 1.5 },
      { id: "transport", amount: 20 },
      { id: "borrowing", amount: "rest" },
    ]);
    expect(findPayments([], levers)).toEqual([]);
  });

  test.each<[string, PayDefinition]>([
    ["a first year", { lever: "vat", rise: 1, from: "2026-27" }],
    ["an amount in another unit", { lever: "transport", amount: 3 }],
    ["an amount between two steps", { lever: "vat", rise: 1.2 }],
    ["an amount beyond the limits", { lever: "vat", rise: 6 }],
    ["a lever that is not on offer", { lever: "aid", part: "rest" }],
  ])("finds none for %s", (_, said) => {
    expect(findPayments([said], levers)).toBeUndefined();
  });
});
