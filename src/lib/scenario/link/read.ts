/**
 * From the query of a link to a state. No text is refused: what cannot be taken as it stands becomes
 * the nearest thing that makes sense, or the default, and each such repair is told as data.
 *
 * A link that names an older model is read by that model's own reader, since its levers may differ:
 * `chooseModel` says which, before anything else is read.
 */

import { chooseModel } from "./choose-model.ts";
import type { LeverSet } from "./levers.ts";
import { settleNumber, tidyText } from "./number-lever.ts";
import { parseNumberText } from "./number-text.ts";
import { type ParameterName, parseQuery } from "./query.ts";
import { readPay } from "./read-pay.ts";
import { type Repair, type RepairField, seenText } from "./repair.ts";
import type { LeverState } from "./state.ts";
import { settleYear } from "./year-lever.ts";

export interface ReadLink {
  readonly state: LeverState;
  /** In the order of the fields; those of the link as a whole come first. */
  readonly repairs: readonly Repair[];
}

/** Reads a query, with or without its question mark. */
export function readState(query: string, levers: LeverSet): ReadLink {
  const { values, repairs: found } = parseQuery(query);
  const repairs: Repair[] = [...found];
  const say = (field: RepairField, seen: string, used: string, reason: Repair["reason"]): void =>
    void repairs.push({ field, seen: seenText(seen), used, reason });
  /** The value of a field; an empty one is said and left to the default. */
  const textOf = (field: ParameterName, fallback: string): string | undefined => {
    const text = values.get(field);
    if (text?.trim() !== "") return text;
    say(field, "", fallback, "empty");
    return undefined;
  };
  const choiceOf = <Id extends string>(
    field: "shape" | "baseline" | "prices" | "growth",
    choices: readonly Id[],
    fallback: Id,
  ): Id => {
    const text = textOf(field, fallback);
    if (text === undefined) return fallback;
    const exact = choices.find((id) => id === text);
    if (exact !== undefined) return exact;
    const meant = choices.find((id) => id === tidyText(text));
    say(field, text, meant ?? fallback, meant === undefined ? "unknown-choice" : "spelling");
    return meant ?? fallback;
  };
  const shareOf = (): number => {
    const text = textOf("share", String(levers.share.default));
    if (text === undefined) return levers.share.default;
    const parsed = parseNumberText(text);
    const { value, fault } = settleNumber(parsed?.value ?? Number.NaN, levers.share);
    const reason = fault ?? (parsed?.isPlain ? undefined : "spelling");
    if (reason !== undefined) say("share", text, String(value), reason);
    return value;
  };
  const byOf = (): string => {
    const text = textOf("by", levers.by.default);
    if (text === undefined) return levers.by.default;
    const { year, fault } = settleYear(text, levers);
    if (fault !== undefined) say("by", text, year, fault);
    return year;
  };
  const payOf = (): LeverState["pay"] => {
    const text = values.get("pay");
    if (text === undefined) return levers.pay.default;
    const read = readPay(text, levers.pay);
    repairs.push(...read.repairs);
    return read.pay;
  };
  const modelOf = (): number => {
    // A page without any query is no link, so it need not name a model.
    if (values.size === 0 && repairs.length === 0) return levers.model;
    const { model, repair } = chooseModel(values.get("m"), levers);
    if (repair !== undefined) repairs.push(repair);
    return model;
  };
  const idsOf = <Id>(choices: readonly { readonly id: Id }[]): readonly Id[] => choices.map(({ id }) => id);
  const state: LeverState = {
    share: shareOf(),
    by: byOf(),
    shape: choiceOf("shape", levers.shape.choices, levers.shape.default),
    baseline: choiceOf("baseline", idsOf(levers.baseline.choices), levers.baseline.default),
    prices: choiceOf("prices", idsOf(levers.prices.choices), levers.prices.default),
    growth: choiceOf("growth", idsOf(levers.growth.choices), levers.growth.default),
    pay: payOf(),
    model: modelOf(),
  };
  return { state, repairs };
}
