/** What the content knows for a costing: its numbers, and the grounds of a place. */

import type { Content } from "#lib/entries/content.ts";
import type { CaseLookup, PlaceGrounds } from "#lib/scenario/costing/resolve-case.ts";
import { resolveScenario } from "#lib/scenario/resolve.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import type { Indexes } from "./link.ts";
import { findGroundsIn } from "./profiles.ts";
import { lookupIn } from "./scenarios.ts";

export function caseLookupIn(indexes: Indexes, { profiles }: Pick<Content, "profiles">): CaseLookup {
  const lookup = lookupIn(indexes);
  /** The first scenario for the place, or else the first profile that has it. */
  const groundsOf = (place: string): PlaceGrounds | undefined => {
    const scenario = [...indexes.scenarios.values()].find((one) => one.place === place);
    try {
      if (scenario !== undefined) return { id: scenario.id, input: resolveScenario(scenario.model, lookup) };
    } catch (error) {
      // A scenario that does not hold is a finding of the content's own check.
      if (!(error instanceof ScenarioError)) throw error;
    }
    const found = findGroundsIn(profiles, place, indexes);
    return found && { id: found.profile, input: found.grounds };
  };
  return {
    ...lookup,
    findPlace: (id) => (indexes.places.has(id) ? { grounds: groundsOf(id) } : undefined),
    names: (kind) =>
      kind === "places"
        ? [...indexes.places.keys()]
        : [...indexes.figures.keys(), ...indexes.cells.keys(), ...indexes.series.keys()],
  };
}
