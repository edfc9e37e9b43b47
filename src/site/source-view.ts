/** Sources as their pages list them: what each document is, and what was taken from it. */

import { sourceAddress } from "#catalogue/addresses.ts";
import { compareText } from "#lib/diagnostics/diagnostic.ts";
import type { Source } from "#lib/figures/source.ts";
import { dateLabel } from "#lib/time/label.ts";
import { getCatalogue, href } from "./catalogue.ts";
import { type SeriesLink, sortBy, viewSeriesLink } from "./number-index.ts";
import { type NumberView, viewNumber } from "./number-view.ts";

export interface SourceLine {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly date: string;
  readonly kind: string;
  /** "3 figures, 2 series"; empty if only sentences rest on it. */
  readonly holds: string;
}

export const sourceKindWords: Readonly<Record<Source["kind"], string>> = {
  speech: "speech",
  statement: "statement",
  statistics: "statistics",
  research: "research",
  press: "press",
  legislation: "legislation",
  opinion: "opinion",
  "data-copy": "copy of data",
};

/** Publishers A to Z; of each, its documents from the latest to the oldest. */
export function sourceIndex(): readonly { readonly publisher: string; readonly sources: readonly SourceLine[] }[] {
  const groups = Map.groupBy(getCatalogue().sources.values(), ({ publisher }) => publisher);
  return sortBy([...groups.keys()], (publisher) => publisher).map((publisher) => ({
    publisher,
    sources: (groups.get(publisher) ?? [])
      .toSorted((a, b) => compareText(orderOf(b), orderOf(a)) || compareText(a.title, b.title))
      .map(viewLine),
  }));
}

/** A document without a date comes last. */
function orderOf({ datePublished }: Source): string {
  return datePublished === "unknown" ? "" : datePublished;
}

function viewLine({ id, title, datePublished, kind }: Source): SourceLine {
  const { figures, series } = holdingsOf(id);
  const parts = [counted(figures.length, "figure", "figures"), counted(series.length, "series", "series")];
  return {
    id,
    title,
    href: href(sourceAddress(id)),
    date: publishedWords(datePublished),
    kind: sourceKindWords[kind],
    holds: parts.filter((part) => part !== "").join(", "),
  };
}

function counted(many: number, one: string, more: string): string {
  return many === 0 ? "" : `${many} ${many === 1 ? one : more}`;
}

export function publishedWords(date: string): string {
  return date === "unknown" ? "date not known" : dateLabel(date);
}

/** The figures a document states and the series it holds. */
export function holdingsOf(id: string): { readonly figures: readonly string[]; readonly series: readonly string[] } {
  const { figures, series } = getCatalogue();
  return {
    figures: [...figures.values()]
      .filter((figure) => figure.kind === "stated" && figure.source === id)
      .map((figure) => figure.id),
    series: [...series.values()].filter(({ source }) => source === id).map((one) => one.id),
  };
}

export function numbersOfSource(id: string): {
  readonly figures: readonly NumberView[];
  readonly series: readonly SeriesLink[];
} {
  const held = holdingsOf(id);
  const { series } = getCatalogue();
  return {
    figures: held.figures.map(viewNumber),
    series: sortBy(held.series.flatMap((one) => series.get(one) ?? []).map(viewSeriesLink), ({ title }) => title),
  };
}
