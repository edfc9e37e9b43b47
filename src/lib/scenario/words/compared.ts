/** What two states are compared by, when they stand side by side. */

import type { LeverSet } from "#lib/scenario/link/levers.ts";
import { sayPay, shareText } from "#lib/scenario/link/words.ts";
import type { LinkWork } from "#lib/scenario/link/work.ts";
import { viewAnswer } from "./answer.ts";
import { moneyText } from "./numbers.ts";

export interface ComparedRow {
  readonly name: string;
  readonly value: string;
}

export function comparedRows({ state, result }: LinkWork, levers: LeverSet): readonly ComparedRow[] {
  const answer = viewAnswer(result, state.by);
  const { currency, totals } = result;
  const last = result.years.find(({ year }) => year === state.by);
  const money = (billions: number | undefined): string => (billions === undefined ? "" : moneyText(billions, currency));
  return [
    { name: "Share", value: shareText(state.share) },
    { name: "By", value: state.by },
    { name: `Extra in that year, ${answer.basis}`, value: `${answer.value} ${answer.direction}` },
    { name: "Extra in that year, in cash", value: money(last?.cash.extra) },
    { name: `Added up in cash, ${totals.from} to ${totals.to}`, value: money(totals.cash.extra) },
    { name: "Who pays", value: sayPay(state.pay, levers) },
    ...(answer.perHousehold === undefined
      ? []
      : [{ name: "For a household, in that year", value: answer.perHousehold }]),
  ];
}
