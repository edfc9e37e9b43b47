/** An invented scenario with every kind of lever: eleven financial years, and a share that rises from 2% to 3%. */

import type { ScenarioInput, SeriesInput } from "#lib/scenario/input.ts";
import type { LeverSet, PayLever } from "#lib/scenario/link/levers.ts";
import { type LeverOptions, makeLevers } from "#lib/scenario/link/make-levers.ts";
import type { LinkData } from "#lib/scenario/link/work.ts";
import type { Payer } from "#lib/scenario/paying/input.ts";
import { financialYearText } from "#lib/time/financial-year.ts";

const yearsFrom = (first: number, values: readonly number[]): { year: string; value: number }[] =>
  values.map((value, index) => ({ year: financialYearText(first + index), value }));

const gdp = (edition: string, rate: number): SeriesInput => ({
  edition,
  values: yearsFrom(2024, [980.3, 1012.7, 1049.1, 1090.4, 1128.8]),
  extend: { kind: "constant", rate, edition },
});

export const inventedInput: ScenarioInput = {
  yearKind: "financial-year",
  years: Array.from({ length: 11 }, (_, index) => financialYearText(2025 + index)),
  cumulativeFrom: "2026-27",
  currency: "EUR",
  gdp: gdp("first edition", 3.7),
  deflator: {
    edition: "first edition",
    values: yearsFrom(2024, [97.8, 100, 102.3, 104.4]),
    extend: { kind: "constant", rate: 2 },
  },
  baseline: { kind: "constant-share", share: 2 },
  path: [{ kind: "straight-line-share", from: "2025-26", to: "2035-36", startShare: 2, endShare: 3 }],
  prices: { answer: "cash", todayGdpYear: "2025-26", realYear: "2025-26" },
  households: { kind: "held", count: 11_300_000, year: "2025" },
};

const budget = (first: number) => ({
  edition: "first edition",
  values: yearsFrom(2025, [first, first + 0.4]),
  afterwards: "with-gdp" as const,
});

export const inventedPayers: readonly Payer[] = [
  {
    id: "income-tax",
    name: "income tax",
    kind: "tax",
    rise: 0,
    reckoner: {
      edition: "first edition",
      yields: yearsFrom(2026, [2.1, 2.2]),
      afterwards: "with-gdp",
      validFrom: -1,
      validTo: 2,
    },
  },
  {
    id: "parks",
    name: "the budget for parks",
    kind: "budget",
    part: { kind: "amount", bn: 0 },
    budget: budget(9.5),
  },
  { id: "aid", name: "the aid budget", kind: "budget", part: { kind: "amount", bn: 0 }, budget: budget(6.1) },
  {
    id: "borrow",
    name: "borrowing",
    kind: "borrowing",
    part: { kind: "amount", bn: 0 },
    rate: { edition: "first edition", held: 4.3 },
  },
];

export const payLevers: readonly PayLever[] = [
  {
    id: "income-tax",
    label: "income tax",
    of: "rise",
    unit: { kind: "points" },
    low: -1,
    high: 3,
    step: 0.5,
    default: 1,
    takesRest: false,
  },
  {
    id: "parks",
    label: "the budget for parks",
    of: "bn",
    unit: { kind: "money", currency: "EUR", magnitude: "bn" },
    low: 0,
    high: 8,
    step: 0.25,
    default: 1,
    takesRest: true,
  },
  {
    id: "aid",
    label: "the aid budget",
    of: "percent-of-budget",
    unit: { kind: "percent" },
    low: 0,
    high: 100,
    step: 5,
    default: 20,
    takesRest: true,
  },
  {
    id: "borrow",
    label: "borrowing",
    of: "percent-of-extra",
    unit: { kind: "percent" },
    low: 0,
    high: 100,
    step: 10,
    default: 50,
    takesRest: true,
  },
];

export const inventedOptions: LeverOptions = {
  scenario: "example",
  what: "bridges",
  model: 1,
  frozen: [],
  share: { low: 2, high: 5, step: 0.1 },
  by: { from: "2028-29" },
  shapes: ["line", "step", "cash-line"],
  baselines: {
    cash: { kind: "flat-cash", level: 20.2, year: "2025-26" },
    real: { kind: "flat-real", level: 20.2, year: "2025-26" },
    plan: {
      kind: "plan",
      by: "share",
      values: yearsFrom(2025, [2, 2.05, 2.15]),
      afterwards: "constant-share",
    },
  },
  growth: { low: gdp("first edition", 2.9), high: gdp("first edition", 4.6) },
  pay: { levers: payLevers, default: [] },
  presets: [
    { id: "straight-line", input: inventedInput },
    { id: "slower-growth", input: { ...inventedInput, gdp: gdp("first edition", 2.9) } },
    { id: "on-credit", input: inventedInput, pay: [{ id: "borrow", amount: "rest" }] },
    {
      id: "by-way-of-a-plan",
      input: {
        ...inventedInput,
        path: [
          { kind: "step", from: "2027-28", startShare: 2, endShare: 2.5 },
          { kind: "straight-line-share", from: "2027-28", to: "2035-36", endShare: 3 },
        ],
      },
    },
  ],
  lattice: {
    shares: [2.5, 3, 3.5, 4],
    years: ["2030-31", "2031-32", "2032-33", "2033-34", "2034-35", "2035-36"],
    payers: [
      { id: "nobody", pay: [] },
      { id: "borrow", pay: [{ id: "borrow", amount: "rest" }] },
      { id: "aid", pay: [{ id: "aid", amount: "rest" }] },
      { id: "income-tax-2", pay: [{ id: "income-tax", amount: 2 }] },
    ],
  },
};

export function makeLinkData(changes: Partial<LeverOptions> = {}): LinkData {
  return { input: inventedInput, payers: inventedPayers, levers: makeInventedLevers(changes) };
}

export function makeInventedLevers(changes: Partial<LeverOptions> = {}): LeverSet {
  return makeLevers(inventedInput, { ...inventedOptions, ...changes });
}
