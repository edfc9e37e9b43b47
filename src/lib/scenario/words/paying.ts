/** The sentence for each thing that ways to pay take for granted, and for each thing to be careful about. */

import type {
  PayingAssumption,
  PayingAssumptionId,
  PayingRemark,
  PayingWarning,
  PayingWarningId,
} from "#lib/scenario/paying/result.ts";
import { moneyText, remarkValue } from "./numbers.ts";

interface Said {
  readonly name: string;
  /** The value as billions of the currency. */
  readonly money: string;
  /** The value as it stands, at most two decimals. */
  readonly percent: string;
  readonly from: string;
  readonly to: string;
  /** " (the edition)", or nothing. */
  readonly by: string;
}

const assumptions: Readonly<Record<PayingAssumptionId, (said: Said) => string>> = {
  "pays-from": ({ name, from }) => `Nothing comes from ${name} before ${from}.`,
  "tax-yield-with-gdp": ({ name, from, to, by }) =>
    `${Span(from, to)} the yield of ${name} goes with GDP, because the estimate${by} does not cover it.`,
  "tax-yield-flat": ({ name, from, to, by }) =>
    `${Span(from, to)} the yield of ${name} stays at the same cash, because the estimate${by} does not cover it.`,
  "taxes-added-up": () =>
    "The yields of several taxes are added up, though together they may bring in more or less than that.",
  "budget-with-gdp": ({ name, from, to, by }) =>
    `${Span(from, to)} ${name} goes with GDP, because the plan${by} does not cover it.`,
  "budget-flat": ({ name, from, to, by }) =>
    `${Span(from, to)} ${name} stays at the same cash, because the plan${by} does not cover it.`,
  "budget-flat-real": ({ name, from, to, by }) =>
    `${Span(from, to)} ${name} rises with prices and no further, because the plan${by} does not cover it.`,
  "rate-held": ({ from, to, percent, by }) =>
    `${Span(from, to)} the interest rate stays at ${percent}, because the source${by} does not cover it.`,
  "rate-extended": ({ from, to, by }) => `${Span(from, to)} the interest rate is carried on beyond its source${by}.`,
  "interest-is-borrowed": () =>
    "What is borrowed is drawn evenly over each year, nothing is paid back, and the interest is borrowed as well.",
};

const warnings: Readonly<Record<PayingWarningId, (said: Said) => string>> = {
  "promise-without-payer": () => "Nobody pays for this yet: the whole extra is unfunded.",
  "gap-left": ({ money, from, to }) =>
    `${Span(from, to)} part of the extra is unfunded: ${money}${from === to ? "" : ` in ${to}`}.`,
  "more-than-needed": ({ money, from, to }) =>
    `${Span(from, to)} more is raised than the extra costs: ${money} more${from === to ? "" : ` in ${to}`}.`,
  "tax-beyond-estimate": ({ name, by }) =>
    `The change to ${name} is larger than its estimate${by} is used for here, so what it would bring in is very uncertain.`,
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
    percent: value === null ? "" : remarkValue(value, "pct", { currency, heads: "people" }),
    from: from ?? "",
    to: to ?? from ?? "",
    by: edition === null ? "" : ` of ${edition}`,
  };
}

function Span(from: string, to: string): string {
  return from === to ? `In ${from}` : `From ${from} to ${to}`;
}
