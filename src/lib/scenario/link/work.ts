/** A state of the levers worked out in numbers, without what there is to say about them: for a page whose lever moves. */

import type { ScenarioInput } from "#lib/scenario/input.ts";
import { numbersOf, type ScenarioNumbers } from "#lib/scenario/numbers.ts";
import { amountsPaid, type PayingNumbers, readyToPay } from "#lib/scenario/paying/amounts.ts";
import type { Payer } from "#lib/scenario/paying/input.ts";
import type { Multiplier } from "#lib/scenario/paying/multiplier.ts";
import { resolveInput } from "#lib/scenario/resolved.ts";
import type { Ranges } from "#lib/scenario/uncertainty/input.ts";
import { type Applied, applyState } from "./apply.ts";
import type { LeverSet } from "./levers.ts";
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

export interface LinkWork {
  readonly state: LeverState;
  /** The canonical query. */
  readonly link: string;
  /** What the model was given. */
  readonly applied: Applied<Payer>;
  readonly result: ScenarioNumbers;
  /** Who pays, in cash. */
  readonly paying: PayingNumbers;
}

/**
 * Works a state out, to the last bit as `workState` does.
 *
 * @throws {ScenarioError} if the levers allow a state that the model cannot work out.
 */
export function workNumbers(state: LeverState, data: LinkData): LinkWork {
  const applied = applyState(data.input, data.payers, state, data.levers);
  const { input, payers } = applied;
  const result = numbersOf(resolveInput(input));
  const costed = { years: result.years, input };
  const paying = amountsPaid(costed, readyToPay(costed, payers));
  return { state, link: writeState(state, data.levers), applied, result, paying };
}
