/** What the model of a scenario names, with its presets and its levers. */

import type { Content } from "#lib/entries/content.ts";
import type { Path } from "#lib/entries/located.ts";
import type { Use } from "./catalogue.ts";
import { type Named, named, type Pair, type Reference } from "./reference.ts";

/** The model's fields that name a series or a lever; its other names are numbers, and its kinds and years are neither. */
const kindByKey: Readonly<Record<string, Named>> = { series: "series", byYear: "series", lever: "lever" };
const plainKeys = new Set([
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
  "after",
  "shape",
  "name",
  "part",
  "year",
  "id",
]);

export function modelReferences(entry: Content["scenarios"][number], from: Use): readonly Reference[] {
  const found: Reference[] = [];
  const visit = (value: unknown, path: Path): void => {
    const key = path[path.length - 1];
    if (typeof value === "string") {
      if (typeof key === "string" && plainKeys.has(key)) return;
      const kind = typeof key === "string" ? (kindByKey[key] ?? "number") : "number";
      found.push({ id: value, named: kind, location: entry.place.at(path), from, subject: "This scenario" });
    } else if (Array.isArray(value))
      value.forEach((item, index) => {
        visit(item, [...path, index]);
      });
    else if (typeof value === "object" && value !== null) {
      for (const [name, item] of Object.entries(value)) visit(item, [...path, name]);
    }
  };
  visit(entry.data.model, ["model"]);
  entry.data.presets.forEach((preset, index) => {
    visit(preset.model, ["presets", index, "model"]);
  });
  const { baselines, growth } = entry.data.controls ?? {};
  const ways = entry.data.controls?.ways ?? [];
  found.push(
    ...named(
      entry,
      "This scenario",
      undefined,
      "lever",
      ways.map((id, index): Pair => [id, ["controls", "ways", index]]),
    ),
  );
  visit(baselines, ["controls", "baselines"]);
  visit(growth, ["controls", "growth"]);
  return found;
}
