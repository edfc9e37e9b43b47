/** The texts of a scenario's levers: its years and choices, and where each stands at first. */

import { defaultState, type LeverSet } from "#lib/scenario/link/levers.ts";
import { amountText, shareText } from "#lib/scenario/link/words.ts";
import { choicesOf } from "#lib/scenario/words/choices.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { pieces, type RecordKind, text } from "./truth.ts";

const leversOf = (id: string): LeverSet | undefined => getCatalogue().linkData.get(id)?.levers;

export const levers: RecordKind = {
  exists: (id) => leversOf(id) !== undefined,
  show: (id, field) => {
    const set = leversOf(id);
    if (set === undefined) return undefined;
    if (field === "years") return pieces(set.by.choices);
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
