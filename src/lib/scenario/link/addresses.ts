/** Pages that stand for a state, for readers without scripts. */

import { defaultState, type LeverSet } from "./levers.ts";
import { isSamePay } from "./payments.ts";
import { isSameState, settleState } from "./settle.ts";
import type { LeverState } from "./state.ts";

/** A state of the lattice and the parts of its address. */
export interface LatticeState {
  readonly share: string;
  readonly by: string;
  readonly payer: string;
  readonly address: string;
  readonly state: LeverState;
}

/**
 * The address of the page that shows just this state: the preset's, or the one in the lattice; the
 * preset's if it is both. `undefined` if there is none, and for states of older models.
 */
export function staticAddress(state: LeverState, levers: LeverSet): string | undefined {
  const settled = settleState(state, levers);
  const preset = levers.presets.find((one) => isSameState(one.state, settled));
  if (preset !== undefined) return `/scenarios/${levers.scenario}/${preset.id}/`;
  const { lattice } = levers;
  if (lattice === null) return undefined;
  const payer = lattice.payers.find(({ pay }) => isSamePay(pay, settled.pay));
  if (payer === undefined || !lattice.shares.includes(settled.share) || !lattice.years.includes(settled.by)) {
    return undefined;
  }
  const { share, by, pay } = settled;
  if (!isSameState({ ...defaultState(levers), share, by, pay }, settled)) return undefined;
  return latticeAddress(levers.scenario, share, by, payer.id);
}

/** Every state of the lattice, shares first, then years, then payers. */
export function latticeStates(levers: LeverSet): readonly LatticeState[] {
  const { lattice, scenario } = levers;
  if (lattice === null) return [];
  return lattice.shares.flatMap((share) =>
    lattice.years.flatMap((by) =>
      lattice.payers.map(({ id, pay }) => ({
        share: String(share),
        by,
        payer: id,
        address: latticeAddress(scenario, share, by, id),
        state: { ...defaultState(levers), share, by, pay },
      })),
    ),
  );
}

function latticeAddress(scenario: string, share: number, by: string, payer: string): string {
  return `/scenarios/${scenario}/at/${share}/${by}/${payer}/`;
}
