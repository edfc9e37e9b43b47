/** What a page of prose shows beside its text: its figures, its sources, its table of contents. */

import type { Page } from "#lib/entries/entries.ts";
import { referencesOf, richTextsIn } from "#lib/figures/rich-text.ts";
import { getCatalogue } from "./catalogue.ts";
import { type NumberView, type SourceView, viewNumber, viewSource } from "./number-view.ts";

/** The numbers a page shows, each once, in the order a reader meets them. */
export function figuresOn(page: Page): readonly NumberView[] {
  const { figures } = getCatalogue();
  const worked = page.prose.uses
    .filter(({ name }) => name === "Working")
    .flatMap(({ attributes: { id = "" } }) => {
      const figure = figures.get(id);
      return figure?.kind === "derived" ? [id, ...Object.values(figure.inputs).map((input) => input.figure)] : [id];
    });
  const ids = new Set([
    ...richTextsIn(page).flatMap(({ text }) => referencesOf(text).map(({ id }) => id)),
    ...page.prose.uses.filter(({ name }) => name === "Figure").map(({ attributes: { id = "" } }) => id),
    ...worked,
  ]);
  return [...ids].map(viewNumber);
}

export interface NumberedSource extends SourceView {
  /** Counting from 1 in the order of the list at the foot. */
  readonly number: number;
}

/** The sources of a page: those cited in the text first, then those listed, then those of its figures. */
export function sourcesOn(page: Page): ReadonlyMap<string, NumberedSource> {
  const cited = page.prose.uses.flatMap(({ attributes: { source } }) => (source === undefined ? [] : [source]));
  const ofFigures = figuresOn(page).flatMap(({ record }) => (record.source === undefined ? [] : [record.source]));
  const ids = [...new Set([...cited, ...page.sources, ...ofFigures])];
  return new Map(ids.map((id, index) => [id, { ...viewSource(id), number: index + 1 }]));
}
