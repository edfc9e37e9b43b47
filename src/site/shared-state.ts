/**
 * What the integration hands to the pages. Astro loads the integration and the pages as two module
 * graphs in one process, so the hand-over goes through a symbol on the global object.
 */

import type { Catalogue } from "#catalogue/catalogue.ts";
import type { SiteConfig } from "#lib/entries/site-config.ts";

export interface SharedState {
  readonly catalogue: Catalogue;
  readonly config: SiteConfig;
  /** Where the models stand that are kept for old links; only for a whole site. */
  readonly frozen?: string | undefined;
}

const key = Symbol.for("costed.site");

export function share(state: SharedState | undefined): void {
  Reflect.set(globalThis, key, state);
}

/** @throws {Error} if the integration has not loaded a catalogue: a page was asked for outside Astro. */
export function getShared(): SharedState {
  const state: unknown = Reflect.get(globalThis, key);
  if (state === undefined) throw new Error("No catalogue is loaded: pages are built through the Costed integration.");
  return state as SharedState;
}
