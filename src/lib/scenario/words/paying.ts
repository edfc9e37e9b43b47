/** The sentence for each thing there is to say about who pays. */

import type { PayingRemark, PayingRemarkId } from "#lib/scenario/paying/result.ts";
import { moneyText } from "./numbers.ts";

interface Said {
  readonly name: string;
  readonly value: number;
  readonly money: string;
  readonly span: string;
  readonly edition: string;
}

const sentences: Readonly<Record<PayingRemarkId, (said: Said) => string>> = {
  "tax-yield-with-gdp": ({ name, span, edition }) =>
    `${span}, beyond the years of ${edition}, what “${name}” brings in grows with GDP.`,
  "tax-yield-flat": ({ name, span, edition }) =>
    `${span}, beyond the years of ${edition}, “${name}” brings in the same cash each year.`,
  "budget-with-gdp": ({ name, span, edition }) =>
    `${span}, beyond the years of ${edition}, the budget “${name}” grows with GDP.`,
  "budget-flat": ({ name, span, edition }) =>
    `${span}, beyond the years of ${edition}, the budget “${name}” keeps its cash.`,
  "interest-is-borrowed": ({ name, edition }) =>
    `What “${name}” borrows is drawn evenly over each year, its interest is borrowed too, and the rate is that of ${edition}.`,
  "promise-without-payer": () => "Nobody pays: the whole of the extra is unfunded.",
  "gap-left": ({ money, span }) => `${span} the ways to pay leave a gap; in the last of these years it is ${money}.`,
  "more-than-needed": ({ money, span }) =>
    `${span} the ways to pay bring in more than is needed; in the last of these years it is ${money} more.`,
  "tax-beyond-estimate": ({ name, value, edition }) =>
    `The rise of ${value} for “${name}” lies beyond what ${edition} says that it covers, so its yield is a rough guess.`,
  "budget-used-up": ({ name, span }) => `${span} the whole budget “${name}” is used up.`,
};

export function payingSentence({ id, name, value, from, to, edition }: PayingRemark, currency: string): string {
  return sentences[id]({
    name: name ?? "",
    value: value ?? 0,
    money: moneyText(value ?? 0, currency),
    span: from === null ? "" : from === to || to === null ? `In ${from}` : `From ${from} to ${to}`,
    edition: edition ?? "",
  });
}
