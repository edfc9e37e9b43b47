/** The texts of a scenario with one set of choices: its model's result, worked out and worded again. */

import { headsText } from "#lib/scenario/words/answer.ts";
import type { UncertaintyView } from "#lib/scenario/words/uncertainty.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { type ScenarioView, viewScenario } from "#site/scenario-view.ts";
import { payingTruth } from "./paying-records.ts";
import { oneOf, pieces, type RecordKind, type Truth, text } from "./truth.ts";

/** Kept for as long as the catalogue: the pages of a scenario ask for each of its presets. */
const views = new WeakMap<object, Map<string, ScenarioView>>();

/** By `<scenario>/<preset>`. */
export function viewPreset(id: string): ScenarioView {
  const catalogue = getCatalogue();
  const known = views.get(catalogue) ?? new Map<string, ScenarioView>();
  views.set(catalogue, known);
  const [scenario = "", preset = ""] = id.split("/");
  const view = known.get(id) ?? viewScenario(scenario, preset);
  known.set(id, view);
  return view;
}

export const preset: RecordKind = {
  exists: (id) => {
    const [scenario = "", one = ""] = id.split("/");
    return getCatalogue().results.get(scenario)?.has(one) === true;
  },
  show: (id, field) => {
    const view = viewPreset(id);
    return (
      fields[field]?.(view) ??
      payingTruth(view.paying, field) ??
      (view.uncertainty && uncertaintyTruth(view.uncertainty, field))
    );
  },
  attributes: (id) => {
    const { answer, summed } = viewPreset(id);
    return [`Extra in ${answer.year}`, `Added up, ${summed}`, drawnHead];
  },
};

const fields: Readonly<Record<string, (view: ScenarioView) => Truth>> = {
  condition: ({ condition, answer }) =>
    text(
      `${condition.map((part) => (typeof part === "string" ? part : part.shown)).join("")} the year ${answer.year} would cost`,
    ),
  outcome: ({ answer }) => text(`${answer.value} ${answer.direction}, ${answer.basis}`),
  heads: ({ answer }) => text(`Shared out evenly, that is ${headsText(answer)}.`),
  version: ({ result }) => text(`version ${result.modelVersion}`),
  result: ({ preset: { answer, inCash } }) => text(`${answer}. ${inCash}.`),
  ways: ({ ways, answer, summed }) => {
    const hasHouseholds = answer.perHousehold !== undefined;
    return pieces([
      "How it is told",
      `Extra in ${answer.year}`,
      ...(hasHouseholds ? ["For a household"] : []),
      `Added up ${summed}`,
      ...ways.flatMap(({ name, meaning, extra, perHousehold = "", sum }) => [
        `${name} ${meaning}`,
        extra,
        ...(hasHouseholds ? [perHousehold] : []),
        sum,
      ]),
    ]);
  },
  years: (view) => yearsTruth(view),
  assumptions: ({ assumptions }) => pieces(assumptions),
  warning: ({ warnings }) => oneOf(warnings),
  feedback: ({ feedback }) => text(feedback ?? ""),
  data: ({ result, editions }) =>
    pieces(["Model", `version ${result.modelVersion}`, ...editions.flatMap(({ what, edition }) => [what, edition])]),
  ours: ({ ways, answer }) =>
    pieces(ways.flatMap(({ name, extra }) => [extra, `${name}, in ${answer.year}. This site’s model`])),
};

/** The head of the column of draws. */
export const drawnHead = "Eight in ten";

/** How sure the answer is, of a preset or of the levers. */
export function uncertaintyTruth({ sentence, rows, drivers, note }: UncertaintyView, field: string): Truth | undefined {
  switch (field) {
    case "doubt":
      return text(sentence);
    case "doubts":
      return pieces([
        "The answer",
        "Lowest",
        "Central",
        "Highest",
        drawnHead,
        ...rows.flatMap(({ name, low, central, high, drawn }) => [name, low, central, high, drawn]),
      ]);
    case "drivers":
      return pieces(drivers.flatMap(({ name, change, result, source }) => [name, result, `${change} (${source})`]));
    case "doubt-note":
      return text(note);
    default:
      return undefined;
  }
}

/** The table by year, of a preset or of a state of the levers. */
export function yearsTruth({ table, summed }: Pick<ScenarioView, "table" | "summed">): Truth {
  return pieces([
    "Year",
    ...table.columns.map(({ title, unit, prices }) =>
      prices === undefined ? `${title} ${unit}` : `${title} ${unit} ${prices}`,
    ),
    ...table.rows.flatMap(({ year, extrapolated, cells }) => [extrapolated ? `${year}*` : year, ...cells]),
    `Added up ${summed}`,
    ...table.sums,
  ]);
}
