/** The states of a scenario that have a page each: worked out and worded as the levers would. */

import { makeScenarioSpec } from "#lib/charts/scenario-spec.ts";
import type { ChartSpec } from "#lib/charts/spec.ts";
import { type LatticeState, latticeStates } from "#lib/scenario/link/addresses.ts";
import { type LinkOutcome, workState } from "#lib/scenario/link/outcome.ts";
import { sayPay } from "#lib/scenario/link/words.ts";
import { scaleOf } from "#lib/scenario/words/cells.ts";
import { type LiveAnswer, type LiveDetails, viewLiveAnswer } from "#lib/scenario/words/live.ts";
import { viewLiveDetails } from "#lib/scenario/words/live-details.ts";
import { decimalsShown } from "#lib/scenario/words/numbers.ts";
import { getCatalogue } from "./catalogue.ts";
import { subjectOf } from "./levers-file.ts";
import { showText } from "./number-view.ts";
import { pictureOf } from "./scenario-chart.ts";
import { viewFirstPreset } from "./scenario-view.ts";

export interface StateView {
  readonly scenario: string;
  /** `<share>/<year>/<payer>`: what follows the scenario's address. */
  readonly id: string;
  readonly outcome: LinkOutcome;
  readonly live: LiveAnswer;
  readonly details: LiveDetails;
}

/** Every state with a page, by scenario. */
export function allStates(): readonly { readonly scenario: string; readonly states: readonly LatticeState[] }[] {
  return [...getCatalogue().linkData].flatMap(([scenario, { levers }]) => {
    const states = latticeStates(levers);
    return states.length === 0 ? [] : [{ scenario, states }];
  });
}

export function stateId({ share, by, payer }: Pick<LatticeState, "share" | "by" | "payer">): string {
  return `${share}/${by}/${payer}`;
}

const views = new WeakMap<object, Map<string, StateView | undefined>>();

/** `undefined` if the scenario has no such page. */
export function findState(scenario: string, id: string): StateView | undefined {
  const catalogue = getCatalogue();
  const known = views.get(catalogue) ?? new Map<string, StateView | undefined>();
  views.set(catalogue, known);
  const key = `${scenario}/${id}`;
  if (!known.has(key)) known.set(key, viewState(scenario, id));
  return known.get(key);
}

function viewState(scenario: string, id: string): StateView | undefined {
  const data = getCatalogue().linkData.get(scenario);
  const found = data && latticeStates(data.levers).find((one) => stateId(one) === id);
  if (data === undefined || found === undefined) return undefined;
  const outcome = workState(found.state, data);
  return {
    scenario,
    id,
    outcome,
    live: viewLiveAnswer(outcome, data.levers, subjectOf(data)),
    details: viewLiveDetails(outcome),
  };
}

/** The name of a state's chart, which no chart of the content has. */
export function stateChartId({ scenario, id }: Pick<StateView, "scenario" | "id">): string {
  return `${scenario}-at-${id.replaceAll("/", "-").replaceAll(".", "-")}`;
}

export function stateChart(view: StateView): ChartSpec {
  const { outcome, live } = view;
  return makeScenarioSpec({
    ...pictureOf(viewFirstPreset(view.scenario)),
    id: stateChartId(view),
    result: outcome.result,
    headline: live.headline,
    ...scaleOf(outcome.result),
    decimals: decimalsShown,
    basis: live.answer.basis,
  });
}

/** A state in a few words, for a list under its share and its payers: "by 2030-31: £12.2bn more". */
export function stateLine({ outcome: { state }, live }: StateView): string {
  return `by ${state.by}: ${live.answer.value} ${live.answer.direction}`;
}

/** One way to pay of a lattice, as a heading: "Paid for by borrowing". */
export function statePayers(scenario: string, payer: string): string {
  const levers = getCatalogue().linkData.get(scenario)?.levers;
  const pay = levers?.lattice?.payers.find(({ id }) => id === payer)?.pay;
  if (levers === undefined || pay === undefined) throw new Error(`${scenario} has no payers "${payer}".`);
  const words = sayPay(pay, levers);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the head of a state's page says. */
export function stateHead({ live }: StateView): { readonly title: string; readonly description: string } {
  return { title: live.headline, description: `${live.sentence} ${live.answer.value} ${live.answer.direction}.` };
}

/** What the head of the list of all states says. */
export function statesHead(scenario: string): { readonly title: string; readonly description: string } {
  const page = getCatalogue().scenarios.get(scenario);
  return {
    title: `Without moving a lever: ${page === undefined ? scenario : showText(page.title)}`,
    description: "What the levers of this scenario give, worked out on pages that need no script.",
  };
}
