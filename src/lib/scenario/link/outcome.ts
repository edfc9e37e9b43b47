/**
 * What a link gives: the numbers that are recorded for it and must never move. It is the one place
 * that says which numbers those are.
 */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import type { Amounts, ScenarioResult, YearResult } from "#lib/scenario/result.ts";
import { applyState, type MovedPayer, priceBasisOf } from "./apply.ts";
import type { LeverSet } from "./levers.ts";
import { readState } from "./read.ts";
import type { Repair } from "./repair.ts";
import type { LeverState } from "./state.ts";
import { writeState } from "./write.ts";

/** One scenario's data in a model: all that its links need. */
export interface LinkData<Payer extends MovedPayer = MovedPayer> {
  readonly input: ScenarioInput;
  readonly payers: readonly Payer[];
  readonly levers: LeverSet;
}

export interface LinkOutcome {
  readonly state: LeverState;
  readonly repairs: readonly Repair[];
  /** The canonical query. */
  readonly link: string;
  readonly result: ScenarioResult;
  readonly numbers: LinkNumbers;
}

/** Billions by year in the prices that the link asks for, at full precision. */
export interface LinkNumbers {
  readonly years: readonly string[];
  readonly extra: readonly number[];
  readonly cumulative: readonly number[];
}

/**
 * Works a link out.
 *
 * @throws {ScenarioError} if the levers allow a state that the model cannot work out.
 */
export function workLink(query: string, data: LinkData): LinkOutcome {
  const { state, repairs } = readState(query, data.levers);
  return { ...workState(state, data), repairs };
}

/**
 * Works a state out, as its own link would be.
 *
 * @throws {ScenarioError} as `workLink`.
 */
export function workState(state: LeverState, data: LinkData): LinkOutcome {
  const { input } = applyState(data.input, data.payers, state, data.levers);
  const result = projectScenario(input);
  return { state, repairs: [], link: writeState(state, data.levers), result, numbers: numbersOf(result, state) };
}

function numbersOf({ years }: ScenarioResult, { prices }: LeverState): LinkNumbers {
  const amounts = (year: YearResult): Amounts => {
    const basis = priceBasisOf[prices];
    const found = { cash: year.cash, "today-gdp": year.todayGdp, real: year.real }[basis];
    // The model refuses an answer in a basis that its input has no year for.
    if (found === null) throw new Error(`No amounts in the basis "${basis}".`);
    return found;
  };
  return {
    years: years.map(({ year }) => year),
    extra: years.map((year) => amounts(year).extra),
    cumulative: years.map((year) => amounts(year).cumulativeExtra),
  };
}
