/** Who pays, in words and as a table. */

import type {
  PayingAssumption,
  PayingAssumptionId,
  PayingRemark,
  PayingResult,
  PayingWarning,
  PayingWarningId,
} from "#lib/scenario/paying/result.ts";
import { formatStated } from "#lib/units/format.ts";
import { remarkValue } from "./cells.ts";
import { moneyText } from "./numbers.ts";

export interface PayingView {
  readonly year: string;
  /** The years that the sums count: "2027-28 to 2035-36". */
  readonly summed: string;
  /** What is to be paid, each payer, and last what nobody pays. */
  readonly rows: readonly PayingRow[];
  /** What is owed in the end, in a sentence; empty where nobody borrows. */
  readonly owed: string;
  readonly remarks: readonly string[];
}

export interface PayingRow {
  readonly name: string;
  readonly inYear: string;
  readonly total: string;
  /** "20% of it", for a budget; empty for others. */
  readonly share: string;
  readonly isGap: boolean;
}

export function viewPaying(paying: PayingResult, year: string, currency: string): PayingView {
  const at = paying.years.findIndex((one) => one.year === year);
  const here = paying.years[at];
  const money = (billions: number, isRough = false): string =>
    `${isRough ? "about " : ""}${isRough ? roughMoney(billions, currency) : moneyText(billions, currency)}`;
  const payers = paying.payers.map(({ name, amounts, total, shareOfBudget, isRough }): PayingRow => {
    const share = shareOfBudget?.[at];
    return {
      name: sentenceCase(name),
      inYear: money(amounts[at] ?? 0, isRough),
      total: money(total, isRough),
      share: share === undefined || share === 0 ? "" : `${percent(share)} of it`,
      isGap: false,
    };
  });
  const cost: PayingRow = {
    name: "What is to be paid",
    inYear: money(here?.extra ?? 0),
    total: money(paying.totals.extra),
    share: "",
    isGap: false,
  };
  const gap = here?.gap ?? 0;
  const left: PayingRow = {
    name: gap < 0 ? "More than is needed" : gap > 0 ? "Nobody: left unfunded" : "Left unfunded",
    inYear: money(Math.abs(gap)),
    // Over several years there may be more than enough, though the last of them is not paid for.
    total:
      paying.totals.gap < 0 && gap >= 0
        ? `none, ${money(-paying.totals.gap)} over`
        : money(Math.abs(paying.totals.gap)),
    share: "",
    isGap: true,
  };
  const [first, last] = [paying.years[0], paying.years[paying.years.length - 1]];
  return {
    year,
    summed: `${first?.year ?? ""} to ${last?.year ?? ""}`,
    rows: [cost, ...payers, left],
    owed: owedText(paying, year, currency),
    remarks: [
      ...paying.warnings.map((one) => payingWarningSentence(one, currency)),
      ...paying.assumptions.map((one) => payingAssumptionSentence(one, currency)),
    ],
  };
}

function owedText({ years }: PayingResult, year: string, currency: string): string {
  const debt = years.find((one) => one.year === year)?.debt;
  if (!debt || debt.debt === 0) return "";
  const owed = `${moneyText(debt.debt, currency)} (${percent(debt.debtShare)} of GDP)`;
  return `By the end of ${year} the debt from it is ${owed}, and interest in that year is ${moneyText(debt.interest, currency)}.`;
}

/** Beyond what an estimate covers no decimal is printed. */
function roughMoney(billions: number, currency: string): string {
  return formatStated({ value: billions, decimals: 0 }, { kind: "money", currency, magnitude: "bn" });
}

/** A tenth of a per cent at most, and none that says nothing: "20%" and not "20.0%". */
function percent(value: number): string {
  const decimals = Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1;
  return formatStated({ value, decimals }, { kind: "percent" });
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Said {
  readonly name: string;
  /** The value as billions of the currency. */
  readonly money: string;
  /** The value in per cent. */
  readonly rate: string;
  readonly from: string;
  readonly to: string;
  readonly edition: string;
}

const assumptions: Readonly<Record<PayingAssumptionId, (said: Said) => string>> = {
  "pays-from": ({ name, from }) => `Nothing comes from ${name} before ${from}.`,
  "tax-estimate": ({ name, edition }) => `What ${name} would bring in is taken from ${edition}.`,
  "tax-yield-with-gdp": ({ name, from, to }) =>
    `${Span(from, to)}, beyond that estimate, the yield of ${name} goes with GDP.`,
  "tax-yield-flat": ({ name, from, to }) =>
    `${Span(from, to)}, beyond that estimate, the yield of ${name} stays at the same cash.`,
  "taxes-added-up": () =>
    "The yields of several taxes are added up, though together they may bring in more or less than that.",
  "budget-plan": ({ name, edition }) => `What ${name} holds is taken from ${edition}.`,
  "budget-with-gdp": ({ name, from, to }) => `${Span(from, to)}, beyond that plan, ${name} goes with GDP.`,
  "budget-flat": ({ name, from, to }) => `${Span(from, to)}, beyond that plan, ${name} stays at the same cash.`,
  "budget-flat-real": ({ name, from, to }) =>
    `${Span(from, to)}, beyond that plan, ${name} rises with prices and no further.`,
  "rate-source": ({ name, edition }) => `The interest rate for ${name} is taken from ${edition}.`,
  "rate-held": ({ from, to, rate }) => `${Span(from, to)} the interest rate is held at ${rate}.`,
  "rate-extended": ({ from, to, edition }) =>
    `${Span(from, to)} the interest rate is carried on beyond its source${edition === "" ? "" : `, by ${edition}`}.`,
  "interest-is-borrowed": () =>
    "What is borrowed is drawn evenly over each year, nothing is paid back, and the interest is borrowed as well.",
};

const warnings: Readonly<Record<PayingWarningId, (said: Said) => string>> = {
  "promise-without-payer": () => "Nobody pays for this yet: the whole extra is unfunded.",
  "gap-left": ({ money, from, to }) =>
    `${Span(from, to)} part of the extra is unfunded: ${money}${from === to ? "" : ` in ${to}`}.`,
  "more-than-needed": ({ money, from, to }) =>
    `${Span(from, to)} more is raised than the extra costs: ${money} more${from === to ? "" : ` in ${to}`}.`,
  "tax-beyond-estimate": ({ name }) =>
    `The change to ${name} is larger than its estimate is used for here, so what it would bring in is very uncertain.`,
  "budget-used-up": ({ name, from, to, money }) =>
    `${Span(from, to)} the whole of ${name} would be used, ${money}${from === to ? "" : ` in ${to}`}; it cannot pay more.`,
};

export function payingAssumptionSentence(assumption: PayingAssumption, currency: string): string {
  return assumptions[assumption.id](said(assumption, currency));
}

export function payingWarningSentence(warning: PayingWarning, currency: string): string {
  return warnings[warning.id](said(warning, currency));
}

function said({ name, value, from, to, edition }: PayingRemark, currency: string): Said {
  return {
    name: name ?? "",
    money: value === null ? "" : moneyText(value, currency),
    rate: value === null ? "" : remarkValue(value, "pct", { currency, heads: "people" }),
    from: from ?? "",
    to: to ?? from ?? "",
    edition: edition ?? "",
  };
}

function Span(from: string, to: string): string {
  return from === to ? `In ${from}` : `From ${from} to ${to}`;
}
