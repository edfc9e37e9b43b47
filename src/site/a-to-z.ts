/** Everything on the site under its first letter: the way in that needs no search and no script. */

import {
  chartAddress,
  claimAddress,
  eventAddress,
  explainerAddress,
  figuresAddress,
  placeAddress,
  scenarioAddress,
  sourceAddress,
  termAddress,
  topicAddress,
} from "#catalogue/addresses.ts";
import { getCatalogue, href } from "./catalogue.ts";
import { numberIndex, sortBy } from "./number-index.ts";
import { showText } from "./number-view.ts";

export interface AtoZEntry {
  readonly title: string;
  /** What it is, in a word or two. */
  readonly kind: string;
  readonly href: string;
  /** The record whose title and holdings these are, for the net: "source <id>". */
  readonly of?: string;
}

export interface Letter {
  /** An anchor: a letter, or `other`. */
  readonly id: string;
  readonly letter: string;
  readonly entries: readonly AtoZEntry[];
}

export function aToZ(): readonly Letter[] {
  const groups = Map.groupBy(
    sortBy(everything(), ({ title }) => sortable(title)),
    ({ title }) => letterOf(title),
  );
  return [...groups].map(([letter, entries]) => ({
    id: letter === "#" ? "other" : letter.toLowerCase(),
    letter,
    entries,
  }));
}

function everything(): readonly AtoZEntry[] {
  const { events, explainers, claims, scenarios, glossary, topics, sources, charts, places, placeProfiles } =
    getCatalogue();
  return [
    ...[...events.values()].map(({ id, title }) => ({
      title: showText(title),
      kind: "event",
      href: href(eventAddress(id)),
    })),
    ...[...explainers.values()].map(({ id, title }) => ({
      title: showText(title),
      kind: "explainer",
      href: href(explainerAddress(id)),
    })),
    ...[...claims.values()].map(({ id, title }) => ({
      title: showText(title),
      kind: "claim",
      href: href(claimAddress(id)),
    })),
    ...[...scenarios.values()].map(({ id, title }) => ({
      title: showText(title),
      kind: "scenario",
      href: href(scenarioAddress(id)),
    })),
    ...[...placeProfiles.keys()].map((id) => ({
      title: places.get(id)?.name ?? id,
      kind: "place",
      href: href(placeAddress(id)),
    })),
    ...[...topics.values()].map(({ id, title }) => ({
      title: showText(title),
      kind: "topic",
      href: href(topicAddress(id)),
    })),
    ...[...charts.values()].map(({ id, headline }) => ({
      title: showText(headline),
      kind: "chart",
      href: href(chartAddress(id)),
    })),
    ...[...glossary.values()].map(({ id, term }) => ({ title: term, kind: "word", href: href(termAddress(id)) })),
    ...[...sources.values()].map(({ id, title, publisher }) => ({
      title,
      kind: `source, ${publisher}`,
      of: `source ${id}`,
      href: href(sourceAddress(id)),
    })),
    // One line for each thing counted: the figures page has its figures and series one by one.
    ...numberIndex().flatMap(({ measures }) =>
      measures.map(({ id, name, figures, series }) => ({
        title: name,
        kind: countWords(figures.length, series.length),
        of: `measure ${id}`,
        href: href(`${figuresAddress}#measure-${id}`),
      })),
    ),
  ];
}

/** "3 figures, 1 series", without what there is none of. */
export function countWords(figures: number, series: number): string {
  const parts = [count(figures, "figure", "figures"), count(series, "series", "series")];
  return parts.filter((part) => part !== "").join(", ");
}

function count(many: number, one: string, more: string): string {
  return many === 0 ? "" : `${many} ${many === 1 ? one : more}`;
}

/** Without marks, quotation marks and accents, which no reader looks under. */
function sortable(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/[^\p{Letter}\p{Number} ]/gu, "")
    .trim();
}

function letterOf(title: string): string {
  const first = sortable(title).charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : "#";
}
