/** States of the levers to try: their limits, and seeded ones. */

import { defaultState, type LeverSet, type NumberLever, type PayLever } from "./levers.ts";
import { settleNumber } from "./number-lever.ts";
import { settleState } from "./settle.ts";
import type { LeverState, Payment } from "./state.ts";

/** Every choice with every other, the share and the year at both ends. */
export function extremeStates(levers: LeverSet): readonly LeverState[] {
  const { share, by, shape, baseline, prices, growth } = levers;
  const years = [by.choices[0] ?? by.default, by.choices.at(-1) ?? by.default];
  return [share.low, share.high].flatMap((percent) =>
    years.flatMap((year) =>
      shape.choices.flatMap((path) =>
        baseline.choices.flatMap(({ id: compared }) =>
          growth.choices.flatMap(({ id: growing }) =>
            prices.choices.map(({ id: basis }) => ({
              ...defaultState(levers),
              share: percent,
              by: year,
              shape: path,
              baseline: compared,
              growth: growing,
              prices: basis,
            })),
          ),
        ),
      ),
    ),
  );
}

/** A state that the numbers pick; about every other lever stands at its default. */
export function pickState(levers: LeverSet, next: () => number): LeverState {
  const one = <Value>(values: readonly Value[], fallback: Value): Value => {
    const [isMoved, index] = [next() < 0.5, Math.floor(next() * values.length)];
    return isMoved ? (values[index] ?? fallback) : fallback;
  };
  const within = (lever: NumberLever): number =>
    settleNumber(lever.low + next() * (lever.high - lever.low), lever).value;
  const { share, by, shape, baseline, prices, growth, pay, model } = levers;
  return settleState(
    {
      share: within(share),
      by: one(by.choices, by.default),
      shape: one(shape.choices, shape.default),
      baseline: one(
        baseline.choices.map(({ id }) => id),
        baseline.default,
      ),
      prices: one(
        prices.choices.map(({ id }) => id),
        prices.default,
      ),
      growth: one(
        growth.choices.map(({ id }) => id),
        growth.default,
      ),
      pay: pay.levers.flatMap((lever) => pickPayment(lever, next, within)),
      model,
    },
    levers,
  );
}

function pickPayment(lever: PayLever, next: () => number, within: (lever: NumberLever) => number): readonly Payment[] {
  const [chance, amount] = [next(), within(lever)];
  if (chance < 0.6) return [];
  return [{ id: lever.id, amount: lever.takesRest && chance > 0.85 ? "rest" : amount }];
}
