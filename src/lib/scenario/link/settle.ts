/** From any state to one that the levers can stand at. What it does to a text's state, `readState` says. */

import type { LeverSet } from "./levers.ts";
import { settleNumber } from "./number-lever.ts";
import { isSamePay, settlePayments } from "./payments.ts";
import type { LeverState } from "./state.ts";
import { settleYear } from "./year-lever.ts";

export function settleState(state: LeverState, levers: LeverSet): LeverState {
  const { shape, baseline, prices, growth } = levers;
  const ids = <Id>(choices: readonly { readonly id: Id }[]): readonly Id[] => choices.map(({ id }) => id);
  return {
    share: settleNumber(state.share, levers.share).value,
    by: settleYear(state.by, levers).year,
    shape: settleChoice(state.shape, shape.choices, shape.default),
    baseline: settleChoice(state.baseline, ids(baseline.choices), baseline.default),
    prices: settleChoice(state.prices, ids(prices.choices), prices.default),
    growth: settleChoice(state.growth, ids(growth.choices), growth.default),
    pay: settlePayments(state.pay, levers.pay.levers).pay,
    model: isKnownModel(state.model, levers) ? state.model : levers.model,
  };
}

function settleChoice<Id>(seen: Id, choices: readonly Id[], fallback: Id): Id {
  return choices.includes(seen) ? seen : fallback;
}

export function isKnownModel(model: number, { model: current, frozen }: Pick<LeverSet, "model" | "frozen">): boolean {
  return model === current || frozen.includes(model);
}

/** Two settled states that say the same. */
export function isSameState(one: LeverState, other: LeverState): boolean {
  return (
    one.share === other.share &&
    one.by === other.by &&
    one.shape === other.shape &&
    one.baseline === other.baseline &&
    one.prices === other.prices &&
    one.growth === other.growth &&
    one.model === other.model &&
    isSamePay(one.pay, other.pay)
  );
}
