/**
 * The lock: what the last release said of every number, a line each, in a form that a person can read in
 * a comparison of two versions. A number that differs from its line was changed after it was published,
 * and such a change needs a correction.
 */

import { compareText } from "#lib/diagnostics/diagnostic.ts";
import { type Moment, momentKey, type Period } from "#lib/time/period.ts";
import type { Amount, Stated } from "#lib/units/amount.ts";
import { measureText } from "#lib/units/quantity.ts";
import { roundText } from "#lib/units/round.ts";
import type { DerivedFigure, DerivedOperand, Figure } from "./figure.ts";
import type { Series } from "./series.ts";

/** What the lock keeps of a number, in the order of its line. */
export const lockedFields = ["value", "unit", "period", "measure", "place", "status", "source"] as const;

export type LockedField = (typeof lockedFields)[number];

/** Each field as the text that stands in the lock. */
export type LockedNumber = Readonly<Record<LockedField, string>>;

export interface Lock {
  /** The day of the release: `2026-11-22`. */
  readonly released: string;
  /** By figure or cell. */
  readonly numbers: ReadonlyMap<string, LockedNumber>;
  /** The corrections that had been published by then. */
  readonly corrections: readonly string[];
}

/** Every figure, and every cell of every series, as the lock writes them. */
export function lockedNumbers(figures: Iterable<Figure>, series: Iterable<Series>): ReadonlyMap<string, LockedNumber> {
  const numbers = new Map<string, LockedNumber>();
  for (const figure of figures) {
    const { amount, period, measure, place, status } = figure;
    numbers.set(figure.id, {
      value: amountText(amount),
      unit: measureText(figure),
      period: periodText(period),
      measure,
      place,
      status,
      source: figure.kind === "stated" ? figure.source : workingText(figure),
    });
  }
  for (const one of series) {
    const { measure, place, source } = one;
    const unit = measureText(one);
    for (const { id, amount, period, status } of one.cells) {
      numbers.set(id, { value: amountText(amount), unit, period: periodText(period), measure, place, status, source });
    }
  }
  return numbers;
}

/**
 * The text of a lock file: the same bytes for the same numbers, whatever order they come in.
 *
 * @example
 * lockText(lock).split("\n")[1] // "books-2025 | 41250 | count-books | 2025 | books-held | millford | outturn | report-2026"
 */
export function lockText({ released, numbers, corrections }: Lock): string {
  const lines = [...numbers]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, number]) => [id, ...lockedFields.map((field) => number[field])].join(" | "));
  return [
    `# figures.lock, version 1, released ${released}: written by "npm run lock", never by hand`,
    ...lines,
    ...corrections.toSorted(compareText).map((id) => `correction | ${id}`),
    "",
  ].join("\n");
}

/** What is wrong with a line of a lock file; lines count from 1. */
export interface LockProblem {
  readonly line: number;
  readonly message: string;
}

/** A lock as read, with the line of each number and correction. */
export interface ParsedLock extends Lock {
  readonly lines: ReadonlyMap<string, number>;
}

/** Reads the text of a lock file, or says which line is not one of ours. */
export function parseLock(text: string): ParsedLock | LockProblem {
  const [first = "", ...rest] = text.split(/\r?\n/);
  const released = /^# figures\.lock, version 1, released (\d{4}-\d{2}-\d{2}):/.exec(first)?.[1];
  if (released === undefined) return { line: 1, message: "This is not the first line of a lock of version 1." };
  const numbers = new Map<string, LockedNumber>();
  const corrections: string[] = [];
  const lines = new Map<string, number>();
  for (const [index, line] of rest.entries()) {
    if (line === "") continue;
    const [id = "", ...fields] = line.split(" | ");
    const [value, unit, period, measure, place, status, source] = fields;
    const key = fields.length === 1 ? correctionKey(value ?? "") : id;
    if (lines.has(key)) return { line: index + 2, message: `"${key}" stands in the lock twice.` };
    lines.set(key, index + 2);
    if (id === "correction" && value !== undefined && unit === undefined) corrections.push(value);
    else if (fields.length !== lockedFields.length || source === undefined) {
      return { line: index + 2, message: "This line is not one that a lock holds." };
    } else {
      numbers.set(id, {
        value: value ?? "",
        unit: unit ?? "",
        period: period ?? "",
        measure: measure ?? "",
        place: place ?? "",
        status: status ?? "",
        source,
      });
    }
  }
  return { released, numbers, corrections, lines };
}

/** Under what name a lock's `lines` hold a correction, which may be called as a figure is. */
export function correctionKey(id: string): string {
  return `correction ${id}`;
}

/** The fields in which two numbers differ, in the order of the line. */
export function changedFields(before: LockedNumber, after: LockedNumber): readonly LockedField[] {
  return lockedFields.filter((field) => before[field] !== after[field]);
}

/** @example amountText({ kind: "range", low: stated(1.5, 1), high: stated(2, 1) }) // "1.5 to 2.0" */
function amountText(amount: Amount): string {
  const digits = ({ value, decimals }: Stated): string => roundText(value, decimals);
  if (amount.kind === "point") return digits(amount.point);
  const range = `${digits(amount.low)} to ${digits(amount.high)}`;
  return amount.central === undefined ? range : `${range}, central ${digits(amount.central)}`;
}

/** A month and a financial year look alike, so a month says that it is one. */
function momentText(moment: Moment): string {
  return moment.kind === "month" ? `month ${moment.month}` : momentKey(moment);
}

function periodText(period: Period): string {
  switch (period.kind) {
    case "by":
      return `by ${momentText(period.moment)}`;
    case "span":
      return `${momentText(period.from)} to ${momentText(period.to)}, ${period.as}`;
    default:
      return momentText(period);
  }
}

/** @example operandText({ figure: "a", restate: { by: "prices", to: "2024" } }) // "a [restated by prices to 2024]" */
function operandText({ figure, restate, convert, takenAs }: DerivedOperand): string {
  const done = [
    ...(restate === undefined ? [] : [`restated by ${restate.by} to ${restate.to}`]),
    ...(convert === undefined ? [] : [`converted by ${convert.by}`]),
    ...(takenAs?.measure === undefined ? [] : [`taken as ${takenAs.measure}`]),
    ...(takenAs?.place === undefined ? [] : [`taken for ${takenAs.place}`]),
    ...(takenAs?.period === undefined ? [] : [`taken for ${periodText(takenAs.period)}`]),
  ];
  return done.length === 0 ? figure : `${figure} [${done.join(", ")}]`;
}

/** The formula with the numbers themselves, and their conversions, in place of the names that the editor gave them. */
function workingText({ formula, inputs }: DerivedFigure): string {
  const named = formula.replace(/[A-Za-z][A-Za-z0-9]*/g, (name) => {
    const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    return input === undefined ? name : operandText(input);
  });
  return `= ${named.replace(/\s+/g, " ").trim()}`;
}
