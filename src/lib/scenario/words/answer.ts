/** The answer of a scenario in words, and the same gap in each price basis. */

import type { Amounts, ScenarioResult, YearResult } from "#lib/scenario/result.ts";
import { type Basis, basesOf, basisWords } from "./bases.ts";
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

export interface WayView {
  readonly name: string;
  readonly meaning: string;
  readonly isAnswer: boolean;
  readonly extra: string;
  readonly perHousehold: string | undefined;
  readonly sum: string;
}

/** The answer of a year, which is the last unless another one is asked for. */
export function viewAnswer(result: ScenarioResult, at: string = result.answer.year): AnswerView {
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

function amountsIn({ years, answer }: ScenarioResult, at: string): (Amounts & { readonly year: string }) | undefined {
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

/** The price bases that a result has, the answer's own first. */
export function viewWays(result: ScenarioResult, at: string = result.answer.year): readonly WayView[] {
  const year = result.years.find((one) => one.year === at);
  return year === undefined ? [] : basesOf(result).map((basis) => viewWay(basis, year, result));
}

function viewWay(basis: Basis, last: YearResult, { answer, currency }: ScenarioResult): WayView {
  const amounts = basis.of(last);
  const household = amounts?.extraPerHousehold ?? undefined;
  return {
    name: basis.name,
    meaning: basis.meaning,
    isAnswer: basis.kind === answer.basis,
    extra: moneyText(amounts?.extra ?? 0, currency),
    perHousehold: household === undefined ? undefined : wholeText(household, currency),
    sum: moneyText(basis.sums.extra, currency),
  };
}
