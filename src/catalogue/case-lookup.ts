/** What the content knows for a costing: its numbers, and the grounds of a place's first scenario. */

import type { CaseLookup, PlaceGrounds } from "#lib/scenario/costing/resolve-case.ts";
import { resolveScenario } from "#lib/scenario/resolve.ts";
import { ScenarioError } from "#lib/scenario/scenario-error.ts";
import type { Indexes } from "./link.ts";
import { lookupIn } from "./scenarios.ts";

export function caseLookupIn(indexes: Indexes): CaseLookup {
  const lookup = lookupIn(indexes);
  const groundsOf = (place: string): PlaceGrounds | undefined => {
    const scenario = [...indexes.scenarios.values()].find((one) => one.place === place);
    if (scenario === undefined) return undefined;
    try {
      return { scenario: scenario.id, input: resolveScenario(scenario.model, lookup) };
    } catch (error) {
      // A scenario that does not hold is a finding of the content's own check.
      if (error instanceof ScenarioError) return undefined;
      throw error;
    }
  };
  return {
    ...lookup,
    findPlace: (id) => (indexes.places.has(id) ? { grounds: groundsOf(id) } : undefined),
    names: () => [
      ...indexes.figures.keys(),
      ...indexes.cells.keys(),
      ...indexes.series.keys(),
      ...indexes.places.keys(),
    ],
  };
}
