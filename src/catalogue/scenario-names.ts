/** What the model of a scenario, its presets and its controls name. */

import type { ScenarioPage } from "#lib/entries/entries.ts";
import type { Path } from "#lib/entries/located.ts";

export interface ScenarioName {
  readonly id: string;
  readonly named: "number" | "series" | "lever";
  readonly path: Path;
}

/** The fields that name a series or a lever; other names are numbers, and kinds and years are neither. */
const kindByKey: ReadonlyMap<unknown, ScenarioName["named"]> = new Map([
  ["series", "series"],
  ["byYear", "series"],
  ["lever", "lever"],
]);
const plainKeys: ReadonlySet<unknown> = new Set([
  "kind",
  "from",
  "to",
  "cumulativeFrom",
  "cumulativeTo",
  // Definitions by their names in words, and a floor that is the baseline.
  "path",
  "baseline",
  "floor",
  "answer",
  "todayGdp",
  "real",
  "by",
  "afterwards",
  "part",
  "year",
  "id",
]);

export function namesInScenario({
  model,
  presets,
  controls,
}: Pick<ScenarioPage, "model" | "presets" | "controls">): readonly ScenarioName[] {
  return [
    ...namesBelow(model, ["model"]),
    ...presets.flatMap((preset, index) => namesBelow(preset.model, ["presets", index, "model"])),
    ...(controls?.ways ?? []).map(
      (id, index): ScenarioName => ({
        id,
        named: "lever",
        path: ["controls", "ways", index],
      }),
    ),
    ...namesBelow(controls?.baselines, ["controls", "baselines"]),
    ...namesBelow(controls?.growth, ["controls", "growth"]),
  ];
}

function namesBelow(value: unknown, path: Path): readonly ScenarioName[] {
  const key = path[path.length - 1];
  if (typeof value === "string") {
    return plainKeys.has(key) ? [] : [{ id: value, named: kindByKey.get(key) ?? "number", path }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => namesBelow(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => namesBelow(item, [...path, name]));
}
