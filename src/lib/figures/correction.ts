/** A correction: what a page said of a number, what it says now, and why. */

import { type Amount, parseStated } from "#lib/units/amount.ts";
import type { Formattable } from "#lib/units/format.ts";
import type { PriceBasis } from "#lib/units/quantity.ts";
import { parseUnit } from "#lib/units/unit.ts";
import type { LockedField, LockedNumber } from "./lock.ts";
import type { RichText } from "./rich-text.ts";

export const correctionClasses = ["update", "revision-by-source", "correction", "definition-change"] as const;

export type CorrectionClass = (typeof correctionClasses)[number];

/** What each class is called and what it means, for readers. */
export const correctionMeaning: Readonly<Record<CorrectionClass, { readonly name: string; readonly means: string }>> = {
  correction: { name: "Correction", means: "we had it wrong" },
  "revision-by-source": { name: "Revision by the source", means: "the source changed its own number" },
  update: { name: "Update", means: "we now use a newer number, and the one before was right in its time" },
  "definition-change": {
    name: "Change of definition",
    means: "the number now counts something else, or counts otherwise",
  },
};

/** What was said of a number, as the lock writes it: always its value and unit, and of the rest what changed. */
export type Told = Pick<LockedNumber, "value" | "unit"> & Partial<LockedNumber>;

export interface NumberChange {
  /** A figure or a cell. */
  readonly figure: string;
  readonly old: Told;
  /** Absent when the number was withdrawn. */
  readonly new?: Told | undefined;
}

export interface Correction {
  readonly class: CorrectionClass;
  /** The day it was made: `2026-12-01`. */
  readonly date: string;
  /** A heading: what it is about. */
  readonly what: RichText;
  readonly why: RichText;
  readonly changes: readonly NumberChange[];
}

/** Reads the value of a lock's line: `30`, `1.5 to 2.0`, `1.5 to 2.0, central 1.8`. */
export function parseAmountText(text: string): Amount | undefined {
  const [range = "", central, ...more] = text.split(", central ");
  const [first = "", second, ...ends] = range.split(" to ");
  const low = parseStated(first);
  if (low === undefined || more.length > 0 || ends.length > 0) return undefined;
  if (second === undefined) return central === undefined ? { kind: "point", point: low } : undefined;
  const high = parseStated(second);
  const middle = central === undefined ? undefined : parseStated(central);
  if (high === undefined || (central !== undefined && middle === undefined)) return undefined;
  return { kind: "range", low, high, central: middle };
}

/** Reads the unit of a lock's line: `count-books`, `gbp-bn, cash`, `gbp-bn, 2024-25 prices`. */
export function parseUnitText(text: string): Omit<Formattable, "amount"> | undefined {
  const [name = "", basis, ...more] = text.split(", ");
  const unit = parseUnit(name);
  if (unit === undefined || more.length > 0 || (unit.kind === "money") !== (basis !== undefined)) return undefined;
  if (basis === undefined) return { unit };
  const priceBasis = parseBasis(basis);
  return priceBasis === undefined ? undefined : { unit, priceBasis };
}

function parseBasis(text: string): PriceBasis | undefined {
  if (text === "cash") return { kind: "cash" };
  const priceYear = /^(\d{4}(?:-\d{2})?) prices$/.exec(text)?.[1];
  return priceYear === undefined ? undefined : { kind: "real", priceYear };
}

/** What a number was by the lock after some changes to it, in their order; `undefined` once it was withdrawn. */
export function afterChanges(locked: LockedNumber, changes: readonly NumberChange[]): LockedNumber | undefined {
  let state: LockedNumber | undefined = locked;
  for (const change of changes) state = change.new === undefined ? undefined : { ...(state ?? locked), ...change.new };
  return state;
}

/** The fields that a statement names, in no order of its own. */
export function toldFields(told: Told): readonly (readonly [field: LockedField, text: string])[] {
  return Object.entries(told).filter((pair): pair is [LockedField, string] => pair[1] !== undefined);
}
