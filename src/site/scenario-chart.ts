/** The picture of a preset, for its page and its card. */

import { makeScenarioSpec } from "#lib/charts/scenario-spec.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { headlineOf } from "#lib/scenario/words/live.ts";
import { decimalsShown, scaleOf } from "#lib/scenario/words/numbers.ts";
import { getCatalogue } from "./catalogue.ts";
import { spendingName } from "./scenario-sentence.ts";
import type { ScenarioView } from "./scenario-view.ts";

export function scenarioChart({ scenario, preset, model, result, answer }: ScenarioView): ChartSpec {
  const spending = spendingName(model);
  return makeScenarioSpec({
    id: `${scenario.id}-${preset.id}`,
    result,
    headline: headlineOf(answer),
    spending: spending.charAt(0).toUpperCase() + spending.slice(1),
    place: getCatalogue().places.get(scenario.place)?.name,
    ...scaleOf(result),
    decimals: decimalsShown,
    basis: answer.basis,
  });
}
