/** The texts of a chart: its words and table from its spec, and each text of its pictures. */

import { parseFragment } from "parse5";
import { pointText, pointWithRangeText, tickText } from "#lib/charts/numbers.ts";
import { allPoints, valueScale } from "#lib/charts/scale.ts";
import type { ChartSpec, SlopeSpec, StackedSpec } from "#lib/charts/spec.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { type ChartView, chartSpec, viewChart } from "#site/charts.ts";
import { allStates, findState, type StateView, stateChart, stateChartId, stateId } from "#site/lattice-view.ts";
import { chartOfPlace, placeChart } from "#site/places/place-chart.ts";
import { scenarioChart } from "#site/scenario-chart.ts";
import { type Element, elementsIn, type Node, piecesOf, plain } from "./html-tree.ts";
import { viewPreset } from "./scenario-records.ts";
import { pieces, type RecordKind, type Truth, text } from "./truth.ts";

const views = new WeakMap<object, Map<string, ChartView>>();

/** Drawn once: a scenario's own page shows the chart of its first preset. */
function viewOf(id: string): ChartView {
  const catalogue = getCatalogue();
  const known = views.get(catalogue) ?? new Map<string, ChartView>();
  views.set(catalogue, known);
  const view = known.get(id) ?? viewChart(specOf(id));
  known.set(id, view);
  return view;
}

function specOf(id: string): ChartSpec {
  const ofState = stateOfChart(id);
  if (ofState !== undefined) return stateChart(ofState);
  const ofPlace = placeOfChart(id);
  const drawn = ofPlace === undefined ? undefined : placeChart(ofPlace);
  if (drawn !== undefined) return drawn;
  const ofScenario = presetOfChart(id);
  return ofScenario === undefined ? chartSpec(id) : scenarioChart(viewPreset(ofScenario));
}

/** The place whose shares a chart draws. */
function placeOfChart(id: string): string | undefined {
  return [...getCatalogue().placeProfiles.keys()].find((place) => chartOfPlace(place) === id);
}

/** A scenario's chart is named for the scenario and the preset. */
function presetOfChart(id: string): string | undefined {
  const { charts, results } = getCatalogue();
  if (charts.has(id)) return undefined;
  for (const [scenario, presets] of results) {
    for (const preset of presets.keys()) if (`${scenario}-${preset}` === id) return `${scenario}/${preset}`;
  }
  return undefined;
}

/** The chart of a state of the levers is named for the scenario and the state. */
function stateOfChart(id: string): StateView | undefined {
  for (const { scenario, states } of allStates()) {
    if (!id.startsWith(`${scenario}-at-`)) continue;
    const state = states.find((one) => stateChartId({ scenario, id: stateId(one) }) === id);
    if (state !== undefined) return findState(scenario, stateId(state));
  }
  return undefined;
}

export const chart: RecordKind = {
  exists: (id) =>
    getCatalogue().charts.has(id) || [presetOfChart, stateOfChart, placeOfChart].some((find) => find(id) !== undefined),
  show: (id, field) => {
    const { spec, key, description, table } = viewOf(id);
    switch (field) {
      case "headline":
        return text(spec.headline);
      case "subtitle":
        return text(spec.subtitle);
      case "key":
        return pieces(key.map((entry) => entry.text));
      case "table":
        return pieces([
          `The same data: ${table.caption}`,
          ...table.columns,
          ...table.rows.flatMap(({ header, cells, status }) => [header, ...cells, status]),
        ]);
      case "source":
        return text(`Source: ${spec.source}.${spec.note === undefined ? "" : ` Note: ${spec.note}`}`);
      default:
        return sentence(description, field);
    }
  },
  attributes: (id) => [`Table: ${viewOf(id).spec.headline}`],
};

/** "sentence-1" is the first of the description. */
function sentence(description: readonly string[], field: string): Truth | undefined {
  const number = /^sentence-(\d+)$/.exec(field)?.[1];
  const words = number === undefined ? undefined : description[Number(number) - 1];
  return words === undefined ? undefined : text(words);
}

