/** The answer of a scenario in words. */

import type { ScenarioPriceBasis } from "#lib/scenario/input.ts";
import type { ScenarioNumbers } from "#lib/scenario/numbers.ts";
import type { Amounts } from "#lib/scenario/result.ts";
import { moneyText, wholeText } from "./numbers.ts";

export interface AnswerView {
  /** "£27.5bn" */
  readonly value: string;
  /** "more", "less" or "more or less": follows the value. */
  readonly direction: string;
  readonly year: string;
  /** "on the GDP of 2025-26" */
  readonly basis: string;
  readonly perHousehold: string | undefined;
  readonly perPerson: string | undefined;
}

/** As much of a result as its answer needs. */
export type Answered = Pick<ScenarioNumbers, "years" | "answer" | "currency">;

/** The answer of a year, which is the last unless another one is asked for. */
export function viewAnswer(result: Answered, at: string = result.answer.year): AnswerView {
  const { answer, currency } = result;
  const { basis, baseYear } = answer;
  const { year, extra, extraPerHousehold, extraPerPerson } = amountsIn(result, at) ?? answer;
  return {
    value: moneyText(Math.abs(extra), currency),
    direction: extra < 0 ? "less" : extra > 0 ? "more" : "more or less",
    year,
    basis: basisWords(basis, baseYear ?? year),
    perHousehold: extraPerHousehold === null ? undefined : wholeText(Math.abs(extraPerHousehold), currency),
    perPerson: extraPerPerson === null ? undefined : wholeText(Math.abs(extraPerPerson), currency),
  };
}

function amountsIn({ years, answer }: Answered, at: string): (Amounts & { readonly year: string }) | undefined {
  const year = years.find((one) => one.year === at);
  const amounts = year && { cash: year.cash, "today-gdp": year.todayGdp, real: year.real }[answer.basis];
  return amounts ? { ...amounts, year: at } : undefined;
}

/** "£950 a household, or £390 a person"; empty where heads are not counted. */
export function headsText({ perHousehold, perPerson }: AnswerView): string {
  return [
    ...(perHousehold === undefined ? [] : [`${perHousehold} a household`]),
    ...(perPerson === undefined ? [] : [`${perPerson} a person`]),
  ].join(", or ");
}

export function basisWords(basis: ScenarioPriceBasis, baseYear: string): string {
  switch (basis) {
    case "cash":
      return "in the cash of that year";
    case "today-gdp":
      return `on the GDP of ${baseYear}`;
    case "real":
      return `in the prices of ${baseYear}`;
    default:
      return basis satisfies never;
  }
}
