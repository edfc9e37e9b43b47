/** A correction made since the last release says what was published, and what stands in the content now. */

import type { Diagnostic, Location } from "#lib/diagnostics/diagnostic.ts";
import { findNearest } from "#lib/diagnostics/nearest.ts";
import type { Content, LocatedLock } from "#lib/entries/content.ts";
import { toldFields } from "#lib/figures/correction.ts";
import { changedFields, type LockedNumber } from "#lib/figures/lock.ts";
import { fieldWords, type ToldChange } from "#lib/figures/lock-compare.ts";

interface Told {
  readonly content: Content;
  readonly lock: LocatedLock;
  readonly present: ReadonlyMap<string, LockedNumber>;
  readonly told: ReadonlyMap<string, readonly ToldChange[]>;
  /** Whether a number is there but could not be read. */
  isBroken(id: string): boolean;
}

export function checkCorrections({ content, lock, present, told, isBroken }: Told): readonly Diagnostic[] {
  const at = ({ correction, index }: ToldChange, ...path: string[]): Location => {
    const entry = content.corrections.find(({ id }) => id === correction);
    if (entry === undefined) throw new Error(`The content has no correction "${correction}".`);
    return entry.place.at(["changes", index, ...path]);
  };
  return [...told].flatMap(([id, changes]): readonly Diagnostic[] => {
    const locked = lock.numbers.get(id);
    if (locked === undefined) return changes.map((one) => unknownFigure(id, lock, at(one, "figure")));
    let state: LockedNumber = locked;
    for (const one of changes) {
      const wrong = toldFields(one.change.old).find(([field, text]) => state[field] !== text);
      if (wrong !== undefined) return [oldDiffers(id, { wrong, state }, at(one, "old", wrong[0]))];
      state = { ...state, ...one.change.new };
    }
    const last = changes[changes.length - 1];
    if (last === undefined || isBroken(id)) return [];
    return newDiffers({ id, last, state, now: present.get(id) }, at);
  });
}

function unknownFigure(id: string, { released, numbers }: LocatedLock, location: Location): Diagnostic {
  const nearest = findNearest(id, [...numbers.keys()]);
  return {
    code: "correction/unknown-figure",
    severity: "error",
    message: `"${id}" was not published by ${released}, so there is nothing to correct.`,
    location,
    fix: nearest === undefined ? "name a figure or cell of figures.lock, or remove this change" : `use "${nearest}"`,
  };
}

function oldDiffers(
  id: string,
  { wrong: [field, text], state }: { wrong: readonly [keyof LockedNumber, string]; state: LockedNumber },
  location: Location,
): Diagnostic {
  return {
    code: "correction/old-value-differs",
    severity: "error",
    message: `Readers knew ${fieldWords[field]} of "${id}" as "${state[field]}", and this correction says that it was "${text}".`,
    location,
    fix: `write "${state[field]}", as in figures.lock or in the correction before this one`,
  };
}

function newDiffers(
  { id, last, state, now }: { id: string; last: ToldChange; state: LockedNumber; now: LockedNumber | undefined },
  at: (change: ToldChange, ...path: string[]) => Location,
): readonly Diagnostic[] {
  const told = last.change.new;
  const finding = (message: string, location: Location, fix: string): readonly Diagnostic[] => [
    { code: "correction/new-value-differs", severity: "error", message, location, fix },
  ];
  if (told === undefined) {
    if (now === undefined) return [];
    return finding(
      `This correction withdraws "${id}", which is still there.`,
      at(last, "figure"),
      `add "new: { value: "${now.value}", unit: "${now.unit}" }", or remove the figure`,
    );
  }
  if (now === undefined) {
    return finding(`"${id}" is no longer there.`, at(last, "new"), 'remove "new", if the figure is withdrawn');
  }
  const [field] = changedFields(state, now);
  if (field === undefined) return [];
  if (told[field] === undefined) {
    return finding(
      `${fieldWords[field].replace("the", "The")} of "${id}" is "${now[field]}" now and was "${state[field]}", and this correction does not say so.`,
      at(last, "new"),
      `add "${field}: ${state[field]}" to "old" and "${field}: ${now[field]}" to "new"`,
    );
  }
  return finding(
    `${fieldWords[field].replace("the", "The")} of "${id}" is "${now[field]}", and this correction says that it is "${told[field]}".`,
    at(last, "new", field),
    `write "${now[field]}", or mend the figure`,
  );
}
