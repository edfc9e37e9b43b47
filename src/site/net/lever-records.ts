/** The texts of a scenario's levers: its years and choices, and where each stands at first. */

import { defaultState, type LeverSet } from "#lib/scenario/link/levers.ts";
import { amountText, shareText } from "#lib/scenario/link/words.ts";
import { choicesOf } from "#lib/scenario/words/choices.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { viewDefaultAnswer, viewDefaultPaying, viewDefaultUncertainty } from "#site/levers-file.ts";
import { payingTruth } from "./paying-records.ts";
import { drawnHead, uncertaintyTruth } from "./scenario-records.ts";
import { pieces, type RecordKind, text } from "./truth.ts";

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
    const uncertainty = data && viewDefaultUncertainty(data);
    const doubt = uncertainty && uncertaintyTruth(uncertainty, field);
    if (doubt !== undefined) return doubt;
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
    return [String(share), shareText(share), ...set.by.choices, ...amounts, drawnHead];
  },
};
