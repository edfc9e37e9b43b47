/** The picture of a preset, for its page and its card. */

import { makeScenarioSpec, type ScenarioPicture } from "#lib/charts/scenario-spec.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { levelBands } from "#lib/scenario/uncertainty/levels.ts";
import { headlineOf } from "#lib/scenario/words/live.ts";
import { decimalsShown, scaleOf } from "#lib/scenario/words/numbers.ts";
import { getCatalogue } from "./catalogue.ts";
import { spendingName } from "./scenario-sentence.ts";
import type { ScenarioView } from "./scenario-view.ts";

export function scenarioChart(view: ScenarioView): ChartSpec {
  const { result, answer, scenario, preset } = view;
  const doubt = getCatalogue().inDoubt.get(scenario.id)?.get(preset.id);
  return makeScenarioSpec({
    ...pictureOf(view),
    result,
    headline: headlineOf(answer),
    ...scaleOf(result),
    decimals: decimalsShown,
    basis: answer.basis,
    bands: doubt && levelBands(doubt, result.answer.basis),
  });
}

/** What stays the same in the picture whatever the levers say. */
export function pictureOf({
  scenario,
  preset,
  model,
}: Pick<ScenarioView, "scenario" | "preset" | "model">): Pick<ScenarioPicture, "id" | "spending" | "place"> {
  const spending = spendingName(model);
  return {
    id: `${scenario.id}-${preset.id}`,
    spending: spending.charAt(0).toUpperCase() + spending.slice(1),
    place: getCatalogue().places.get(scenario.place)?.name,
  };
}
