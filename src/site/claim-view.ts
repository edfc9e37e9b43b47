/** Claims as pages list them, and what a finding rests on. */

import { claimAddress } from "#catalogue/addresses.ts";
import type { Entry } from "#catalogue/catalogue.ts";
import { joinWords } from "#lib/charts/words.ts";
import { compareText } from "#lib/diagnostics/diagnostic.ts";
import { type Claim, type ClaimFinding, claimFindings, type Evidence } from "#lib/entries/claim.ts";
import type { Event } from "#lib/entries/entries.ts";
import type { RichText } from "#lib/figures/rich-text.ts";
import { getCatalogue, getConfig, href } from "./catalogue.ts";
import { type NumberView, viewNumber } from "./number-view.ts";
import type { NumberedSource } from "./page-view.ts";

/** A claim in a list: what was said, and what the record shows. */
export interface ClaimLine {
  readonly id: string;
  readonly href: string;
  readonly title: RichText;
  /** Who said it. */
  readonly by: string;
  readonly finding: ClaimFinding;
  readonly summary: RichText;
}

export interface ClaimGroup {
  /** Absent for claims that belong to no event. */
  readonly event: Entry<Event> | undefined;
  readonly claims: readonly Entry<Claim>[];
}

/** One piece of evidence: the number, or the document by its place in the page's list. */
export interface EvidenceLine {
  readonly shows: RichText;
  readonly number: NumberView | undefined;
  readonly source: NumberedSource | undefined;
  readonly locator: string | undefined;
}

export function lineOf(claim: Entry<Claim>): ClaimLine {
  const { id, title, finding, summary } = claim;
  return { id, href: href(claimAddress(id)), title, by: speakersOf(claim), finding, summary };
}

/** All claims in the order in which they were made. */
export function claimsInOrder(): readonly Entry<Claim>[] {
  return [...getCatalogue().claims.values()].sort((a, b) => compareText(a.saidOn, b.saidOn) || compareText(a.id, b.id));
}

export function claimsOfEvent(id: string): readonly Entry<Claim>[] {
  return claimsInOrder().filter(({ events = [] }) => events.includes(id));
}

/** Each claim once, under the first of its events; events in the order of their dates, then the rest. */
export function claimGroups(): readonly ClaimGroup[] {
  const events = [...getCatalogue().events.values()].sort(
    (a, b) => compareText(a.date, b.date) || compareText(a.id, b.id),
  );
  const groups = Map.groupBy(claimsInOrder(), ({ events: of = [] }) => events.find(({ id }) => of.includes(id)));
  return [...events, undefined].flatMap((event) => {
    const claims = groups.get(event) ?? [];
    return claims.length === 0 ? [] : [{ event, claims }];
  });
}

export interface StandpointLine {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** How many claims got each finding, without those that none got. */
  readonly findings: readonly { readonly finding: ClaimFinding; readonly count: number }[];
}

/** How many claims were looked at from each standpoint, and what was found; empty where no claim names one. */
export function standpointLines(): readonly StandpointLine[] {
  const claims = claimsInOrder();
  if (claims.every(({ standpoint }) => standpoint === undefined)) return [];
  return Object.entries(getConfig().standpoints ?? {}).map(([id, name]) => {
    const own = claims.filter(({ standpoint }) => standpoint === id);
    const findings = claimFindings
      .map((finding) => ({ finding, count: own.filter((claim) => claim.finding === finding).length }))
      .filter(({ count }) => count > 0);
    return { id, name, count: own.length, findings };
  });
}

/** "12 claims", "no claim". */
export function claimsCount(count: number): string {
  return count === 0 ? "no claim" : `${count} ${count === 1 ? "claim" : "claims"}`;
}

/** Who made a claim, for lists: by name, or the publisher of the document, or the standpoint where nobody knows that either. */
export function speakersOf({ by, standpoint }: Claim): string {
  const { people, sources } = getCatalogue();
  const names = (by.people ?? []).flatMap((id) => people.get(id)?.name ?? []);
  if (names.length > 0) return joinWords(names);
  const source = sources.get(by.source);
  // A document without an address may have no publisher that anybody can name.
  const side = source?.url === undefined ? getConfig().standpoints?.[standpoint ?? ""] : undefined;
  return side ?? source?.publisher ?? "";
}

/** Those that a claim names as saying nearly the same, and those that name it. */
export function claimsLike({ id, alsoSaid = [] }: Entry<Claim>): readonly Entry<Claim>[] {
  return claimsInOrder().filter(
    (other) => other.id !== id && (alsoSaid.includes(other.id) || (other.alsoSaid ?? []).includes(id)),
  );
}

export function viewEvidence(
  evidence: readonly Evidence[],
  sources: ReadonlyMap<string, NumberedSource>,
): readonly EvidenceLine[] {
  return evidence.map(({ figure, source, locator, shows }) => {
    const number = figure === undefined ? undefined : viewNumber(figure);
    const document = source ?? number?.record.source;
    return {
      shows,
      number,
      source: document === undefined ? undefined : sources.get(document),
      locator: locator ?? number?.locator,
    };
  });
}
