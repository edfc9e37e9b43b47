/** A preset of a scenario as its page shows it: every word and number of the result, ready to print. */

import { presetAddress, scenarioAddress } from "#catalogue/addresses.ts";
import type { Entry } from "#catalogue/catalogue.ts";
import type { ScenarioPage } from "#lib/entries/entries.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import { applyOverride, type ScenarioDefinition } from "#lib/scenario/definition.ts";
import type { LinkData } from "#lib/scenario/link/outcome.ts";
import { writeState } from "#lib/scenario/link/write.ts";
import type { PayingResult } from "#lib/scenario/paying/result.ts";
import type { ScenarioResult } from "#lib/scenario/result.ts";
import { type AnswerView, viewAnswer, viewWays, type WayView } from "#lib/scenario/words/answer.ts";
import { basesOf } from "#lib/scenario/words/bases.ts";
import { feedbackText } from "#lib/scenario/words/feedback.ts";
import { moneyText } from "#lib/scenario/words/numbers.ts";
import { type PayingView, viewPaying } from "#lib/scenario/words/paying.ts";
import { assumptionSentence, warningSentence } from "#lib/scenario/words/remarks.ts";
import { type UncertaintyView, viewUncertainty } from "#lib/scenario/words/uncertainty.ts";
import { type YearTable, yearTable } from "#lib/scenario/words/year-table.ts";
import { getCatalogue, href } from "./catalogue.ts";
import { type NumberView, viewNumber } from "./number-view.ts";
import { figuresOn } from "./page-view.ts";
import { conditionOf, type SentencePart } from "./scenario-sentence.ts";

export interface ScenarioView {
  readonly scenario: Entry<ScenarioPage>;
  readonly preset: PresetLink;
  readonly presets: readonly PresetLink[];
  readonly model: ScenarioDefinition;
  readonly result: ScenarioResult;
  /** The choices, up to the answer. */
  readonly condition: readonly SentencePart[];
  readonly answer: AnswerView;
  /** The same gap in each price basis, the answer's own first. */
  readonly ways: readonly WayView[];
  /** The years that sums count: "2028-29 to 2035-36". */
  readonly summed: string;
  readonly table: YearTable;
  readonly assumptions: readonly string[];
  readonly warnings: readonly string[];
  /** What a published multiplier adds; where one is named. */
  readonly feedback: string | undefined;
  readonly editions: readonly { readonly what: string; readonly edition: string }[];
  /** Who pays, as the preset says it. */
  readonly paying: PayingView;
  /** How far the answer may lie from what it is; where the scenario states any range. */
  readonly uncertainty: UncertaintyView | undefined;
  readonly published: readonly NumberView[];
  /** The scenario’s own page with the levers as in this preset; none where they cannot be set so. */
  readonly moveHref: string | undefined;
  /** What a reader may move; on the scenario’s own page, which shows where the levers stand at first. */
  readonly levers: LinkData | undefined;
}

export interface PresetLink {
  readonly id: string;
  readonly title: RichText;
  readonly summary: RichText;
  readonly href: string;
  /** "£27.5bn more in 2035-36, on the GDP of 2025-26". */
  readonly answer: string;
  /** "In cash: £40.5bn in 2035-36, and £165.4bn added up over 2028-29 to 2035-36". */
  readonly inCash: string;
}

