/** From a state to what the model works out: the scenario's own input with the levers' parts in place of its own. */

import type { PathLeg, ScenarioInput, ScenarioPriceBasis } from "#lib/scenario/input.ts";
import type { LeverSet } from "./levers.ts";
import { settleState } from "./settle.ts";
import type { LeverState, Payment, PriceChoice } from "./state.ts";

/** What a budget or a borrower pays, as ways to pay state it. */
export type PaymentPart =
  | { readonly kind: "amount"; readonly bn: number }
  | { readonly kind: "share-of-extra"; readonly percent: number }
  | { readonly kind: "share-of-budget"; readonly percent: number }
  | { readonly kind: "rest" };

/** As much of a way to pay as a lever moves: everything else of it is carried along. */
export type MovedPayer =
  | { readonly id: string; readonly kind: "tax"; readonly rise: number }
  | { readonly id: string; readonly kind: "borrowing" | "budget"; readonly part: PaymentPart };

export interface Applied<Payer extends MovedPayer> {
  readonly input: ScenarioInput;
  /** Those who pay, in the order of the levers. */
  readonly payers: readonly Payer[];
}

export const priceBasisOf: Readonly<Record<PriceChoice, ScenarioPriceBasis>> = {
  cash: "cash",
  today: "today-gdp",
  real: "real",
};

/**
 * Applies a state. Levers that stand at their defaults leave the scenario's own input as it is, to the
 * last bit.
 *
 * @param payers every way to pay that the levers offer; their own amounts do not count.
 */
export function applyState<Payer extends MovedPayer>(
  base: ScenarioInput,
  payers: readonly Payer[],
  state: LeverState,
  levers: LeverSet,
): Applied<Payer> {
  const settled = settleState(state, levers);
  const find = <Id, Choice extends { readonly id: Id }>(choices: readonly Choice[], id: Id): Choice | undefined =>
    choices.find((choice) => choice.id === id);
  const input: ScenarioInput = {
    ...base,
    gdp: find(levers.growth.choices, settled.growth)?.gdp ?? base.gdp,
    baseline: find(levers.baseline.choices, settled.baseline)?.input ?? base.baseline,
    path: pathOf(base.path, settled, levers),
    prices: { ...base.prices, answer: priceBasisOf[settled.prices] },
  };
  const paying = settled.pay.flatMap((payment) => {
    const payer = payers.find(({ id }) => id === payment.id);
    return payer === undefined ? [] : [movedPayer(payer, payment, levers)];
  });
  return { input, payers: paying };
}

/** The levers move the last leg; the legs before it stay. */
function pathOf(base: readonly PathLeg[], state: LeverState, levers: LeverSet): readonly PathLeg[] {
  const { share, by, shape, path } = levers;
  if (state.share === share.default && state.by === by.default && state.shape === shape.default) return base;
  const afterwards = base[base.length - 1]?.afterwards;
  return [...base.slice(0, -1), { ...legOf(state, path), ...(afterwards === undefined ? {} : { afterwards }) }];
}

function legOf({ share, by, shape }: LeverState, { from, startShare }: LeverSet["path"]): PathLeg {
  switch (shape) {
    case "line":
      return { kind: "straight-line-share", from, to: by, startShare, endShare: share };
    case "cash-line":
      return { kind: "straight-line-cash", from, to: by, startShare, endShare: share };
    case "step":
      return { kind: "step", from: by, startShare, endShare: share };
    default:
      return shape satisfies never;
  }
}

function movedPayer<Payer extends MovedPayer>(payer: Payer, payment: Payment, levers: LeverSet): Payer {
  // What an amount means is the payer's kind and the lever's, and `settleState` has checked the pair.
  return payer.kind === "tax"
    ? { ...payer, rise: payment.amount === "rest" ? 0 : payment.amount }
    : { ...payer, part: partOf(payment, levers) };
}

function partOf({ id, amount }: Payment, levers: LeverSet): PaymentPart {
  if (amount === "rest") return { kind: "rest" };
  const of = levers.pay.levers.find((lever) => lever.id === id)?.of ?? "bn";
  switch (of) {
    case "percent-of-extra":
      return { kind: "share-of-extra", percent: amount };
    case "percent-of-budget":
      return { kind: "share-of-budget", percent: amount };
    case "bn":
    case "rise":
      return { kind: "amount", bn: amount };
    default:
      return of satisfies never;
  }
}
