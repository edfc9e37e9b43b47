/**
 * What a link gives: the numbers that are recorded for it and must never move. It is the one place
 * that says which numbers those are.
 */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import type { Payer } from "#lib/scenario/paying/input.ts";
import type { Multiplier } from "#lib/scenario/paying/multiplier.ts";
import { payFor } from "#lib/scenario/paying/pay.ts";
import type { PayingResult } from "#lib/scenario/paying/result.ts";
import { projectScenario } from "#lib/scenario/project.ts";
import type { Amounts, ScenarioResult, YearResult } from "#lib/scenario/result.ts";
import type { Ranges } from "#lib/scenario/uncertainty/input.ts";
import { type Applied, applyState, priceBasisOf } from "./apply.ts";
import type { LeverSet } from "./levers.ts";
import { readState } from "./read.ts";
import type { Repair } from "./repair.ts";
import type { LeverState } from "./state.ts";
import { writeState } from "./write.ts";

/** One scenario's data in a model: all that its links need. */
export interface LinkData {
  readonly input: ScenarioInput;
  /** Every way to pay that the levers offer. */
  readonly payers: readonly Payer[];
  readonly levers: LeverSet;
  /** A published one, of what the spending may do to the economy. */
  readonly multiplier?: Multiplier | undefined;
  /** How far its numbers may lie from what it takes. */
  readonly ranges?: Ranges | undefined;
}

export interface LinkOutcome {
  readonly state: LeverState;
  readonly repairs: readonly Repair[];
  /** The canonical query. */
  readonly link: string;
  /** What the model was given. */
  readonly applied: Applied<Payer>;
  readonly result: ScenarioResult;
  /** Who pays, in cash. */
  readonly paying: PayingResult;
  readonly numbers: LinkNumbers;
}

/** Billions by year in the prices that the link asks for, at full precision. */
export interface LinkNumbers {
  readonly years: readonly string[];
  readonly extra: readonly number[];
  readonly cumulative: readonly number[];
  /** What nobody pays, and what is owed for what is borrowed, both in cash. */
  readonly gap: readonly number[];
  readonly debt: readonly number[];
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
  const applied = applyState(data.input, data.payers, state, data.levers);
  const { input, payers } = applied;
  const result = projectScenario(input);
  const paying = payFor({ years: result.years, input }, payers);
  const link = writeState(state, data.levers);
  return { state, repairs: [], link, applied, result, paying, numbers: numbersOf(result, paying, state) };
}

function numbersOf({ years }: ScenarioResult, paying: PayingResult, { prices }: LeverState): LinkNumbers {
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
    gap: paying.years.map(({ gap }) => gap),
    debt: paying.years.map(({ debt }) => debt?.debt ?? 0),
  };
}