/** What is wrong with the texts of the pictures of a chart in a page. */
export function pictureFaults(id: string, element: Element, view = viewOf(id)): readonly string[] {
  const { spec, pictures } = view;
  const drawn = pictures.flatMap(({ svg }) => textsOf(parseFragment(svg)));
  const shown = textsOf(element);
  const faults = shown.flatMap((one, index) =>
    one === drawn[index]
      ? []
      : [`A picture of the chart "${id}" says "${one}", and its numbers give "${drawn[index] ?? "nothing"}".`],
  );
  if (shown.length < drawn.length)
    faults.push(`A picture of the chart "${id}" lacks the text "${drawn[shown.length]}".`);
  const meant = meantBy(spec);
  const strange = shown.filter((one) => /\p{N}/u.test(one) && !meant.some((text) => holdsWords(text, one)));
  return [...faults, ...strange.map((one) => `A picture of the chart "${id}" says "${one}", which its data do not.`)];
}

/** What is wrong with the texts of a chart's file, which holds its words as well. */
export function fileFaults(id: string, svg: string): readonly string[] {
  const { spec, key } = viewOf(id);
  const words = [
    spec.headline,
    spec.subtitle,
    `Source: ${spec.source}`,
    spec.note ?? "",
    ...key.map(({ text: one }) => one),
  ];
  const meant = [...meantBy(spec), ...words.map(plain)];
  return textsOf(parseFragment(svg))
    .filter((one) => /\p{N}/u.test(one) && !meant.some((text) => holdsWords(text, one)))
    .map((one) => `The picture says "${one}", which the data of the chart "${id}" do not.`);
}

/** Every text with a number that a picture of a spec may hold, whole: a narrow one breaks them into lines. */
function meantBy(spec: ChartSpec): readonly string[] {
  const ticks = [2, 3, 4, 5].flatMap((most) => {
    const { ticks: values, decimals } = valueScale(spec, most);
    return values.map((value) => tickText(spec, value, decimals));
  });
  const points = allPoints(spec).flatMap((point) => [
    pointText(spec, point),
    `${pointText(spec, point)} (${point.status})`,
    pointWithRangeText(spec, point),
  ]);
  // A line that ends before the others says when.
  const ends =
    spec.kind === "line"
      ? spec.series.flatMap(({ points: line }) =>
          line.flatMap((point, index) =>
            point === null ? [] : [`${pointText(spec, point)} in ${spec.periods[index]?.label ?? ""}`],
          ),
        )
      : [];
  return [
    ...ticks,
    ...points,
    ...ends,
    ...labelsOf(spec),
    ...(spec.kind === "stacked" ? stackedTexts(spec) : []),
    ...(spec.kind === "slope" ? slopeTexts(spec) : []),
    ...spec.rules.map((rule) => `${rule.label}: ${pointText(spec, rule)}`),
  ];
}

/** The names in a picture. */
function labelsOf(spec: ChartSpec): readonly string[] {
  switch (spec.kind) {
    case "line":
      return [...spec.periods.map(({ label }) => label), ...spec.series.map(({ label }) => label)];
    case "bar":
      return spec.bars.map(({ label }) => label);
    case "grouped":
    case "stacked":
    case "dots":
    case "slope":
      return [...spec.columns, ...spec.rows.map(({ label }) => label)];
    default:
      return spec satisfies never;
  }
}

function stackedTexts(spec: StackedSpec): readonly string[] {
  return spec.rows.flatMap(({ points, total }) => [
    pointText(spec, total),
    ...points.map((point, at) => `${spec.columns[at] ?? ""} ${pointText(spec, point)}`),
  ]);
}

function slopeTexts(spec: SlopeSpec): readonly string[] {
  return spec.rows.flatMap(({ label, points: [from, to] }) => [
    `${label} ${pointText(spec, from)}`,
    `${pointText(spec, to)} ${label}`,
  ]);
}

function holdsWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

function textsOf(root: Node): readonly string[] {
  return [...elementsIn(root)]
    .filter(({ tagName }) => ["text", "title", "desc"].includes(tagName))
    .map((element) => plain(piecesOf(element).join(" ")));
}
