/** The texts of a published estimate beside an answer: its parts are worked out and worded again. */

import { showText } from "#site/number-view.ts";
import { type ReconciliationView, viewReconciliation } from "#site/reconciliation-view.ts";
import { pieces, type RecordKind, type Truth, text } from "./truth.ts";

/** Named by `<scenario>/<preset>/<number>`; a number may be a cell, which has a stroke of its own. */
function viewOf(id: string): ReconciliationView | undefined {
  const [scenario = "", from = "", ...number] = id.split("/");
  return viewReconciliation(scenario, { from, id: number.join("/") });
}

export const reconciliation: RecordKind = {
  exists: (id) => viewOf(id) !== undefined,
  show: (id, field) => {
    const view = viewOf(id);
    return view && fields[field]?.(view);
  },
};

const fields: Readonly<Record<string, (view: ReconciliationView) => Truth>> = {
  title: ({ title }) => text(title),
  verdict: ({ verdict }) => text(verdict),
  parts: ({ ours, start, steps, rest, end, published, whole }) =>
    pieces([
      "What changes",
      "The answer becomes",
      "Part of the difference",
      `Our own answer ${start}`,
      ours,
      "",
      ...steps.flatMap(({ cause, what, because, answer, part }) => [
        [cause, what, ...(because === undefined ? [] : [showText(because)])].filter((one) => one !== "").join(" "),
        answer,
        part,
      ]),
      "Not explained",
      "",
      rest,
      `As published ${end}`.trim(),
      published,
      whole,
    ]),
};
