/** What the parts of a page list, gathered from the catalogue. */

import type { Catalogue, Entry } from "#catalogue/catalogue.ts";
import type { Event, Page, Term } from "#lib/entries/entries.ts";
import { referencesOf, richTextsIn } from "#lib/figures/rich-text.ts";
import { getCatalogue } from "#site/catalogue.ts";
import { type NumberView, viewNumber } from "#site/number-view.ts";

/** The numbers in the prose strings of some entries, each once, in the order a reader meets them. */
export function numbersIn(data: unknown): readonly NumberView[] {
  const ids = richTextsIn(data).flatMap(({ text }) => referencesOf(text).map(({ id }) => id));
  return [...new Set(ids)].map(viewNumber);
}

/** What some numbers count, each measure once. */
export function measuresOf(
  numbers: readonly NumberView[],
): readonly { id: string; name: string; definition: string }[] {
  const measures = new Map(
    numbers.map(({ record, measure, definition }) => [
      record.measure,
      { id: record.measure, name: measure, definition },
    ]),
  );
  return [...measures.values()];
}

/** The words that a page explains by a link, in alphabetical order. */
export function termsOn(page: Page): readonly Entry<Term>[] {
  const { glossary } = getCatalogue();
  const ids = new Set(page.prose.uses.filter(({ name }) => name === "Term").map(({ attributes: { id = "" } }) => id));
  return byTerm([...ids].flatMap((id) => glossary.get(id) ?? []));
}

export function byTerm(terms: readonly Entry<Term>[]): readonly Entry<Term>[] {
  return terms.toSorted((a, b) => compare(a.term.toLowerCase(), b.term.toLowerCase()));
}

/** Oldest first. */
export function byDate(events: readonly Entry<Event>[]): readonly Entry<Event>[] {
  return events.toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
}

/** Those of a topic. */
export function ofTopic<T extends Page>(pages: ReadonlyMap<string, Entry<T>>, topic: string): readonly Entry<T>[] {
  return [...pages.values()].filter(({ topics }) => topics.includes(topic));
}

type PageCollection = Pick<Catalogue, "events" | "explainers" | "claims" | "scenarios" | "about">;

/** Every page of prose, with its kind. */
export function pagesOf({ events, explainers, claims, scenarios, about }: PageCollection) {
  return [
    ...byDate([...events.values()]).map((page) => ({ kind: "event" as const, page })),
    ...[...explainers.values()].map((page) => ({ kind: "explainer" as const, page })),
    ...[...claims.values()].map((page) => ({ kind: "claim" as const, page })),
    ...[...scenarios.values()].map((page) => ({ kind: "scenario" as const, page })),
    ...[...about.values()].map((page) => ({ kind: "about" as const, page })),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
