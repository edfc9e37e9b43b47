/** The spec of every chart of some content, those of its scenarios too. */

import type { ChartSpec } from "#lib/charts/spec.ts";
import { chartSpec } from "#site/charts.ts";
import { loadSite } from "#site/load.ts";
import { scenarioChart } from "#site/scenario-chart.ts";
import { viewScenario } from "#site/scenario-view.ts";
import { readSettings } from "#site/settings.ts";
import { share } from "#site/shared-state.ts";
import { root } from "./mini-net.ts";

/** Of the site's own content, unless the environment names another, as for a build. */
export async function readAllChartSpecs(environment: NodeJS.ProcessEnv = {}): Promise<readonly ChartSpec[]> {
  const settings = await readSettings(root, environment);
  const { catalogue } = loadSite(settings, { drafts: false });
  if (catalogue === undefined) throw new Error("The content has errors.");
  share({ catalogue, config: settings.config });
  const charts = [...catalogue.charts.keys()].map(chartSpec);
  const scenarios = [...catalogue.results].flatMap(([scenario, presets]) =>
    [...presets.keys()].map((preset) => scenarioChart(viewScenario(scenario, preset))),
  );
  share(undefined);
  return [...charts, ...scenarios];
}
