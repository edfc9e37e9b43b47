/** The file beside a scenario's page that its levers are moved with: plain numbers and words. */

import { leversFileAddress } from "#catalogue/addresses.ts";
import type { ScenarioPicture } from "#lib/charts/scenario-spec.ts";
import { defaultState } from "#lib/scenario/link/levers.ts";
import { type LinkData, workState } from "#lib/scenario/link/outcome.ts";
import { type LiveAnswer, viewLiveAnswer } from "#lib/scenario/words/live.ts";
import { type PayingView, viewPaying } from "#lib/scenario/words/paying.ts";
import { type UncertaintyView, viewLiveUncertainty } from "#lib/scenario/words/uncertainty.ts";
import { getCatalogue, href } from "./catalogue.ts";
import { showText } from "./number-view.ts";
import { pictureOf } from "./scenario-chart.ts";
import { possessive } from "./scenario-sentence.ts";
import { viewFirstPreset } from "./scenario-view.ts";

export interface LeversFile {
  readonly data: LinkData;
  /** Whose spending on what, as a sentence has it: "the town’s library spending". */
  readonly subject: string;
  readonly picture: Pick<ScenarioPicture, "id" | "spending" | "place">;
  /** Where the site stands: "/". */
  readonly base: string;
}

/** @throws {Error} if the scenario has no levers. */
export function leversFile(scenario: string): LeversFile {
  const data = getCatalogue().linkData.get(scenario);
  if (data === undefined) throw new Error(`The scenario "${scenario}" has no levers.`);
  return { data, subject: subjectOf(data), picture: pictureOf(viewFirstPreset(scenario)), base: href("/") };
}

export function subjectOf({ levers: { scenario, what } }: LinkData): string {
  const place = getCatalogue().scenarios.get(scenario)?.place ?? "";
  return `${possessive(place)} ${what}`;
}

/** With the base path. */
export function leversFileHref(scenario: string): string {
  return href(leversFileAddress(scenario));
}

/** Who pays on the page as it is built, where the levers stand at first. */
export function viewDefaultPaying(data: LinkData): PayingView {
  const { paying, state } = workState(defaultState(data.levers), data);
  return viewPaying(paying, state.by, data.levers.currency);
}

/** How sure the page is as it is built. */
export function viewDefaultUncertainty(data: LinkData): UncertaintyView | undefined {
  return viewLiveUncertainty(workState(defaultState(data.levers), data), data);
}

/** The answer on the page as it is built. */
export function viewDefaultAnswer(data: LinkData): LiveAnswer {
  return viewLiveAnswer(workState(defaultState(data.levers), data), data.levers, subjectOf(data));
}

/** Scenarios with a page that starts from the gap. */
export function scenariosToPay(): readonly string[] {
  return [...getCatalogue().linkData].flatMap(([id, { levers }]) => (levers.pay.levers.length > 0 ? [id] : []));
}

/** What the head of that page says. */
export function payHead(scenario: string): { readonly title: string; readonly description: string } {
  const page = getCatalogue().scenarios.get(scenario);
  return {
    title: `Pay for it: ${page === undefined ? scenario : showText(page.title)}`,
    description:
      "Start from the sum, and choose ways to pay until nothing is left: taxes, borrowing, or money moved from other budgets.",
  };
}
