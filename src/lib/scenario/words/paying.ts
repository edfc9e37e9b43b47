/** Who pays, in words and as a table. */

import type { PayingRemark, PayingRemarkId, PayingResult } from "#lib/scenario/paying/result.ts";
import { formatStated } from "#lib/units/format.ts";
import { moneyText } from "./numbers.ts";

export interface PayingView {
  readonly year: string;
  /** The years that the sums count: "2027-28 to 2035-36". */
  readonly summed: string;
  /** One for each payer, and last what nobody pays. */
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
  const gap = here?.gap ?? 0;
  const left: PayingRow = {
    name: gap < 0 ? "More than is needed" : "Nobody: left unfunded",
    inYear: money(Math.abs(gap)),
    total: money(paying.totals.gap),
    share: "",
    isGap: true,
  };
  const [first, last] = [paying.years[0], paying.years[paying.years.length - 1]];
  return {
    year,
    summed: `${first?.year ?? ""} to ${last?.year ?? ""}`,
    rows: [...payers, left],
    owed: owedText(paying, year, currency),
    remarks: [...paying.warnings, ...paying.assumptions].map((one) => sentences[one.id](one, currency)),
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

function percent(value: number): string {
  return formatStated({ value, decimals: 1 }, { kind: "percent" });
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const span = ({ from, to }: PayingRemark): string =>
  from === to || to === null ? `in ${from}` : `from ${from} to ${to}`;

const sentences: Readonly<Record<PayingRemarkId, (said: PayingRemark, currency: string) => string>> = {
  "tax-yield-with-gdp": ({ name, edition, ...said }) =>
    `What ${name} brings in is the estimate of ${edition}; ${span({ name, edition, ...said })} it grows with GDP.`,
  "tax-yield-flat": ({ name, edition, ...said }) =>
    `What ${name} brings in is the estimate of ${edition}; ${span({ name, edition, ...said })} it stays the same.`,
  "budget-with-gdp": ({ name, edition, ...said }) =>
    `${sentenceCase(name ?? "")} is taken from ${edition}; ${span({ name, edition, ...said })} it grows with GDP.`,
  "budget-flat": ({ name, edition, ...said }) =>
    `${sentenceCase(name ?? "")} is taken from ${edition}; ${span({ name, edition, ...said })} it stays the same.`,
  "interest-is-borrowed": ({ edition }) =>
    `Money is borrowed evenly through each year, and interest is borrowed too. The rate is taken from ${edition}.`,
  "promise-without-payer": () => "Nothing is set aside to pay for it: the whole of it is left unfunded.",
  "gap-left": (said, currency) =>
    `Not all of it is paid for ${span(said)}: in ${said.to} ${moneyText(said.value ?? 0, currency)} is left unfunded.`,
  "more-than-needed": (said, currency) =>
    `More is raised than is needed ${span(said)}: in ${said.to} by ${moneyText(said.value ?? 0, currency)}.`,
  "tax-beyond-estimate": ({ name, edition }) =>
    `The change to ${name} goes beyond what the estimate of ${edition} is used for here, so what it brings in is rough.`,
  "budget-used-up": (said) => `${sentenceCase(said.name ?? "")} is used up whole ${span(said)}.`,
};
