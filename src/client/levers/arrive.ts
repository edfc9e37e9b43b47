/** A link that was followed here: its state, and a sentence for each repair. Loaded only where an address says something. */

import { readState } from "#lib/scenario/link/read.ts";
import { sayRepair } from "#lib/scenario/link/repair-words.ts";
import type { LeverState } from "#lib/scenario/link/state.ts";
import type { ToldLink } from "#lib/scenario/words/tell-link.ts";
import type { PageData } from "./page-data.ts";

export interface Arrival {
  readonly state: LeverState;
  readonly repairs: readonly string[];
  /** There for a link of an older model, whose numbers stand on the page by then; `told` is absent if they could not be had. */
  readonly old?: { readonly told?: ToldLink | undefined };
}

/** @param hold is called before the numbers of an older model are loaded: nothing else may be painted from then on. */
export async function arriveAt(query: string, page: PageData, hold: () => void): Promise<Arrival> {
  const { levers } = page.data;
  const { state, repairs } = readState(query, levers);
  document.querySelector(".of-model")?.remove();
  if (state.model === levers.model) return { state, repairs: repairs.map((repair) => sayRepair(repair, levers)) };
  hold();
  return (await import("./old-link.ts")).showOldLink(query, state, page);
}
