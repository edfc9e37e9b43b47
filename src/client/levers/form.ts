/** The form and the state it says, both ways. What the fields may be is the levers' to say. */

import type { LeverSet, PayLever } from "#lib/scenario/link/levers.ts";
import { settleState } from "#lib/scenario/link/settle.ts";
import type { LeverState, Payment } from "#lib/scenario/link/state.ts";
import { amountText, shareText } from "#lib/scenario/link/words.ts";

type Field = HTMLInputElement | HTMLSelectElement;

function fieldOf(form: HTMLFormElement, name: string): Field | undefined {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : undefined;
}

function chosen(form: HTMLFormElement, name: string): string | undefined {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value : undefined;
}

/** What the form says; an empty or half-typed field counts as what it stood at before. */
export function readForm(form: HTMLFormElement, levers: LeverSet, before: LeverState): LeverState {
  const number = (name: string, fallback: number): number => {
    const text = fieldOf(form, name)?.value.trim() ?? "";
    return text === "" || !Number.isFinite(Number(text)) ? fallback : Number(text);
  };
  const rest = chosen(form, "rest") ?? "";
  const state = {
    ...before,
    share: number("share", before.share),
    by: chosen(form, "by") ?? before.by,
    shape: chosen(form, "shape") ?? before.shape,
    baseline: chosen(form, "baseline") ?? before.baseline,
    prices: chosen(form, "prices") ?? before.prices,
    growth: chosen(form, "growth") ?? before.growth,
    pay: levers.pay.levers.flatMap(({ id }): readonly Payment[] => {
      if (rest === id) return [{ id, amount: "rest" }];
      const amount = number(`pay-${id}`, 0);
      return amount === 0 ? [] : [{ id, amount }];
    }),
  };
  // Radios and options hold nothing but the levers' own choices, and settling makes sure.
  return settleState(state as LeverState, levers);
}

/** Sets every field; the one that is being typed in keeps what was typed. */
export function writeForm(form: HTMLFormElement, levers: LeverSet, state: LeverState): void {
  setNumber(form, "share", state.share, shareText(state.share));
  for (const name of ["by", "shape", "baseline", "prices", "growth"] as const) setChoice(form, name, state[name]);
  for (const lever of levers.pay.levers) {
    const amount = state.pay.find(({ id }) => id === lever.id)?.amount;
    const value = typeof amount === "number" ? amount : 0;
    setNumber(form, `pay-${lever.id}`, value, spokenAmount(lever, amount));
    setDisabled(form, `pay-${lever.id}`, amount === "rest");
  }
  setChoice(form, "rest", state.pay.find(({ amount }) => amount === "rest")?.id ?? "");
}

function spokenAmount(lever: PayLever, amount: number | "rest" | undefined): string {
  return amount === "rest" ? "all that the others leave" : amountText(amount ?? 0, lever);
}

/** The range and the number beside it are one lever: whichever moved, the other follows. */
export function follow(form: HTMLFormElement, target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement) || (target.type !== "range" && target.type !== "number")) return;
  const isNumber = target.name.endsWith("-number");
  const other = fieldOf(form, isNumber ? target.name.replace(/-number$/, "") : `${target.name}-number`);
  if (other !== undefined && target.value !== "") other.value = target.value;
}

function setNumber(form: HTMLFormElement, name: string, value: number, spoken: string): void {
  const [range, number] = [fieldOf(form, name), fieldOf(form, `${name}-number`)];
  if (range !== undefined) {
    range.value = String(value);
    range.setAttribute("aria-valuetext", spoken);
  }
  if (number !== undefined && number !== document.activeElement) number.value = String(value);
}

function setChoice(form: HTMLFormElement, name: string, value: string): void {
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && element.name === name) element.checked = element.value === value;
    if (element instanceof HTMLSelectElement && element.name === name) element.value = value;
  }
}

function setDisabled(form: HTMLFormElement, name: string, isDisabled: boolean): void {
  for (const one of [name, `${name}-number`]) {
    const field = fieldOf(form, one);
    if (field !== undefined) field.disabled = isDisabled;
  }
}
