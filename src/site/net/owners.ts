/** Which entry a page of the site is about: a link to it may not carry the words of another. */

import {
  aboutAddress,
  chartAddress,
  claimAddress,
  definitionAddress,
  eventAddress,
  explainerAddress,
  figureAddress,
  figuresAddress,
  presetAddress,
  scenarioAddress,
  seriesAddress,
  sourceAddress,
  termAddress,
  topicAddress,
  withBase,
} from "#catalogue/addresses.ts";
import type { Catalogue } from "#catalogue/catalogue.ts";

/** By address as a link has it, base path included: `<collection>/<id>`, as the authored texts name it. */
export function ownersByLink(catalogue: Catalogue, base: string): ReadonlyMap<string, string> {
  const of = (name: keyof Catalogue, address: (id: string) => string): readonly (readonly [string, string])[] =>
    [...catalogue[name].keys()].map((id) => [withBase(base, address(id)), `${name}/${id}`]);
  return new Map([
    ...of("events", eventAddress),
    ...of("explainers", explainerAddress),
    ...of("claims", claimAddress),
    ...of("scenarios", scenarioAddress),
    ...of("about", aboutAddress),
    ...of("topics", topicAddress),
    ...of("glossary", termAddress),
    ...of("figures", figureAddress),
    ...of("series", seriesAddress),
    ...of("sources", sourceAddress),
    ...of("charts", chartAddress),
    ...of("measures", (id) => `${figuresAddress}#measure-${id}`),
    ...of("measures", definitionAddress),
    ...[...catalogue.scenarios.values()].flatMap(({ id, presets }) =>
      presets.map((preset) => [withBase(base, presetAddress(id, preset.id)), `scenarios/${id}`] as const),
    ),
  ]);
}
