/** A link that was followed here: its state, and a sentence for each repair. Loaded only where an address says something. */

import type { LeverSet } from "#lib/scenario/link/levers.ts";
import { readState } from "#lib/scenario/link/read.ts";
import { sayRepair } from "#lib/scenario/link/repair-words.ts";
import type { LeverState } from "#lib/scenario/link/state.ts";

export interface Arrival {
  readonly state: LeverState;
  readonly repairs: readonly string[];
}

export function readLink(query: string, levers: LeverSet): Arrival {
  const { state, repairs } = readState(query, levers);
  return { state, repairs: repairs.map((repair) => sayRepair(repair, levers)) };
}