/** @throws {Error} if the catalogue has no such scenario or preset. */
export function viewScenario(scenarioId: string, presetId: string): ScenarioView {
  const catalogue = getCatalogue();
  const scenario = catalogue.scenarios.get(scenarioId);
  const presets = scenario?.presets.map((preset) => viewPreset(scenarioId, preset)) ?? [];
  const preset = presets.find(({ id }) => id === presetId);
  const written = scenario?.presets.find(({ id }) => id === presetId);
  if (scenario === undefined || preset === undefined || written === undefined) {
    throw new Error(`The catalogue has no scenario "${scenarioId}" with the preset "${presetId}".`);
  }
  const model = applyOverride(scenario.model, written.model);
  const result = resultOf(scenarioId, presetId);
  const { currency } = result;
  const multiplier = catalogue.multipliers.get(`${scenarioId}/${presetId}`);
  const bases = basesOf(result);
  return {
    scenario,
    preset,
    presets,
    model,
    result,
    condition: conditionOf(model, scenario.place),
    answer: viewAnswer(result),
    ways: viewWays(result),
    summed: `${result.totals.from} to ${result.totals.to}`,
    table: yearTable(result, bases),
    assumptions: result.assumptions.map((assumption) => assumptionSentence(assumption, currency)),
    warnings: result.warnings.map((warning) => warningSentence(warning, currency)),
    feedback: multiplier && feedbackText(multiplier, result),
    editions: result.editions.map(({ operand, edition }) => ({ what: operandWords[operand] ?? operand, edition })),
    paying: viewPaying(payingOf(scenarioId, presetId), result.answer.year, currency),
    uncertainty: uncertaintyOf(scenarioId, presetId),
    published: (model.compare ?? []).map(viewNumber),
    moveHref: moveHrefOf(scenarioId, presetId),
    levers: presetId === presets[0]?.id ? catalogue.linkData.get(scenarioId) : undefined,
  };
}

const operandWords: Readonly<Record<string, string>> = {
  gdp: "GDP",
  "gdp.extend": "GDP beyond the forecast",
  deflator: "Prices",
  "deflator.extend": "Prices beyond the forecast",
  households: "Households",
  population: "People",
};

function resultOf(scenario: string, preset: string): ScenarioResult {
  const result = getCatalogue().results.get(scenario)?.get(preset);
  if (result === undefined) throw new Error(`The preset "${preset}" of "${scenario}" has not been worked out.`);
  return result;
}

function moveHrefOf(scenario: string, preset: string): string | undefined {
  const levers = getCatalogue().linkData.get(scenario)?.levers;
  const state = levers?.presets.find(({ id }) => id === preset)?.state;
  if (levers === undefined || state === undefined) return undefined;
  return `${href(scenarioAddress(scenario))}?${writeState(state, levers)}#levers-title`;
}

function payingOf(scenario: string, preset: string): PayingResult {
  const paying = getCatalogue().paying.get(scenario)?.get(preset);
  if (paying === undefined)
    throw new Error(`Who pays in the preset "${preset}" of "${scenario}" has not been worked out.`);
  return paying;
}

function uncertaintyOf(scenario: string, preset: string): UncertaintyView | undefined {
  const doubt = getCatalogue().inDoubt.get(scenario)?.get(preset);
  return doubt && viewUncertainty(doubt, resultOf(scenario, preset));
}

function viewPreset(scenario: string, { id, title, summary }: ScenarioPage["presets"][number]): PresetLink {
  const result = resultOf(scenario, id);
  const { value, direction, year, basis } = viewAnswer(result);
  const { currency, totals } = result;
  const last = moneyText(result.years.at(-1)?.cash.extra ?? 0, currency);
  const sum = moneyText(totals.cash.extra, currency);
  return {
    id,
    title,
    summary,
    href: href(presetAddress(scenario, id)),
    answer: `${value} ${direction} in ${year}, ${basis}`,
    inCash: `In cash: ${last} in ${year}, and ${sum} added up over ${totals.from} to ${totals.to}`,
  };
}

/** The numbers a reader meets on the page, each once. */
export function numbersOfScenario({ scenario, condition, published }: ScenarioView): readonly NumberView[] {
  const chosen = condition.flatMap((part) => (typeof part === "string" ? [] : [part.number]));
  return [
    ...new Map([...chosen, ...published, ...figuresOn(scenario)].map((number) => [number.record.id, number])).values(),
  ];
}

/** The scenario's own page shows its first preset, and is that preset's way in. */
export function viewFirstPreset(scenarioId: string): ScenarioView {
  const first = getCatalogue().scenarios.get(scenarioId)?.presets[0];
  return viewScenario(scenarioId, first?.id ?? "");
}
