/** The texts of a state of the levers that has a page of its own, worked out and worded again. */

import { allStates, findState, type StateView, stateId, stateLine } from "#site/lattice-view.ts";
import { payingTruth } from "./paying-records.ts";
import { yearsTruth } from "./scenario-records.ts";
import { oneOf, pieces, type RecordKind, type Truth, text } from "./truth.ts";

/** By `<scenario>/<share>/<year>/<payer>`. */
function stateOf(id: string): StateView | undefined {
  const [scenario = "", ...rest] = id.split("/");
  return findState(scenario, rest.join("/"));
}

export const state: RecordKind = {
  exists: (id) => stateOf(id) !== undefined,
  show: (id, field) => {
    const view = stateOf(id);
    return view && (fields[field]?.(view) ?? payingTruth(view.details.paying, field));
  },
};

const fields: Readonly<Record<string, (view: StateView) => Truth>> = {
  headline: ({ live }) => text(live.headline),
  sentence: ({ live }) => text(live.sentence),
  outcome: ({ live: { answer } }) => text(`${answer.value} ${answer.direction}, ${answer.basis}`),
  heads: ({ live }) => text(`Shared out evenly, that is ${live.heads}.`),
  years: ({ details }) => yearsTruth(details),
  assumptions: ({ details }) => pieces(details.assumptions),
  warning: ({ details }) => oneOf(details.warnings),
};

/** The list of all states of a scenario, a line each. */
export const lattice: RecordKind = {
  exists: (id) => allStates().some(({ scenario }) => scenario === id),
  show: (id, field) => {
    const view = findState(id, field);
    return view && text(stateLine(view));
  },
  attributes: (id) =>
    allStates()
      .filter(({ scenario }) => scenario === id)
      .flatMap(({ states }) => states.map(stateId)),
};
