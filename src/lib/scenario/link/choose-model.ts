/** Which model a link is worked out with. */

import { type Repair, seenText } from "./repair.ts";

export interface KnownModels {
  /** The number of today's model. */
  readonly model: number;
  /** The numbers of older models that are kept. */
  readonly frozen: readonly number[];
}

/** An older model as a site keeps it. */
export interface KeptModel {
  readonly model: number;
  /** The scenarios that it can work out, by their ids. */
  readonly scenarios: readonly string[];
}

/**
 * The models of a scenario: those kept that can work it out, and today's, which comes after all that are
 * kept. A site with content of its own may have kept more than this code has been through.
 */
export function modelsOf(scenario: string, kept: readonly KeptModel[], codeNumber: number): KnownModels {
  return {
    model: Math.max(codeNumber, ...kept.map(({ model }) => model + 1)),
    frozen: kept.filter(({ scenarios }) => scenarios.includes(scenario)).map(({ model }) => model),
  };
}

export interface ChosenModel {
  readonly model: number;
  readonly repair: Repair | undefined;
}

/**
 * The model that a link names as `m`; today's for none and for one that is not known.
 *
 * @param m as it stands in the link; `undefined` if the link has none.
 */
export function chooseModel(m: string | undefined, known: KnownModels): ChosenModel {
  const current = known.model;
  const used = (seen: string, reason: Repair["reason"], model = current): ChosenModel => ({
    model,
    repair: { field: "m", seen: seenText(seen), used: String(model), reason },
  });
  if (m === undefined || m.trim() === "") return used("", "no-model");
  const tidy = m.trim().replace(/[.,;:!?)>\]"']+$/, "");
  const number = /^\d{1,6}$/.test(tidy) ? Number(tidy) : Number.NaN;
  if (number !== current && !known.frozen.includes(number)) return used(m, "unknown-model");
  return String(number) === m ? { model: number, repair: undefined } : used(m, "spelling", number);
}
