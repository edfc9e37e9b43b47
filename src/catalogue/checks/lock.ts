/** From the first release on, no published number changes or goes away without a correction. */

import { changeLocation } from "#catalogue/change-location.ts";
import type { Indexes } from "#catalogue/link.ts";
import { findUnreadCorrections, isCorrection } from "#catalogue/unread-corrections.ts";
import type { Diagnostic } from "#lib/diagnostics/diagnostic.ts";
import { listNames } from "#lib/diagnostics/nearest.ts";
import type { Content, LocatedLock } from "#lib/entries/content.ts";
import { correctionKey, lockedNumbers } from "#lib/figures/lock.ts";
import { type Changed, changesSince, fieldWords, untoldChanges } from "#lib/figures/lock-compare.ts";
import type { Check } from "./context.ts";
import { checkCorrections } from "./corrections.ts";

export const checkLock: Check = ({ content, indexes, broken }) => {
  const { lock } = content;
  if (lock === undefined)
    return content.findings.some(({ code }) => code === "lock/malformed") ? [] : unlocked(content);
  const present = lockedNumbers(indexes.figures.values(), indexes.series.values());
  const told = changesSince(lock, indexes.corrections.values());
  const untold = untoldChanges(lock, present, told);
  const isSpokenFor = findUnreadCorrections(content);
  const isBroken = (id: string): boolean => broken.has(id) || broken.has(id.split("/")[0] ?? "");
  return [
    ...withdrawnCorrections(content, lock),
    ...checkCorrections({ content, lock, present, told, isBroken }),
    ...untoldFindings(
      untold.filter(({ id }) => !told.has(id) && !isSpokenFor(id) && !isBroken(id)),
      { content, lock, indexes },
    ),
  ];
};

function unlocked({ corrections }: Content): readonly Diagnostic[] {
  return corrections.map(({ place }) => ({
    code: "correction/without-lock",
    severity: "error",
    message: "There is no figures.lock, so nothing can tell whether this is what was published.",
    location: place.key(["changes"]),
    fix: "bring the file back as it was at the last release; if nothing was released yet, remove this correction",
  }));
}

function withdrawnCorrections({ corrections, unread }: Content, lock: LocatedLock): readonly Diagnostic[] {
  const there = new Set(corrections.map(({ id }) => id));
  return lock.corrections
    .filter((id) => !there.has(id) && !unread.has(id))
    .map((id) => ({
      code: "correction/removed",
      severity: "error",
      message: `The correction "${id}" was published by ${lock.released}, and is gone: a published correction stays.`,
      location: lock.at(correctionKey(id)),
      fix: `bring corrections/${id}.yaml back`,
    }));
}

interface Site {
  readonly content: Content;
  readonly lock: LocatedLock;
  readonly indexes: Indexes;
}

function untoldFindings(untold: readonly Changed[], site: Site): readonly Diagnostic[] {
  const changed = untold.filter(({ present }) => present !== undefined);
  const ids = new Set(changed.map(({ id }) => id));
  const seen = new Set<string>();
  const findings = changed
    .filter((one) => !isConsequence(one, ids, site.indexes))
    .flatMap((one) => changedFindings(one, site, seen));
  // A file that could not be read makes its numbers look removed, which is no second mistake.
  if (site.content.findings.some(({ severity, location }) => severity === "error" && !isCorrection(location.path)))
    return findings;
  return [
    ...findings,
    ...removedFindings(
      untold.filter(({ present }) => present === undefined),
      site,
    ),
  ];
}

/** True for a number that changed only because one that it rests on did: one mistake, told once. */
function isConsequence({ id, fields }: Changed, changed: ReadonlySet<string>, { figures }: Indexes): boolean {
  const figure = figures.get(id);
  if (figure === undefined) return false;
  if (figure.kind === "stated") return figure.cell !== undefined && changed.has(figure.cell);
  return (
    fields.every((field) => field === "value") &&
    Object.values(figure.inputs).some((input) => changed.has(input.figure))
  );
}

function changedFindings(
  { id, known, present, fields }: Changed,
  site: Site,
  seen: Set<string>,
): readonly Diagnostic[] {
  const [first] = fields;
  if (known === undefined || present === undefined || first === undefined) return [];
  const { location, whole } = changeLocation(id, { field: first, before: known[first], after: present[first] }, site);
  // What a series declares once, such as its unit, changes for all its cells together.
  const key = JSON.stringify([location, whole]);
  if (whole !== undefined && seen.has(key)) return [];
  seen.add(key);
  const name = whole ?? id;
  return [
    {
      code: "figure/changed-without-correction",
      severity: "error",
      message: `"${name}" had ${fieldWords[first]} "${known[first]}" at the release of ${site.lock.released} and has "${present[first]}" now, and no correction says so.`,
      location,
      notes: fields.slice(1).map((field) => `${fieldWords[field]}: "${known[field]}" then, "${present[field]}" now`),
      fix: `run "npm run correct -- ${name}", or bring back what was there`,
    },
  ];
}

function removedFindings(removed: readonly Changed[], { lock, indexes }: Site): readonly Diagnostic[] {
  const groups = new Map<string, string[]>();
  for (const { id } of removed) {
    const [series = id, period] = id.split("/");
    const name = period === undefined || indexes.series.has(series) ? id : series;
    groups.set(name, [...(groups.get(name) ?? []), id]);
  }
  return [...groups].map(([name, [first = name, ...others]]) => ({
    code: "figure/removed-without-correction",
    severity: "error",
    message:
      first === name
        ? `"${name}" was published by ${lock.released}, and is gone without a correction: links to it lead nowhere.`
        : `The series "${name}" was published by ${lock.released}, and is gone without a correction, with ${others.length + 1} numbers: ${listNames([first, ...others], "and")}.`,
    location: lock.at(first),
    fix: `bring it back, or run "npm run correct -- ${name}" to say that it is withdrawn`,
  }));
}
