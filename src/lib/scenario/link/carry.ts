/** The choices of an older model's link, as today's levers can be set to them. */

import type { LeverSet } from "./levers.ts";
import { readState } from "./read.ts";
import type { LeverState } from "./state.ts";
import { writePay } from "./write.ts";

export interface Carried {
  readonly state: LeverState;
  /** False if today's levers do not offer all of the choices: then it is the nearest state that they do. */
  readonly isWhole: boolean;
}

/**
 * Carries a state over. Every lever is set to where it stood, also those that stood at their older model's
 * defaults, since today's may be others.
 */
export function carryState(state: LeverState, levers: LeverSet): Carried {
  const read = readState(writeWhole({ ...state, model: levers.model }), levers);
  return { state: read.state, isWhole: read.repairs.length === 0 };
}

/** Every lever written out, also where it stands at its default: what is read alike by other levers. */
function writeWhole({ share, by, shape, baseline, prices, growth, pay, model }: LeverState): string {
  const parts = { share, by, shape, baseline, prices, growth, pay: writePay(pay), m: model };
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}
