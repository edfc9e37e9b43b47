/** What a page of prose shows beside its text: its figures, its sources, its table of contents. */

import type { Claim } from "#lib/entries/claim.ts";
import type { Page } from "#lib/entries/entries.ts";
import { referencesOf, richTextsIn } from "#lib/figures/rich-text.ts";
import { getCatalogue } from "./catalogue.ts";
import { type NumberView, type SourceView, viewNumber, viewSource } from "./number-view.ts";
import { eventsBetween } from "./timeline.ts";

/** A page of any kind; a claim says more about what it rests on. */
type AnyPage = Page & Partial<Pick<Claim, "by" | "evidence">>;

/** The numbers a page shows, each once, in the order a reader meets them. */
export function figuresOn(page: AnyPage): readonly NumberView[] {
  const { figures, claims } = getCatalogue();
  const worked = page.prose.uses
    .filter(({ name }) => name === "Working")
    .flatMap(({ attributes: { id = "" } }) => {
      const figure = figures.get(id);
      return figure?.kind === "derived" ? [id, ...Object.values(figure.inputs).map((input) => input.figure)] : [id];
    });
  const placed = page.prose.uses
    .filter(({ name }) => name === "Claim")
    .map(({ attributes: { id = "" } }) => claims.get(id)?.title);
  const dated = page.prose.uses
    .filter(({ name }) => name === "Timeline")
    .flatMap(({ attributes: { topic = "", from, to } }) => eventsBetween({ topic, from, to }))
    .map(({ title }) => title);
  const sizes = page.prose.uses
    .filter(({ name }) => name === "Sizes")
    .flatMap(({ attributes: { figure = "", beside = "" } }) => [figure, ...beside.split(/\s+/)])
    .filter((id) => id !== "");
  const ids = new Set([
    ...richTextsIn(page).flatMap(({ text }) => referencesOf(text).map(({ id }) => id)),
    ...(page.evidence ?? []).flatMap(({ figure }) => (figure === undefined ? [] : [figure])),
    ...page.prose.uses.filter(({ name }) => name === "Figure").map(({ attributes: { id = "" } }) => id),
    ...richTextsIn([placed, dated]).flatMap(({ text }) => referencesOf(text).map(({ id }) => id)),
    ...worked,
    ...sizes,
  ]);
  return [...ids].map(viewNumber);
}

export interface NumberedSource extends SourceView {
  /** Counting from 1 in the order of the list at the foot. */
  readonly number: number;
}

/** The sources of a page: where a claim is made and its evidence, those cited in the text, those listed, those of its figures. */
export function sourcesOn(page: AnyPage): ReadonlyMap<string, NumberedSource> {
  const cited = page.prose.uses.flatMap(({ attributes: { source } }) => (source === undefined ? [] : [source]));
  const ofFigures = figuresOn(page).flatMap(({ record }) => (record.source === undefined ? [] : [record.source]));
  const ofClaim = [
    ...(page.by === undefined ? [] : [page.by.source]),
    ...(page.evidence ?? []).flatMap(({ source }) => (source === undefined ? [] : [source])),
  ];
  const ids = [...new Set([...ofClaim, ...cited, ...page.sources, ...ofFigures])];
  return new Map(ids.map((id, index) => [id, { ...viewSource(id), number: index + 1 }]));
}
