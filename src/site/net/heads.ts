/** The title and the description of each page that is about a record, as its head must say them. */

import {
  aboutAddress,
  chartAddress,
  claimAddress,
  embedAddress,
  eventAddress,
  explainerAddress,
  figureAddress,
  homeAddress,
  latticeIndexAddress,
  payAddress,
  placeAddress,
  presetAddress,
  scenarioAddress,
  seriesAddress,
  sourceAddress,
  termAddress,
  topicAddress,
} from "#catalogue/addresses.ts";
import { getCatalogue, getConfig } from "#site/catalogue.ts";
import { chartSpec } from "#site/charts.ts";
import { allStates, findState, stateHead, stateId, statesHead } from "#site/lattice-view.ts";
import { payHead, scenariosToPay } from "#site/levers-file.ts";
import { showText, viewNumber, viewSource } from "#site/number-view.ts";
import { unitWords } from "#site/number-words.ts";
import { viewPlaceOnce } from "./place-records.ts";
import { spanOf } from "./records.ts";
import { viewPreset } from "./scenario-records.ts";

export interface Head {
  /** Without the name of the site; `undefined` on the home page. */
  readonly title: string | undefined;
  readonly description: string;
}

/** By address. Pages that only list others are not here. */
export function pageHeads(): ReadonlyMap<string, Head> {
  const catalogue = getCatalogue();
  const { events, claims, explainers, scenarios, about, topics, glossary, figures, series, sources, charts } =
    catalogue;
  return new Map<string, Head>([
    [homeAddress, { title: undefined, description: getConfig().description }],
    ...[...events.values()].map((page) => [eventAddress(page.id), titleAndSummary(page)] as const),
    ...[...claims.values()].map((page) => [claimAddress(page.id), titleAndSummary(page)] as const),
    ...[...explainers.values()].map((page) => [explainerAddress(page.id), titleAndSummary(page)] as const),
    ...[...scenarios.values()].map((page) => [scenarioAddress(page.id), titleAndSummary(page)] as const),
    ...[...about.values()].map((page) => [aboutAddress(page.id), titleAndSummary(page)] as const),
    ...[...topics.values()].map((topic) => [topicAddress(topic.id), titleAndSummary(topic)] as const),
    ...[...scenarios.values()].flatMap(({ id, presets }) =>
      presets.map((preset) => [presetAddress(id, preset.id), headOfPreset(`${id}/${preset.id}`)] as const),
    ),
    ...scenariosToPay().map((id) => [payAddress(id), payHead(id)] as const),
    ...allStates().flatMap(({ scenario, states }) => [
      [latticeIndexAddress(scenario), headOfStates(scenario)] as const,
      ...states.map((state) => [state.address, headOfState(scenario, stateId(state))] as const),
    ]),
    ...[...catalogue.placeProfiles.keys()].map((id) => [placeAddress(id), headOfPlace(id)] as const),
    ...[...glossary.values()].map(
      ({ id, term, definition }) => [termAddress(id), { title: term, description: showText(definition) }] as const,
    ),
    ...[...charts.keys()].flatMap((id) => [
      [chartAddress(id), headOfChart(id)] as const,
      [embedAddress(id), headOfChart(id)] as const,
    ]),
    ...[...figures.keys()].map((id) => [figureAddress(id), headOfFigure(id)] as const),
    ...[...series.keys()].map((id) => [seriesAddress(id), headOfSeries(id)] as const),
    ...[...sources.keys()].map((id) => [sourceAddress(id), headOfSource(id)] as const),
  ]);
}

function titleAndSummary({
  title,
  summary,
}: Readonly<Record<"title" | "summary", Parameters<typeof showText>[0]>>): Head {
  return { title: showText(title), description: showText(summary) };
}

function headOfStates(scenario: string): Head {
  const { title, description } = statesHead(scenario);
  return { title, description };
}

function headOfState(scenario: string, id: string): Head {
  const view = findState(scenario, id);
  return view === undefined ? { title: id, description: id } : stateHead(view);
}

function headOfPreset(id: string): Head {
  const { scenario, preset } = viewPreset(id);
  return {
    title: `${showText(preset.title)}: ${showText(scenario.title)}`,
    description: `${preset.answer}. ${showText(preset.summary)}`,
  };
}

function headOfPlace(id: string): Head {
  const { title, description } = viewPlaceOnce(id);
  return { title, description };
}

function headOfFigure(id: string): Head {
  const { value, measure, place, period, says } = viewNumber(id);
  return { title: `${value}: ${measure}, ${place}, ${period}`, description: says };
}

function headOfChart(id: string): Head {
  const { headline, subtitle } = chartSpec(id);
  return { title: headline, description: subtitle };
}

function headOfSeries(id: string): Head {
  const { series, measures, places } = getCatalogue();
  const one = series.get(id);
  if (one === undefined) return { title: id, description: id };
  const measure = measures.get(one.measure);
  const name = measure === undefined ? one.measure : showText(measure.name);
  const place = places.get(one.place)?.name ?? one.place;
  const span = spanOf(id);
  return {
    title: `${showText(one.title)}, ${span}`,
    description: `${name}, ${place}, ${span}, in ${unitWords(one.unit)}.`,
  };
}

function headOfSource(id: string): Head {
  const { source, citation } = viewSource(id);
  return { title: source.title, description: `${citation}. What this site took from it, and how it was read.` };
}
