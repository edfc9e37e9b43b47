/** The texts of a scenario's levers: its years and choices, and where each stands at first. */

import { defaultState, type LeverSet } from "#lib/scenario/link/levers.ts";
import { amountText, shareText } from "#lib/scenario/link/words.ts";
import { choicesOf } from "#lib/scenario/words/choices.ts";
import type { PayingView } from "#lib/scenario/words/paying.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { viewDefaultAnswer, viewDefaultPaying } from "#site/levers-file.ts";
import { pieces, type RecordKind, type Truth, text } from "./truth.ts";

const leversOf = (id: string): LeverSet | undefined => getCatalogue().linkData.get(id)?.levers;

export const levers: RecordKind = {
  exists: (id) => leversOf(id) !== undefined,
  show: (id, field) => {
    const set = leversOf(id);
    if (set === undefined) return undefined;
    if (field === "years") return pieces(set.by.choices);
    const data = getCatalogue().linkData.get(id);
    const paying = data && payingTruth(viewDefaultPaying(data), field);
    if (paying !== undefined) return paying;
    const answer = data && viewDefaultAnswer(data);
    if (field === "promise" && answer !== undefined) return text(answer.promise);
    if (field === "gap" && answer !== undefined) return text(`${answer.gap.value} ${answer.gap.words}`);
    const choices = choicesOf(set).find(({ name }) => name === field);
    return choices && text(choices.choices.map(({ label }) => label).join(" "));
  },
  attributes: (id) => {
    const set = leversOf(id);
    if (set === undefined) return [];
    const { share, pay } = defaultState(set);
    const amounts = set.pay.levers.flatMap((lever) => {
      const amount = pay.find((payment) => payment.id === lever.id)?.amount;
      const value = typeof amount === "number" ? amount : 0;
      return [String(value), amountText(value, lever)];
    });
    return [String(share), shareText(share), ...set.by.choices, ...amounts];
  },
};

/** The texts of who pays, as the levers and each state of them show it. */
export function payingTruth({ year, summed, rows, owed, remarks }: PayingView, field: string): Truth | undefined {
  switch (field) {
    case "paying":
      return pieces([
        "Payer",
        `In ${year} cash`,
        `Added up ${summed}`,
        ...rows.flatMap(({ name, share, inYear, total }) => [share === "" ? name : `${name} ${share}`, inYear, total]),
      ]);
    case "owed":
      return text(owed);
    case "paying-remarks":
      return pieces(remarks);
    default:
      return undefined;
  }
}
