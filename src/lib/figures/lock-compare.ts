/** What has changed since the lock was written, and which corrections speak of it. */

import { compareText } from "#lib/diagnostics/diagnostic.ts";
import { afterChanges, type Correction, type NumberChange } from "./correction.ts";
import { changedFields, type Lock, type LockedField, type LockedNumber } from "./lock.ts";

/** A change that a correction tells, with where it stands. */
export interface ToldChange {
  readonly correction: string;
  /** Its place in the correction's list. */
  readonly index: number;
  readonly change: NumberChange;
}

/** A number that is not what it was at the release. */
export interface Changed {
  readonly id: string;
  /** As readers know it: the lock, and every correction since; `undefined` once withdrawn. */
  readonly known: LockedNumber | undefined;
  /** As the content has it; `undefined` when it is gone. */
  readonly present: LockedNumber | undefined;
  /** How the two differ; empty when one of them is not there. */
  readonly fields: readonly LockedField[];
}

/** The changes told since the lock was written, by number, in order of their date. */
export function changesSince(
  lock: Lock,
  corrections: Iterable<Correction & { readonly id: string }>,
): ReadonlyMap<string, readonly ToldChange[]> {
  const published = new Set(lock.corrections);
  const since = [...corrections]
    .filter(({ id }) => !published.has(id))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  const byNumber = new Map<string, ToldChange[]>();
  for (const { id, changes } of since) {
    for (const [index, change] of changes.entries()) {
      const told = byNumber.get(change.figure) ?? [];
      told.push({ correction: id, index, change });
      byNumber.set(change.figure, told);
    }
  }
  return byNumber;
}

/** The numbers whose present state readers have not been told, in order of id. */
export function untoldChanges(
  lock: Lock,
  present: ReadonlyMap<string, LockedNumber>,
  told: ReadonlyMap<string, readonly ToldChange[]>,
): readonly Changed[] {
  const untold: Changed[] = [];
  for (const [id, locked] of lock.numbers) {
    const known = afterChanges(
      locked,
      (told.get(id) ?? []).map(({ change }) => change),
    );
    const now = present.get(id);
    const fields = known === undefined || now === undefined ? [] : changedFields(known, now);
    const isSame = fields.length === 0 && (known === undefined) === (now === undefined);
    if (!isSame) untold.push({ id, known, present: now, fields });
  }
  return untold.sort((a, b) => compareText(a.id, b.id));
}

/** A field's name in a sentence. */
export const fieldWords: Readonly<Record<LockedField, string>> = {
  value: "the value",
  unit: "the unit",
  period: "the period",
  measure: "the measure",
  place: "the place",
  status: "the status",
  source: "the source",
};
